import { expect, test } from 'vitest';
import { EXAMPLE_BASE } from '../../src/checks/example-base.ts';
import { diagnose } from '../../src/doctor/examine.ts';
import { filedAt, IN_ORDER, RESULT } from '../../src/doctor/example-archive.ts';
import { filedInWindow } from '../../src/doctor/rules/filed-in-window.ts';
import { RULES } from '../../src/doctor/rules/index.ts';
import { day } from '../../src/governance/day.ts';
import { readSource, sourceOf } from '../../src/import/source.ts';
import { EXAMPLE_COUNCIL, EXAMPLE_OFFICIALS, starter } from '../../src/starter/starter.ts';
import { ran } from '../commands/ran.ts';
import { folderOf } from '../temporary.ts';

test('the doctor has nothing to say of an archive that is in order', () => {
  expect(diagnose(sourceOf(IN_ORDER)).found).toEqual([]);
});

test.each(RULES)('$name finds what its example breaks', ({ name, example }) => {
  const told = diagnose(sourceOf(example.files), () => filedAt(example.filed ?? {})).found;
  const own = told.filter(({ rule }) => rule === name);
  // What an example changes breaks its rule by what it says, and not by being there.
  if (example.filed !== undefined) expect(told).toEqual(own);
  expect(own).toHaveLength(example.found);
  for (const { says, message } of own) {
    expect(message).not.toMatch(/\.$/);
    for (const { place } of says) {
      expect(Object.keys(example.files)).toContain(place.file);
      expect(place.line).toBeGreaterThan(0);
    }
  }
});

test('statements that were committed with those of other elections, or before their announcement was, tell no time of filing', () => {
  const { example: late } = filedInWindow;
  const folder = 'elections/council-2020-05';
  const files = { ...late.files };
  for (const [file, text] of Object.entries(late.files)) {
    if (file.startsWith(folder)) files[file.replace('2020-05', '2021-05')] = text.replaceAll('2020', '2021');
  }
  const found = (filed: Readonly<Record<string, string>>) =>
    diagnose(sourceOf(files), () => filedAt(filed)).found.filter(({ rule }) => rule === 'filed-in-window');
  const at = '2020-05-12T09:00:00Z';
  expect(found({ ...late.filed })).toHaveLength(1);
  expect(found({ ...late.filed, [`${folder.replace('2020', '2021')}/CleoExample.txt`]: at })).toEqual([]);
  expect(found({ ...late.filed, [`${folder}/README.md`]: '2020-06-01T00:00:00Z' })).toEqual([]);
});

const found = (files: Readonly<Record<string, string>>, rule: string) =>
  diagnose(sourceOf(files)).found.filter((each) => each.rule === rule);

test('whoever is welcomed, and stood without being elected', () => {
  const result = (IN_ORDER[RESULT] ?? '').replace('new council member `Cleo`', 'new council member `Dora`');
  expect(found({ ...IN_ORDER, [RESULT]: result }, 'new-or-continuing').map(({ message }) => message)).toEqual([
    '2020-05: Dora Example is welcomed as new, and is not among the elected',
  ]);
});

test('the first election of a cohort may tell of holders whom no list of today has', () => {
  const autumn = Object.entries(IN_ORDER)
    .filter(([file]) => file.startsWith('elections/'))
    .map(([file, text]) => [
      file.replace('2020-05', '2020-11'),
      text
        .replaceAll('May', 'November')
        .replaceAll('`Ben Example`', '`Gus Example`')
        .replaceAll('`Ada Example`', '`Hal Example`'),
    ]);
  expect(found({ ...IN_ORDER, ...Object.fromEntries(autumn) }, 'holder-is-member')).toEqual([]);
});

test.each([
  ['- One week for voting', 0],
  ['There are two weeks of voting.', 1],
  ['Voting lasts 10 days.', 1],
  ['Voting is open for one week.', 0],
  ['At least two weeks of voting are usual.', 0],
])('how a document gives a phase its length: %s', (text, many) => {
  expect(found({ ...IN_ORDER, 'elections/README.md': `# Elections\n\n${text}\n` }, 'length-of-phase')).toHaveLength(
    many,
  );
});

test('no rule has the name of another', () => {
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
});

test('it has nothing to say of the content of this repository, nor of a small community’s, nor of a new one', async () => {
  for (const folder of ['content', 'tests/fixtures/small']) expect(diagnose(readSource(folder)).found).toEqual([]);
  const fresh = starter({
    name: 'Example',
    url: 'https://example.org/',
    repository: 'https://github.com/example/governance',
    since: day('2026-11-26'),
    committees: [EXAMPLE_COUNCIL],
    officials: EXAMPLE_OFFICIALS,
  });
  expect(diagnose(sourceOf(fresh)).found).toEqual([]);
  // The folder of a project stands for the content in it.
  const project = folderOf(Object.fromEntries(Object.entries(fresh).map(([file, text]) => [`content/${file}`, text])));
  const { status, out } = await ran(['doctor', project], { content: project, now: '2026-11-26' });
  expect(out).toMatch(/content is a content folder: .*: nothing to say\./);
  expect(status).toBe(0);
});

test('of a content folder it also says what its records say against each other, with what stands at each place', async () => {
  const { 'elections/2020-05/election.yaml': election = '' } = EXAMPLE_BASE;
  const folder = folderOf({
    ...EXAMPLE_BASE,
    'elections/2020-05/election.yaml': election.replace('elected: [ada, dora]', 'elected: [ada, dora, finn]'),
  });
  const { status, out } = await ran(['doctor', folder], { content: folder, now: '2021-05-03' });
  expect(status).toBe(1);
  expect(out).toContain('[more-winners-than-seats]');
  expect(out).toContain('says "elected: [ada, dora, finn]"');
  const sound = folderOf(EXAMPLE_BASE);
  expect(await ran(['doctor', sound], { content: sound, now: '2021-05-03' })).toMatchObject({ status: 0 });
});

test('seats that were left because no more people stood, and a phase that is turned around alone, are told for what they are', () => {
  const one = {
    ...IN_ORDER,
    [RESULT]:
      '# Council Election Results: May 2020\n\nOne nomination was received:\n\n- `Ada Example`\n\nTwo seats were available. The nominees elected to the positions were:\n\n- `Ada Example`\n',
  };
  const rulesOf = (files: Readonly<Record<string, string>>) => diagnose(sourceOf(files)).found.map(({ rule }) => rule);
  expect(
    rulesOf({
      ...one,
      'elections/council-2020-05/CleoExample.txt': '',
      'elections/council-2020-05/DoraExample.txt': '',
    }),
  ).not.toContain('counted-seats');
  const readme = 'elections/council-2020-05/README.md';
  const turned = {
    ...IN_ORDER,
    [readme]: (IN_ORDER[readme] ?? '').replace('May 25, 2020 14:59', 'May 12, 2020 14:59'),
  };
  expect(diagnose(sourceOf(turned)).found.map(({ message }) => message)).toContain(
    '2020-05: voting ends before it begins',
  );
});
