/** `npm run roster -- <committee> [--on YYYY-MM-DD] [--json] [--content <folder>]`: who sits on a committee on a day. */

import { rosterJson, rosterText } from '../src/commands/answers/roster.ts';
import { answerQuestion, dayAsked, theOne } from '../src/commands/command-line.ts';

answerQuestion(
  'npm run roster -- <committee> [--on YYYY-MM-DD] [--json] [--content <folder>]',
  ['on'],
  ({ community, asOf, subject, on }) => {
    const committee = theOne('committee', subject, community.committees);
    const day = dayAsked(on, asOf);
    return {
      text: () => rosterText(community, committee, day, asOf),
      json: () => rosterJson(community, committee, day, asOf),
    };
  },
);
