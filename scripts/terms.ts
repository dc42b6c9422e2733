/** `npm run terms -- <committee> [--json] [--content <folder>]`: every term served on a committee. */
import { answerQuestion, theOne } from '../src/command-line.ts';
import { termsJson, termsText } from '../src/publish/answers/terms.ts';

answerQuestion('npm run terms -- <committee> [--json] [--content <folder>]', [], ({ community, asOf, subject }) => {
  const committee = theOne('committee', subject, community.committees);
  return {
    text: () => termsText(community, committee, asOf),
    json: () => termsJson(community, committee, asOf),
  };
});
