import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { EXAMPLE_BASE } from '../../src/checks/example-base.ts';
import { commit, git, newRepository } from '../content/repository.ts';
import { fill, folderOf } from '../temporary.ts';

const FILE = 'content/elections/2021-05/candidates/hana-x.md';

describe('the script, in a repository', () => {
  /** A request that is merged into its branch, as a host checks it out; and something that others did meanwhile. */
  function requested(statement: string, more: Readonly<Record<string, string>> = {}): string {
    const root = folderOf(
      Object.fromEntries(Object.entries(EXAMPLE_BASE).map(([name, text]) => [`content/${name}`, text])),
    );
    newRepository(root);
    commit(root, '2021-04-01T12:00:00Z', 'Start');
    git(root, null, 'switch', '-q', '-c', 'request');
    fill(root, { [FILE]: statement, ...more });
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

  test('refuses a statement that speaks as the editors’, also from an author who adds the own name to the owners', () => {
    const editors = statement('Hana would help.').replace(
      'affiliation: Acme',
      'affiliation: Acme\nsummary: editor\nsource: https://hostile.example/',
    );
    const named = { 'content/community.yaml': `${EXAMPLE_BASE['community.yaml']}owners: [hana-x]\n` };
    for (const root of [requested(editors), requested(editors, named)]) {
      const { status, text } = run(root, 'hana-x');
      expect(status).toBe(1);
      expect(text).toContain('**Not the editors’.**');
    }
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
