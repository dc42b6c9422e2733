import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { EXAMPLE_BASE } from '../../src/checks/example-base.ts';
import { othersStatements, type Request, readChanges, summary } from '../../src/commands/pull-request-summary.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { commit, git, newRepository } from '../content/repository.ts';
import { fill, folderOf } from '../temporary.ts';

const FILE = 'content/elections/2021-05/candidates/hana-x.md';
const finding = (more: Partial<Finding> = {}): Finding => ({
  code: 'raw-html',
  severity: 'error',
  place: { file: FILE, line: 6, col: 5 },
  message: 'there is HTML here, "<b>"',
  expected: 'write Markdown instead',
  also: [],
  ...more,
});
const request = (more: Partial<Request> = {}): Request => ({
  changed: [{ status: 'A', path: FILE }],
  findings: [],
  statements: [{ path: FILE, name: 'Hana Example', text: 'I would ``` like\n\n- to help' }],
  content: 'content',
  author: 'Hana-X',
  reference: 'pull request',
  ...more,
});

describe('the summary of a pull request', () => {
  test('says what happens next when all is well', () => {
    const text = summary(request());
    expect(text).toContain('## Your statement is in order');
    expect(text).toContain('adds the statement of `hana-x` in the election `2021-05`');
    expect(text).toContain('What happens next');
    expect(text).toContain('`preview`');
    expect(text).not.toContain('Somebody else');
  });

  test('says what is wrong, where, and how to mend it', () => {
    const text = summary(
      request({ findings: [finding(), finding({ severity: 'hint', code: 'email-address', message: 'an address' })] }),
    );
    expect(text).toContain('## There is something to mend');
    expect(text).toContain(`${FILE}:6:5  there is HTML here, "<b>"\n    write Markdown instead  [raw-html]`);
    expect(text).toContain('Worth a look');
    expect(text).not.toContain('What happens next');
  });

  test('shows how the page will read, and where it is in the preview, once all is well', () => {
    const text = summary(request());
    expect(text).toContain('### How the page of `Hana Example` will read');
    expect(text).toContain('````text\nI would ``` like\n\n- to help\n````');
    expect(text).toContain('`elections/2021-05/hana-x/`');
    expect(summary(request({ findings: [finding()] }))).not.toContain('will read');
    expect(summary(request({ changed: [{ status: 'D', path: FILE }] }))).not.toContain('will read');
  });

  test('points out a request that changes what checks it', () => {
    const text = summary(
      request({
        changed: [
          { status: 'A', path: FILE },
          { status: 'M', path: 'scripts/`pull`-request.ts' },
        ],
      }),
    );
    expect(text).toContain('**More than content.** This pull request also changes `scripts/pull-request.ts`');
    expect(summary(request())).not.toContain('More than content');
  });

  test('points out somebody else’s statement', () => {
    const other = request({ author: 'mallory' });
    expect(othersStatements(other)).toHaveLength(1);
    expect(summary(other)).toContain('opened by `mallory` and touches the statement of `hana-x`');
    expect(summary(request({ author: 'mallory', changed: [{ status: 'D', path: FILE }] }))).toContain(
      'removes the statement of `hana-x`',
    );
    expect(othersStatements(request({ author: null }))).toEqual([]);
  });

  test('keeps apart what the request did not touch', () => {
    const text = summary(
      request({ findings: [finding({ place: { file: 'content/people/ada.yaml', line: 1, col: 1 } })] }),
    );
    expect(text).toContain('## Your statement is in order');
    expect(text).toContain('### Not of this pull request');
  });

  test('shows hostile names and messages as text', () => {
    const hostile = request({
      changed: [{ status: 'A', path: 'content/elections/2021-05/candidates/`<img>\n# x.md' }],
      findings: [
        finding({
          place: { file: 'content/elections/2021-05/candidates/`<img>\n# x.md', line: 1, col: 1 },
          message: '````\n# Merged',
        }),
      ],
      author: '`@everyone`',
    });
    const text = summary(hostile);
    expect(text.replace(/^`````text\n[\s\S]*?\n`````$/gm, '')).not.toMatch(/^# (?:x|Merged)/m);
    expect(text).toContain('`````text\n');
    expect(text).toContain('`@everyone`');
  });
});

test('changes are read as git tells them, whatever the names hold', () => {
  expect(readChanges('A\0content/a b\n.md\0M\0content/c.md\0')).toEqual([
    { status: 'A', path: 'content/a b\n.md' },
    { status: 'M', path: 'content/c.md' },
  ]);
});

describe('the script, in a repository', () => {
  /** A request that is merged into its branch, as a host checks it out; and something that others did meanwhile. */
  function requested(statement: string): string {
    const root = folderOf(
      Object.fromEntries(Object.entries(EXAMPLE_BASE).map(([name, text]) => [`content/${name}`, text])),
    );
    newRepository(root);
    commit(root, '2021-04-01T12:00:00Z', 'Start');
    git(root, null, 'switch', '-q', '-c', 'request');
    fill(root, { [FILE]: statement });
    commit(root, '2021-05-02T12:00:00Z', 'Stand');
    git(root, null, 'switch', '-q', 'main');
    fill(root, {
      'content/elections/2021-05/candidates/gus-x.md':
        '---\nname: Gus Example\ngithub: gus-x\naffiliation: independent\n---\nMe too.\n',
    });
    commit(root, '2021-05-02T13:00:00Z', 'Somebody else');
    git(root, '2021-05-03T12:00:00Z', 'merge', '-q', '--no-ff', '--no-edit', 'request');
    return root;
  }

  function run(root: string, author: string) {
    const file = path.join(root, '..', `${path.basename(root)}-summary.md`);
    onTestFinished(() => rmSync(file, { force: true }));
    const { status, stdout } = spawnSync(
      process.execPath,
      [path.resolve('scripts/hustings.ts'), 'pull-request', 'HEAD^1'],
      {
        cwd: root,
        encoding: 'utf8',
        env: {
          ...process.env,
          HUSTINGS_CONTENT: path.join(root, 'content'),
          HUSTINGS_NOW: '2021-05-03T12:00:00Z',
          HUSTINGS_AUTHOR: author,
          GITHUB_ACTIONS: 'true',
          GITHUB_STEP_SUMMARY: file,
        },
      },
    );
    return { status, stdout, text: readFileSync(file, 'utf8') };
  }
  const statement = (text: string) => `---\nname: Hana Example\ngithub: hana-x\naffiliation: Acme\n---\n${text}\n`;

  test('tells a candidate that all is well, and nothing of what others did', () => {
    const { status, stdout, text } = run(requested(statement('I would like to help.')), 'hana-x');
    expect(status, stdout).toBe(0);
    expect(text).toContain('## Your statement is in order');
    expect(text).toContain('I would like to help.');
    expect(text).not.toMatch(/gus|Somebody else|More than content/);
  });

  test('marks the line that is wrong, and points out who touches it', () => {
    const { status, stdout, text } = run(requested(statement('See <b>me</b>.')), 'mallory');
    expect(status).toBe(1);
    expect(stdout).toContain(`::error file=${FILE},line=6,col=5,title=raw-html::`);
    expect(text).toContain('## There is something to mend');
    expect(text).toContain('opened by `mallory` and touches the statement of `hana-x`');
  });
});

describe('the workflows', () => {
  const folder = '.github/workflows';
  for (const name of readdirSync(folder)) {
    const text = readFileSync(path.join(folder, name), 'utf8');
    const workflow = parse(text);

    test(`${name} may only read, and runs nothing of a request with secrets at hand`, () => {
      expect(workflow.permissions).toEqual({ contents: 'read' });
      expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
      expect(Object.keys(workflow.on)).not.toContain('workflow_run');
      expect(text).not.toMatch(/secrets\.|GITHUB_TOKEN|github\.token/);
    });

    test(`${name} gives no job more rights, unless it deploys and runs nothing of the repository`, () => {
      const jobs = Object.entries(workflow.jobs) as [string, { permissions?: unknown; steps: { uses?: string }[] }][];
      for (const [job, { permissions, steps }] of jobs) {
        if (permissions === undefined) continue;
        expect([name, job]).toEqual(['pages.yml', 'deploy']);
        expect(permissions).toEqual({ pages: 'write', 'id-token': 'write' });
        expect(steps.map(({ uses }) => uses?.split('@')[0])).toEqual(['actions/deploy-pages']);
        expect(Object.keys(workflow.on)).not.toContain('pull_request');
      }
    });

    test(`${name} pins every action by a whole hash, with its version beside it`, () => {
      for (const line of text.split('\n').filter((each) => /\buses:/.test(each))) {
        expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
      }
    });

    test(`${name} puts nothing of the request into a command`, () => {
      const jobs = Object.values(workflow.jobs) as {
        steps: { run?: string; uses?: string; with?: Record<string, unknown> }[];
      }[];
      for (const { steps } of jobs) {
        for (const { run, uses, with: given } of steps) {
          if (run !== undefined) expect(run).not.toContain('${{');
          if (uses?.startsWith('actions/checkout')) expect(given?.['persist-credentials']).toBe(false);
        }
      }
    });
  }
});
