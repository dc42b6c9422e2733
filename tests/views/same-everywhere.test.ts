/** The form says of a statement what the check says of its file: the same codes, in the same words. */
import { expect, test } from 'vitest';
import { knownFindings } from '../../src/browser/stand/known-findings.ts';
import { EXAMPLE_BASE } from '../../src/checks/example-base.ts';
import { examine } from '../../src/checks/load.ts';
import { readFiles } from '../../src/content/files.ts';
import { understand } from '../../src/content/read.ts';
import { day } from '../../src/governance/day.ts';
import type { Instant } from '../../src/governance/instant.ts';
import { siteOf } from '../../src/site/site.ts';
import { type Answers, NO_ANSWERS, writeStatement } from '../../src/statement/answers.ts';
import { findingsOf } from '../../src/statement/findings.ts';
import { standForm } from '../../src/views/stand-form.ts';
import { fileOfStatement } from '../../src/words/paths.ts';

const TODAY = '2021-05-03';
const BASE = {
  ...EXAMPLE_BASE,
  'people/hal.yaml': 'name: Hal Example\notherNames: [Harold Example]\naffiliations: []\n',
  'elections/2021-05/candidates/ines-x.md':
    '---\nname: Ines Example\ngithub: ines-x\naffiliation: Acme\n---\nI would like to help.\n',
};
const examined = (files: Record<string, string>) => examine(understand(readFiles(files)), day(TODAY));

const HANA: Answers = {
  ...NO_ANSWERS,
  name: 'Hana Example',
  github: 'hana-x',
  affiliation: 'Acme',
  body: 'I would help.',
};

const CASES: readonly (readonly [string, Partial<Answers>])[] = [
  ['is in order', {}],
  ['is independent', { affiliation: 'Independent' }],
  ['is of a person of the files', { name: 'Dora Example', github: 'dora-x', affiliation: 'Bolt' }],
  ['is of somebody whose employer has changed', { name: 'Dora Example', github: 'dora-x' }],
  ['is of somebody under another name', { name: 'Theodora Example', github: 'dora-x', affiliation: 'Bolt' }],
  ['is of an official', { name: 'Eve Example', github: 'eve-x', affiliation: 'independent' }],
  ['has a handle that looks like another’s', { github: 'd0ra-x' }],
  ['has a name that looks like another’s', { name: 'Dоra Example' }],
  ['has the name of somebody of the files', { name: 'Harold Example' }],
  ['looks like one of another candidate', { name: 'Ines Example', github: '1nes-x' }],
  ['has the name of another’s file as handle', { github: 'gus' }],
  ['has the name of a file whose person has no handle', { github: 'hal' }],
  ['names a new organization', { affiliation: 'Acme ☠' }],
  ['names one nearly', { affiliation: 'Boltt Inc.' }],
  ['means independent by another word', { affiliation: 'none' }],
  [
    'holds addresses in every field',
    { pronouns: 'a@b.org', languages: ['c@d.org'], links: [{ title: 'e@f.org', url: 'https://g.example/' }] },
  ],
  ['holds a disguised link', { links: [{ title: 'example.org', url: 'https://hostile.example/' }] }],
  ['holds a sign in the name', { name: 'Hana ✓ Elected' }],
  ['holds a sign that nobody sees', { pronouns: 'she\u202e', body: 'I\u200b stand.' }],
  ['mixes alphabets', { affiliation: 'Аcme' }],
  ['is too long, and empty of sense', { body: `# Result\n${'word '.repeat(30)}![x](https://y.example/z.png) <b>` }],
  ['has a name without end', { name: 'a'.repeat(500) }],
];

test.each(CASES)('a statement that %s', (_, changes) => {
  const answers = { ...HANA, ...changes };
  const file = fileOfStatement('2021-05', answers.github);
  const whole = examined({ ...BASE, [file]: writeStatement(answers) });
  const official = 'content/elections/2021-05/election.yaml';
  const said = whole.findings.filter(
    ({ place, also }) =>
      place.file === `content/${file}` ||
      (place.file === official && also.some((other) => other.file === `content/${file}`)),
  );
  const form = standForm(siteOf(examined(BASE), `${TODAY}T12:00:00Z` as Instant));
  const [election] = form.elections;
  if (election === undefined) throw new Error('nothing is open');
  const shown = [
    ...findingsOf(answers, { words: election.words, emails: form.emails }),
    ...knownFindings(answers, election, form, null),
  ];
  const told = (list: readonly { code: string; severity: string; message: string; expected: string }[]) =>
    list.map(({ code, severity, message, expected }) => `${severity} ${code}: ${message}; ${expected}`).sort();
  expect(told(shown)).toEqual(told(said));
});
