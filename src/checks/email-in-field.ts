import { EMAIL } from '../statement/field-words.ts';
import { emailsIn } from '../words/withheld.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';

export const emailInField: Check = {
  code: 'email-in-field',
  rule: 'The front matter of a statement holds no e-mail address, unless the community publishes them.',
  severity: 'error',
  example: {
    wrong: changed(
      'elections/2020-05/candidates/dora-x.md',
      'affiliation: Bolt',
      'affiliation: Bolt\npronouns: she; dora@example.org',
    ),
    at: 'content/elections/2020-05/candidates/dora-x.md:5:11',
  },
  run: ({ content }) => {
    if (content.community?.data.privacy.emails === true) return [];
    return content.statements.flatMap(({ data, source }) => {
      const fields: [readonly (string | number)[], string | undefined][] = [
        [['name'], data.name],
        [['affiliation'], data.affiliation],
        [['pronouns'], data.pronouns],
        ...data.languages.map((text, index): [(string | number)[], string] => [['languages', index], text]),
        ...data.links.map(({ title }, index): [(string | number)[], string] => [['links', index, 'title'], title]),
      ];
      return fields.flatMap(([path, text]): Report[] =>
        text === undefined || emailsIn(text).length === 0
          ? []
          : [
              {
                place: source.at(path),
                message: EMAIL.message,
                expected: EMAIL.expected,
              },
            ],
      );
    });
  },
};
