/** `npm run elections -- [<id>] [--json] [--content <folder>]`: every election, or one in full. */

import { electionJson, electionText } from '../src/commands/answers/election.ts';
import { electionsJson, electionsText } from '../src/commands/answers/elections.ts';
import { answerQuestion, theOne } from '../src/commands/command-line.ts';

answerQuestion('npm run elections -- [<id>] [--json] [--content <folder>]', [], ({ community, asOf, now, subject }) => {
  if (subject === null) {
    return { text: () => electionsText(community, asOf), json: () => electionsJson(community, asOf) };
  }
  const election = theOne('election', subject, community.elections);
  const committee = theOne('committee', election.committee, community.committees);
  return {
    text: () => electionText(community, committee, election, now),
    json: () => electionJson(community, committee, election, now),
  };
});
