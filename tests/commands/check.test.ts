import path from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/commands/check-command.ts';
import { day } from '../../src/governance/day.ts';

const BROKEN = 'tests/fixtures/broken';
const run = (args: readonly string[], onGitHub = false) =>
  check(args, { folder: path.resolve('tests/fixtures/small'), asOf: () => day('2021-01-01'), onGitHub });

test('content in order ends with 0 and one line', () => {
  const { out, err, status } = run([]);
  expect({ err, status }).toEqual({ err: '', status: 0 });
  expect(out).toMatch(/^21 files checked in \d+\.\d s: no findings\.\n$/);
});

test('places are written as they are reached from where the command runs', () => {
  const { out, status } = run(['--content', BROKEN]);
  expect(status).toBe(1);
  expect(out).toContain('\n\ntests/fixtures/broken/people/proto.yaml:2:1  unknown key "__proto__"\n');
});

test('only what concerns the files that are named is shown, from both sides of a contradiction', () => {
  const { out, status } = run(['--content', BROKEN, `${BROKEN}/people/bo.yaml`]);
  expect(status).toBe(1);
  expect(out).toContain('people/eli.yaml:2:9  "Bo-X" is also the handle of Bo Bell');
  expect(out).not.toContain('proto.yaml');
  expect(run(['--content', BROKEN, `${BROKEN}/elections/2015-03/../../people/fay.yaml`]).out).toContain(
    'people/fay.yaml',
  );
});

test('JSON is a list of findings, GitHub’s form one annotation a line', () => {
  const json = JSON.parse(run(['--content', BROKEN, '--format', 'json']).out);
  expect(json[0]).toMatchObject({ code: 'unexpected-file', severity: 'error', place: { line: 1, col: 1 }, also: [] });
  const lines = run(['--content', BROKEN, '--format', 'github']).out.trimEnd().split('\n');
  expect(lines).toHaveLength(json.length);
  expect(lines.every((line) => /^::(error|notice) file=[^,]+,line=\d+,col=\d+,title=[a-z0-9-]+::/.test(line))).toBe(
    true,
  );
  expect(run(['--format', 'json']).out).toBe('[]\n');
});

test('in GitHub Actions the text brings its annotations', () => {
  const { out } = run(['--content', BROKEN], true);
  expect(out).toContain('\n::error file=tests/fixtures/broken/');
  expect(out).toContain('[unknown-key]');
});

test('what it does not understand ends with 2, says why and shows the usage', () => {
  for (const [args, why] of [
    [['--fromat', 'json'], /^Unknown option '--fromat'\.\n/],
    [['--format', 'xml'], /^There is no format "xml"\.\n/],
    [['--content', 'tests/nowhere'], /^There is no content folder at .*nowhere; name one with --content <folder>\.\n$/],
    [['people/nobody.yaml'], /^There is no file people\/nobody\.yaml\.\n/],
    [['package.json'], /^package\.json does not lie in /],
  ] as const) {
    const { out, err, status } = run(args);
    expect({ out, status }, args.join(' ')).toEqual({ out: '', status: 2 });
    expect(err).toMatch(why);
  }
  expect(run(['--help'])).toMatchObject({ status: 0, err: '' });
});
