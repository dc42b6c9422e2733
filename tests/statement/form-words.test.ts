/** Findings in the form stand in the words beside its fields, never in those of a file. */
import { describe, expect, test } from 'vitest';
import { type Answers, NO_ANSWERS } from '../../src/statement/answers.ts';
import { findingsOf } from '../../src/statement/findings.ts';
import { inFormWords } from '../../src/statement/form-words.ts';

const HANA: Answers = {
  ...NO_ANSWERS,
  name: 'Hana Example',
  github: 'hana-x',
  affiliation: 'Acme',
  body: 'I would help.',
};
const link = (title: string, url: string): Partial<Answers> => ({ links: [{ title, url }] });
const saidOf = (changes: Partial<Answers>): string[] => {
  const answers = { ...HANA, ...changes };
  return findingsOf(answers, { words: 20, emails: false }).map((each) => inFormWords(each, answers, 'GitHub'));
};

const CASES: readonly (readonly [Partial<Answers>, readonly string[]])[] = [
  [{ name: '' }, ['Enter your name, as it should appear.']],
  [{ github: ' ' }, ['Enter your GitHub handle.']],
  [{ affiliation: '' }, ['Enter the organization you belong to today, or independent.']],
  [{ body: ' \n ' }, ['Write what you stand for.']],
  [
    { github: 'hana x' },
    ['Enter your GitHub handle as it is: letters, digits and single hyphens, at most 39. “hana x” is not one.'],
  ],
  [{ github: 'hana@example.org' }, ['Enter your GitHub handle, not an e-mail address.']],
  [{ name: 'a'.repeat(101) }, ['Shorten your name to 100 characters; there are 101.']],
  [{ affiliation: 'a'.repeat(300) }, ['Shorten your affiliation to 100 characters; there are 300.']],
  [{ pronouns: 'a'.repeat(501) }, ['Shorten your pronouns to 500 characters; there are 501.']],
  [{ name: 'Hana ✓ Example' }, ['Leave “✓” out of your name: it is part of no name.']],
  [{ languages: Array(21).fill('English') }, ['Keep to 20 languages.']],
  [link('', 'https://example.org/'), ['Enter a title for the link, or empty its address.']],
  [link('My work', ''), ['Enter the address of the link, or empty its title.']],
  [
    link('My work', 'ftp://example.org'),
    ['Enter the whole address, such as https://example.org/page: “ftp://example.org” starts with ftp:.'],
  ],
  [
    link('My work', 'my work'),
    ['Enter the whole address, such as https://example.org/page: “my work” is not a whole address.'],
  ],
  [
    link('example.org', 'https://hostile.example/'),
    ['Let the title say what the link is about: it reads as another address, and the link leads to hostile.example.'],
  ],
  [
    { pronouns: 'a@b.org' },
    [
      'There is an e-mail address here, which the site does not publish. Take it out; readers reach you by your handle, or by a link.',
    ],
  ],
  [{ body: 'word '.repeat(30) }, ['The statement has 30 words. Write at most 20.']],
  [
    { body: 'I stand.\n\n# Why' },
    ['Line 3: the heading "Why" is of the first level, which is the title of the page. Start it with ## instead of #.'],
  ],
];

test.each(CASES)('%j', (changes, expected) => {
  expect(saidOf(changes)).toEqual(expected);
});

describe('whatever is answered', () => {
  const ODD = [
    '',
    ' ',
    '#',
    '@',
    'a@b.org',
    'a\u202eb',
    'Аcme',
    '✓',
    'a'.repeat(600),
    'https://x',
    '{{x}}',
    '---',
    'example.org',
    '"github"',
  ];
  const all = ODD.flatMap((text) => [
    { name: text },
    { github: text },
    { affiliation: text },
    { pronouns: text },
    { languages: [text] },
    link(text, 'https://example.org/'),
    link('My work', text),
    { body: text },
  ]);
  test.each(all)('%j is told in sentences, without keys of a file', (changes) => {
    for (const said of saidOf(changes)) {
      expect(said).toMatch(/^(?:"?\p{Lu}|Line \d)/u);
      expect(said).toMatch(/[.?]$/);
      expect(said).not.toMatch(
        /"(?:name|github|affiliation|pronouns|languages|links|title|url)" (?:is|has)|front matter|github:|add \w+:/,
      );
    }
  });
});
