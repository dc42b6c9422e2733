import type { Check } from './check.ts';
import { changed } from './example-base.ts';

export const endorsementsImpossible: Check = {
  code: 'endorsements-impossible',
  rule: 'Endorsements come from no more organizations than there are endorsements.',
  severity: 'error',
  example: {
    wrong: changed(
      'committees/council.yaml',
      'statementWords: 20',
      'statementWords: 20\n      endorsements: { needed: 2, organizations: 3 }',
    ),
    at: 'content/committees/council.yaml:18:49',
  },
  run: ({ content }) =>
    content.committees.flatMap(({ data, source }) =>
      data.charter.flatMap(({ rules: { endorsements } }, version) => {
        if (endorsements == null || (endorsements.organizations ?? 0) <= endorsements.needed) return [];
        const at = (key: string) => source.at(['charter', version, 'rules', 'endorsements', key]);
        return [
          {
            place: at('organizations'),
            message: `asks for ${endorsements.needed} endorsements, from ${endorsements.organizations} organizations`,
            expected: 'correct one of the two',
            also: [at('needed')],
          },
        ];
      }),
    ),
};
