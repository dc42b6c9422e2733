/** What the reader itself finds, before any check runs: a file that cannot be read, or that its schema refuses. */
import type { Check } from '../checks/check.ts';
import { changed } from '../checks/example-base.ts';

/** A code without a check of its own. */
type ReaderCode = Omit<Check, 'run'>;

const ELECTION = 'elections/2021-05/election.yaml';
const STATEMENT = 'elections/2020-05/candidates/dora-x.md';
const start = (text: string) => changed(ELECTION, 'start: 2021-05-01', `start: ${text}`);
const official = (text: string) => changed(ELECTION, 'officials: [eve]', text);
const redirect = (from: string, to: string) =>
  changed('community.yaml', 'repository:', `redirects:\n  - { from: ${from}, to: ${to} }\nrepository:`);

const code = (name: string, rule: string, at: string, wrong: Check['example']['wrong']): ReaderCode => ({
  code: name,
  rule,
  severity: 'error',
  example: { wrong, at: `content/${at}` },
});

export const READER_CODES: readonly ReaderCode[] = [
  code(
    'unexpected-file',
    'A content folder holds nothing but content, each kind in its place.',
    'people/hana.yml:1:1',
    {
      'people/hana.yml': 'name: Hana\n',
    },
  ),
  code(
    'mdx-statement',
    'A statement is Markdown, never MDX: MDX is code.',
    'elections/2021-05/candidates/hana.mdx:1:1',
    {
      'elections/2021-05/candidates/hana.mdx': '# Hana\n',
    },
  ),
  code(
    'not-markdown',
    'The folder of the candidates holds statements, nothing else.',
    'elections/2021-05/candidates/hana.txt:1:1',
    {
      'elections/2021-05/candidates/hana.txt': 'Name: Hana\n',
    },
  ),
  code('not-a-file', 'Links are not followed: nothing outside the content folder is read.', 'people/hana.yaml:1:1', {
    'people/hana.yaml': { linksTo: '../../elsewhere/hana.yaml' },
  }),
  code('unreadable', 'The files can be read by whoever runs the build.', 'people/hana.yaml:1:1', {
    'people/hana.yaml': { unreadable: 'permission denied' },
  }),
  code(
    'too-large',
    'A file is no larger than its kind needs: 100 kB for a statement, a person or an organization, 500 kB for others.',
    'people/hana.yaml:1:1',
    {
      'people/hana.yaml': `name: Hana\n#${'.'.repeat(100_000)}`,
    },
  ),
  code('not-utf-8', 'Every file is UTF-8.', 'people/hana.yaml:1:1', {
    'people/hana.yaml': Uint8Array.from([0x6e, 0x61, 0x6d, 0x65, 0x3a, 0x20, 0xe9]),
  }),
  code('empty-file', 'No file is empty.', 'people/hana.yaml:1:1', { 'people/hana.yaml': '\n' }),
  code(
    'no-front-matter',
    'A Markdown file starts with its front matter, between two lines of three hyphens.',
    'elections/2020-05/candidates/dora-x.md:1:1',
    changed(STATEMENT, 'affiliation: Bolt\n---', 'affiliation: Bolt'),
  ),
  code(
    'front-matter-language',
    'Front matter is YAML and runs nothing: its opening line names no language.',
    'elections/2020-05/candidates/dora-x.md:1:1',
    {
      [STATEMENT]: '---js\nmodule.exports = { name: "Dora" }\n---\nHello.\n',
    },
  ),
  code(
    'hidden-character',
    'No text holds characters that nobody sees: they can make it read as something that it is not.',
    'elections/2020-05/candidates/dora-x.md:6:3',
    changed(STATEMENT, 'I would', 'I \u202ewould'),
  ),
  code(
    'sign-in-name',
    'A candidate’s name, pronouns and languages hold no sign, such as ✓, that could pass for a mark of the site’s own.',
    'elections/2020-05/candidates/dora-x.md:2:7',
    changed(STATEMENT, 'name: Dora Example', 'name: Dora Example ✓ Elected'),
  ),
  code(
    'old-statement',
    'A statement starts with its front matter, not with lines such as "Name:" and "Email:".',
    'elections/2021-05/candidates/hana.md:1:1',
    {
      'elections/2021-05/candidates/hana.md': 'Name: Hana Example\n\nBackground:\n\nI would like to help.\n',
    },
  ),
  code(
    'long-front-matter',
    'The front matter of a statement is short: at most 5,000 characters.',
    'elections/2020-05/candidates/dora-x.md:1:1',
    changed(STATEMENT, 'affiliation: Bolt', `affiliation: Bolt\nlanguages: [${'English, '.repeat(700)}]`),
  ),
  code(
    'not-in-public',
    'The fonts and pictures that `community.yaml` and `theme/` name lie in `public/`, and the fonts are WOFF2, that of the social cards TrueType or OpenType.',
    'community.yaml:5:18',
    changed('community.yaml', 'repository:', 'typefaces:\n  prose: { file: /fonts/ours.woff2 }\nrepository:'),
  ),
  {
    code: 'redirect-nowhere',
    rule: 'A redirect leads to an address of the site. The build says so, once it knows every page.',
    severity: 'error',
    example: {
      wrong: redirect('/people/ada-example/', '/people/adda/'),
      at: 'content/community.yaml:5:39',
      site: ['people/ada/index.html'],
    },
  },
  {
    code: 'redirect-taken',
    rule: 'No redirect takes the place of a page or file of the site. The build says so, once it knows every page.',
    severity: 'error',
    example: {
      wrong: redirect('/people/', '/people/ada/'),
      at: 'content/community.yaml:5:13',
      site: ['people/index.html', 'people/ada/index.html'],
    },
  },
  code('bad-yaml', 'Data is YAML 1.2.', 'elections/2021-05/election.yaml:8:1', official('officials: [eve')),
  code(
    'duplicate-key',
    'No key stands twice in a mapping.',
    'elections/2021-05/election.yaml:7:1',
    official('seats: 2'),
  ),
  code(
    'cut-by-hash',
    'A value that holds a # behind a space stands in quotes: YAML would end it there.',
    'people/eve.yaml:1:7',
    changed('people/eve.yaml', 'name: Eve Example', 'name: Eve #1 Example'),
  ),
  {
    code: 'remark-in-statement',
    rule: 'In the front matter of a statement nothing stands behind a value: YAML takes what follows a # for a remark.',
    severity: 'hint',
    example: {
      wrong: changed(STATEMENT, 'affiliation: Bolt', 'affiliation: Bolt # and sons'),
      at: `content/${STATEMENT}:4:14`,
    },
  },
  code('yaml-tag', 'Values have no tags.', 'elections/2021-05/election.yaml:7:19', official('officials: [!!str eve]')),
  code(
    'yaml-alias',
    'Values are written out where they are meant, without anchors and aliases.',
    'elections/2021-05/election.yaml:7:18',
    official('officials: &them [eve]'),
  ),
  code(
    'unknown-key',
    'A file holds only the keys that its kind knows.',
    'elections/2021-05/election.yaml:7:1',
    official('oficials: [eve]'),
  ),
  code(
    'missing-key',
    'A file holds all the keys that its kind needs.',
    'elections/2021-05/election.yaml:1:1',
    changed(ELECTION, 'committee: council\n', ''),
  ),
  code(
    'wrong-type',
    'A value has the form that its key asks for.',
    'elections/2021-05/election.yaml:7:12',
    official('officials: eve'),
  ),
  code(
    'unknown-value',
    'Where a key takes one of several words, the value is one of them.',
    'elections/2021-05/election.yaml:8:16',
    official('officials: []\noutcome: { by: vote, declared: 2020-12-01 }'),
  ),
  code(
    'out-of-range',
    'Numbers, texts and lists keep to their limits.',
    'elections/2021-05/election.yaml:3:8',
    changed(ELECTION, 'seats: 2', 'seats: 0'),
  ),
  code(
    'invalid-value',
    'A text has the form that its key asks for: an id, a handle, an address.',
    'elections/2021-05/election.yaml:7:13',
    official('officials: [Eve]'),
  ),
  code(
    'bad-day',
    'A day is one that the calendar has, from 1900 to 2999, written YYYY-MM-DD.',
    'elections/2021-05/election.yaml:7:12',
    official('published: 2021-02-30'),
  ),
  code(
    'when-order',
    'Where the records only bound a day, `after` is before `by`.',
    'people/eve.yaml:5:12',
    changed('people/eve.yaml', 'since: 2018-01-01', 'since: { after: 2018-03-01, by: 2018-01-01 }'),
  ),
  code(
    'time-malformed',
    'A time is written 2026-06-01 15:00 UTC; a day may stand alone.',
    'elections/2021-05/election.yaml:5:25',
    start('2021-05-01 15:00'),
  ),
  code(
    'time-no-such-time',
    'A time names a day and an hour that exist.',
    'elections/2021-05/election.yaml:5:25',
    start('2021-04-31 15:00 UTC'),
  ),
  code(
    'time-unknown-zone',
    'A zone is UTC, AoE or a name such as Europe/Berlin.',
    'elections/2021-05/election.yaml:5:25',
    start('2021-05-01 15:00 CEST'),
  ),
  code(
    'time-aoe-for-start',
    'AoE (Anywhere on Earth) says when a day has ended everywhere; nothing starts then.',
    'elections/2021-05/election.yaml:5:25',
    start('2021-05-01 AoE'),
  ),
  code(
    'time-skipped-local-time',
    'A time is not an hour that its zone skips when clocks go forward.',
    'elections/2021-05/election.yaml:5:25',
    start('2021-03-28 02:30 Europe/Berlin'),
  ),
  code(
    'time-repeated-local-time',
    'A time is not an hour that its zone has twice when clocks go back.',
    'elections/2021-05/election.yaml:5:25',
    start('2020-10-25 02:30 Europe/Berlin'),
  ),
];
