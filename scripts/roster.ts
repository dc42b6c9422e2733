/** `npm run roster -- <committee> [--on YYYY-MM-DD] [--json] [--content <folder>]`: who sits on a committee on a day. */
import { answerQuestion, dayAsked, theOne } from '../src/command-line.ts';
import { rosterJson, rosterText } from '../src/publish/answers/roster.ts';

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
