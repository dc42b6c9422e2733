/** The commands as somebody runs them: what they print where, and their exit status. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

// A busy machine may need seconds to start a process.
vi.setConfig({ testTimeout: 60_000 });

interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

function run(script: string, ...args: string[]): Promise<Ran> {
  const env = { ...process.env, HUSTINGS_NOW: '2021-01-01', HUSTINGS_CONTENT: 'tests/fixtures/small' };
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/hustings.ts', script, ...args], { env }, (error, out, err) => {
      const status = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ status, out, err });
    });
  });
}

let broken = '';
beforeAll(async () => {
  broken = await mkdtemp(path.join(tmpdir(), 'hustings-'));
  await writeFile(path.join(broken, 'community.yaml'), 'nme: Nowhere\n');
});
afterAll(() => rm(broken, { recursive: true, force: true }));

test('an answer is text, with plain spaces, or JSON; the exit status is 0', async () => {
  const [text, json] = await Promise.all([
    run('roster', 'board', '--on', '2018-12-01'),
    run('terms', 'board', '--json'),
  ]);
  expect(text).toMatchObject({ status: 0, err: '' });
  expect(text.out).toMatch(/^Board on 1 December 2018\n/);
  expect(json.status).toBe(0);
  expect(JSON.parse(json.out)).toMatchObject({ committee: 'board', asOf: '2021-01-01' });
});

test('a reader who has had enough before the end is no fault', async () => {
  const command = `'${process.execPath}' scripts/hustings.ts terms board --json --content tests/fixtures/small | head -c 0`;
  const said = await new Promise<string>((resolve) => {
    execFile('sh', ['-c', command], (_, out, err) => resolve(out + err));
  });
  expect(said).toBe('');
});

test('a question that cannot be answered as put ends with 2 and says what to write', async () => {
  const [id, day, folder] = await Promise.all([
    run('elections', '2018-3'),
    run('roster', 'board', '--on', '2018-13-01'),
    run('terms', 'board', '--content', path.join(tmpdir(), 'hustings-nowhere')),
  ]);
  expect(id).toMatchObject({ status: 2, out: '' });
  expect(id.err).toContain('did you mean "2018-03"?\nUsage: npm run elections -- [<id>]');
  expect(day).toMatchObject({ status: 2, out: '' });
  expect(day.err).toContain('"2018-13-01" is not a day; write YYYY-MM-DD');
  expect(folder).toMatchObject({ status: 2, out: '' });
  expect(folder.err).toMatch(
    /^There is no content folder at .*hustings-nowhere; name one with --content <folder>\.\n$/,
  );
});

test('content with errors is not answered from: they are shown and the exit status is 1', async () => {
  const { status, out, err } = await run('elections', '--content', broken);
  expect({ status, out }).toEqual({ status: 1, out: '' });
  expect(err).toMatch(/community\.yaml:1:1 {2}/);
  expect(err).toMatch(/\nNot answered: \d+ errors? in the content\.\n$/);
});

test('what officials ask wrongly, or may not do yet, is said beside the answer', async () => {
  const [verb, message] = await Promise.all([
    run('election', 'plam'),
    run('announce', '2018-03', 'not-enough-candidates'),
  ]);
  expect(verb).toMatchObject({ status: 2, out: '' });
  expect(verb.err).toContain('did you mean "plan"?\nUsage: npm run election -- plan <committee> <YYYY-MM>');
  expect(message).toMatchObject({ status: 1, out: '' });
  expect(message.err).toBe('There is no template for it. Write one: small/messages/not-enough-candidates.md\n');
});

test('the calendar takes a number of years and a day that it can reckon with, or one version of the charter', async () => {
  const ask = (...args: string[]) => run('calendar', 'board', ...args);
  const [json, none, version, both, far] = await Promise.all([
    ask('--charter', '2016-03-01', '--years', '4', '--json'),
    ask('--years', '0'),
    ask('--charter', '2016-03-02'),
    ask('--charter', '2016-03-01', '--as-of', '2018-01-01'),
    ask('--as-of', '9999-01-01'),
  ]);
  expect(json.status).toBe(0);
  expect(JSON.parse(json.out)).toMatchObject({ elections: { length: 2 } });
  expect([none, version, both, far].map(({ status, out }) => [status, out])).toEqual(new Array(4).fill([2, '']));
  expect(none.err).toMatch(/^"0" is no number from 1 to 100; write --years 5\n/);
  expect(version.err).toMatch(/^No version of the charter begins on "2016-03-02"; did you mean "2016-03-01"\?\n/);
  expect(both.err).toMatch(/^One of the two: /);
  expect(far.err).toMatch(/^"9999-01-01" is too far away; write a day from 1900 to 2999\n/);
});

test('a site is not built for another address than the host serves, and both are said', async () => {
  const out = path.join(broken, 'site');
  const { status, err } = await run('build', '--address', 'https://wrong.example/x', '--out', out);
  expect(status).toBe(1);
  expect(err).toContain('url: https://harbour.example/, and the host serves the site at https://wrong.example/x');
  expect(err).toContain('Write url: https://wrong.example/x/');
});
