import { LANGUAGES, languageFor, USUAL } from '../words/languages.ts';
import type { Check } from './check.ts';
import { changed } from './example-base.ts';

const spoken = Object.entries(LANGUAGES)
  .map(([tag, name]) => `${tag} (${name})`)
  .join(', ');

export const unknownLanguage: Check = {
  code: 'unknown-language',
  rule: 'The language of the site is one that Hustings speaks; in any other its interface is in English.',
  severity: 'hint',
  example: {
    wrong: changed('community.yaml', 'name: Example\n', 'name: Example\nlanguage: tlh\n'),
    at: 'content/community.yaml:2:11',
    right: changed('community.yaml', 'name: Example\n', 'name: Example\nlanguage: en-GB\n'),
  },
  run: ({ content: { community } }) =>
    community === null || languageFor(community.data.language) !== null
      ? []
      : [
          {
            place: community.source.at(['language']),
            message: `Hustings has no words in "${community.data.language}": the interface will be in ${LANGUAGES[USUAL]}`,
            expected: `write one of its languages: ${spoken}. Another is a folder of words (docs/recipes/language.md)`,
          },
        ],
};
