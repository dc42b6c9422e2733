/** What somebody who begins a community is asked, and what comes of what they answer. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '../../src/checks/load.ts';
import { asText } from '../../src/findings/finding.ts';
import { day } from '../../src/governance/day.ts';
import { ran } from '../commands/ran.ts';
import { folderOf } from '../temporary.ts';

const NOW = '2026-11-26';

async function begun(answers: readonly string[] | null, ...options: readonly string[]) {
  const folder = path.join(folderOf(), 'content');
  const done = await ran(['new-community', folder, ...options], {
    content: 'content',
    now: NOW,
    ...(answers === null ? {} : { answers }),
  });
  const findings = done.status === 0 ? loadContent(folder, day(NOW)).findings.map(asText) : [];
  return { ...done, folder, findings, read: (file: string) => readFileSync(path.join(folder, file), 'utf8') };
}

/** Enter, for each question that is left. */
const enter = (times: number): string[] => Array.from({ length: times }, () => '');

test('an answer that won’t do is asked for again, with what is wrong, and the others are kept', async () => {
  const { status, err, findings, read } = await begun([
    'Ours',
    'ours.example',
    'https://ours.example/',
    'here',
    'https://codeberg.org/ours/governance',
    'a few',
    '3',
    '0',
    '24',
    'Juno 3',
    'December 2026 3',
    'June 2, June 1',
    'June 2, March 2',
    'June 2027 2, March 2028 1',
    '3',
    '1',
    'Ada Example, ada x',
    'Ada Example, ada-x, Acme',
    'Ada Example, ada-y',
    'Bo Example, bo-x, Acme',
    'Bo Example, bo-x',
    'Official One, other',
    'Cy Example',
    'Elections',
    'none',
  ]);
  expect(status, err).toBe(0);
  expect(err.split('\n')).toEqual([
    '"ours.example" is not an address; it starts with https://',
    '"here" is not the address of a repository; it starts with https://',
    '"a few" is no number from 1 to 100.',
    '"0" is no number from 6 to 240.',
    '"Juno 3" says no month and seats; write June 3, or June 2027 3, with commas between.',
    'In December 2026 nominations would open on 7 December 2026. The first election is a month ahead at least, 26 December 2026 or later: name another month.',
    'June is named twice; the seats of a month come up together.',
    'These are four seats; there are 3.',
    '"3" is neither a number from 1 to 2 nor none.',
    '"ada x" is not a handle: letters, digits and single hyphens.',
    'Two people would both be "ada-example"; give them different names.',
    'Acme would hold more than one seat, which is the most that you allow.',
    'Two people would both be "official-one"; give them different names.',
    '"elections" has a page already; call it otherwise.',
  ]);
  expect(findings).toEqual([]);
  const council = read('committees/council.yaml');
  expect(council).toContain(
    'Three seats: two come up every two years in June, first in 2027; one comes up every two years in March, first in 2028. One organization holds no more than one.',
  );
  expect(council).toMatch(/cohort: june, .*\n.*cohort: june, .*\n.*person: cy-example, cohort: march, /);
  expect(read('elections/2027-06/election.yaml')).toContain('seats: 2');
});

test('Enter takes what is proposed, whose first election is a month ahead', async () => {
  const { status, out, findings } = await begun(enter(9));
  expect(status).toBe(0);
  expect(out).toContain('its five members, and its first election, 2027-03, which opens on 2027-03-01.');
  expect(findings).toEqual([]);
});

test('a second committee has its own seats, terms, members and page of the charter', async () => {
  const { status, err, findings, read } = await begun([
    ...enter(8),
    'Security Team',
    '2',
    '18',
    'October 2',
    'none',
    'Ada Example, ada-x, Acme',
    'Bo Example, bo-x, Acme',
  ]);
  expect(status, err).toBe(0);
  expect(findings).toEqual([]);
  expect(read('committees/security-team.yaml')).toContain(
    'Two seats: they come up every eighteen months, first in October 2027.',
  );
  expect(read(`charter/${NOW}/security-team.mdx`)).toContain('committee: security-team');
  expect(read(`charter/${NOW}/security-team.mdx`)).not.toContain('affiliationCap');
});

test.each([
  ['--seats', '1'],
  ['--seats', '2', '--cap', 'none'],
  ['--seats', '9', '--term', '36'],
  ['--seats', '21', '--term', '6', '--cap', '1'],
  ['--seats', '4', '--term', '18', '--cohorts', 'February 4'],
  ['--second', '委员会'],
  ['--second', 'A <b> {x} Team', '--second-seats', '1', '--second-term', '24', '--second-cap', 'none'],
])('%j makes content that is in order', async (...options) => {
  const { status, err, findings } = await begun(null, '--yes', ...options);
  expect(status, err).toBe(0);
  expect(findings).toEqual([]);
});

test('an option that won’t do is told, and nothing is written', async () => {
  for (const [options, wrong] of [
    [['--seats', '0'], 'is no number from 1 to 100'],
    [['--cohorts', 'December 5'], 'a month ahead at least'],
    [['--cohorts', 'June 2029 5'], 'come up in June 2027 already'],
    [['--member', 'Ada Example'], 'The Council has five seats; one member is named.'],
  ] as const) {
    const { status, err, folder } = await begun(null, '--yes', ...options);
    expect(err).toContain(wrong);
    expect(status).toBe(2);
    expect(existsSync(folder)).toBe(false);
  }
});

test('no file is overwritten, whatever is said', async () => {
  const root = folderOf();
  const [folder, other] = [path.join(root, 'content'), path.join(root, 'other')];
  for (const [where, file] of [
    [folder, 'community.yaml'],
    [other, 'people/member-one.yaml'],
  ] as const) {
    mkdirSync(path.join(where, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(where, file), 'ours\n');
  }
  const world = { content: 'content', now: NOW };
  for (const [where, file, verb] of [
    [folder, 'community.yaml', 'new-community'],
    [other, 'people/member-one.yaml', 'new-community'],
    [root, 'content/community.yaml', 'new'],
  ] as const) {
    const { status, err } = await ran([verb, where, '--yes'], world);
    expect(status).toBe(1);
    expect(err).toMatch(new RegExp(`none is overwritten:\\n  ${file}\\n`));
  }
  // Somebody at a terminal is told before anything is asked.
  expect((await ran(['new-community', folder], { ...world, answers: [] })).status).toBe(1);
  expect(readFileSync(path.join(folder, 'community.yaml'), 'utf8')).toBe('ours\n');
  expect(readFileSync(path.join(other, 'people/member-one.yaml'), 'utf8')).toBe('ours\n');
  expect(existsSync(path.join(other, 'community.yaml'))).toBe(false);
});
