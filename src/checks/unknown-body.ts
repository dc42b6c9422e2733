import { withId } from '../governance/lookup.ts';
import type { Check } from './check.ts';
import { changed } from './example-base.ts';
import { isRejected } from './subjects.ts';

export const unknownBody: Check = {
  code: 'unknown-body',
  rule: 'A body on which a member may not sit at the same time is another committee of the community.',
  severity: 'error',
  example: {
    wrong: changed(
      'committees/council.yaml',
      'statementWords: 20',
      'statementWords: 20\n      notTogetherWith: [cuoncil]',
    ),
    at: 'content/committees/council.yaml:18:25',
  },
  run: ({ content, community }) =>
    content.committees.flatMap(({ id, data, source }) =>
      data.charter.flatMap(({ rules }, version) =>
        (rules.notTogetherWith ?? []).flatMap((other, index) =>
          other !== id && (withId(community.committees, other) !== undefined || isRejected(content, 'committee', other))
            ? []
            : [
                {
                  place: source.at(['charter', version, 'rules', 'notTogetherWith', index]),
                  message: other === id ? `"${other}" is this committee itself` : `there is no committee "${other}"`,
                  expected: 'write the name of a file in committees/, without its ending',
                },
              ],
        ),
      ),
    ),
};
