/** `npm run terms -- <committee> [--json] [--content <folder>]`: every term served on a committee. */

import { termsJson, termsText } from '../src/commands/answers/terms.ts';
import { answerQuestion, theOne } from '../src/commands/command-line.ts';

answerQuestion('npm run terms -- <committee> [--json] [--content <folder>]', [], ({ community, asOf, subject }) => {
  const committee = theOne('committee', subject, community.committees);
  return {
    text: () => termsText(community, committee, asOf),
    json: () => termsJson(community, committee, asOf),
  };
});
