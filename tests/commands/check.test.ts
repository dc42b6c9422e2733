import { expect, test } from 'vitest';
import { ran } from './ran.ts';

const BROKEN = 'tests/fixtures/broken';
const run = (args: readonly string[], onGitHub = false) =>
  ran(['check', ...args], { content: 'tests/fixtures/small', now: '2021-01-01', onGitHub });

test('content in order ends with 0 and one line', async () => {
  const { out, err, status } = await run([]);
  expect({ err, status }).toEqual({ err: '', status: 0 });
  expect(out).toMatch(/^21 files checked in \d+\.\d s: no findings\.$/);
});

test('places are written as they are reached from where the command runs', async () => {
  const { out, status } = await run(['--content', BROKEN]);
  expect(status).toBe(1);
  expect(out).toContain('\n\ntests/fixtures/broken/people/proto.yaml:2:1  unknown key "__proto__"\n');
});

test('only what concerns the files that are named is shown, from both sides of a contradiction', async () => {
  const { out, status } = await run(['--content', BROKEN, `${BROKEN}/people/bo.yaml`]);
  expect(status).toBe(1);
  expect(out).toContain('people/eli.yaml:2:9  "Bo-X" is also the handle of Bo Bell');
  expect(out).not.toContain('proto.yaml');
  expect((await run(['--content', BROKEN, `${BROKEN}/elections/2015-03/../../people/fay.yaml`])).out).toContain(
    'people/fay.yaml',
  );
});

test('JSON is a list of findings, GitHub’s form one annotation a line', async () => {
  const json = JSON.parse((await run(['--content', BROKEN, '--format', 'json'])).out);
  expect(json[0]).toMatchObject({ code: 'unexpected-file', severity: 'error', place: { line: 1, col: 1 }, also: [] });
  const lines = (await run(['--content', BROKEN, '--format', 'github'])).out.trimEnd().split('\n');
  expect(lines).toHaveLength(json.length);
  expect(lines.every((line) => /^::(error|notice) file=[^,]+,line=\d+,col=\d+,title=[a-z0-9-]+::/.test(line))).toBe(
    true,
  );
  expect(await run(['--format', 'json'])).toMatchObject({ status: 0, out: '[]' });
});

test('in GitHub Actions the text brings its annotations', async () => {
  const { out } = await run(['--content', BROKEN], true);
  expect(out).toContain('\n::error file=tests/fixtures/broken/');
  expect(out).toContain('[unknown-key]');
});

test('what it does not understand ends with 2, says why and shows the usage', async () => {
  for (const [args, why] of [
    [['--fromat', 'json'], /^There is no option --fromat; did you mean "--format"\?\n/],
    [['--format', 'xml'], /^There is no format "xml"; /],
    [['--content', 'tests/nowhere'], /^There is no content folder at .*nowhere; name one with --content <folder>\.$/],
    [['people/nobody.yaml'], /^There is no file people\/nobody\.yaml\.\n/],
    [['package.json'], /^package\.json does not lie in /],
  ] as const) {
    const { out, err, status } = await run(args);
    expect({ out, status }, args.join(' ')).toEqual({ out: '', status: 2 });
    expect(err).toMatch(why);
  }
  expect(await run(['--help'])).toMatchObject({ status: 0, err: '' });
});
