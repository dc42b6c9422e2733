import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Finding } from '../src/content/finding.ts';
import { othersStatements, type Request, readChanges, summary } from '../src/pull-request.ts';

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
