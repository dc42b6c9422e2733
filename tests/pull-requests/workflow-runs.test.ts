/**
 * What the workflows' own scripts do, run as a host runs them: with its variables, an API that notes what it is asked, and a
 * bare repository. What they say of a request, of a deployment, and of what is to be kept.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { fill, folderOf } from '../temporary.ts';

interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly run?: string;
  readonly with?: { readonly script?: string };
}
const stepsOf = (file: string, job: string): readonly Step[] => parse(readFileSync(file, 'utf8')).jobs[job].steps;

/** The text that a step runs. */
function scriptOf(file: string, job: string, which: (step: Step) => boolean): string {
  const step = stepsOf(file, job).find(which);
  return step?.run ?? step?.with?.script ?? '';
}

/** Runs what a job of GitLab's runs. */
function gitlabScript(file: string, job: string): string {
  const pipeline = parseAllDocuments(readFileSync(file, 'utf8')).at(-1)?.toJS();
  return (pipeline[job].script as string[]).join('\n').replaceAll('$[[ inputs.content ]]', 'content');
}

type Call = readonly [name: string, given: Readonly<Record<string, unknown>>];
type Answers = Readonly<Record<string, readonly unknown[]>>;

/** Runs a script as github-script does, with an API that answers from a table; the calls that change something. */
async function onGitHub(script: string, payload: object, answers: Answers, folder = '.'): Promise<readonly Call[]> {
  const calls: Call[] = [];
  const rest = new Proxy(
    {},
    {
      get: (_, group: string) =>
        new Proxy(
          {},
          {
            get: (__, name: string) => async (given: Readonly<Record<string, unknown>>) => {
              const asked = `${group}.${name}`;
              if (/\.list/.test(asked)) return answers[asked] ?? [];
              calls.push([asked, given]);
              return undefined;
            },
          },
        ),
    },
  );
  const paginate = (ask: (given: unknown) => unknown, given: unknown): unknown => ask(given);
  const AsyncFunction = (async () => {}).constructor as new (
    ...text: string[]
  ) => (...given: unknown[]) => Promise<unknown>;
  const required = createRequire(import.meta.url);
  const fs: typeof import('node:fs') = required('node:fs');
  // Paths in the script start where the job runs.
  const from = (name: string): string => path.join(folder, name);
  const near = {
    existsSync: (name: string) => fs.existsSync(from(name)),
    readFileSync: (name: string, form: 'utf8') => fs.readFileSync(from(name), form),
  };
  await new AsyncFunction('github', 'context', 'core', 'require', 'process', script)(
    { rest, paginate },
    {
      payload,
      repo: { owner: 'example', repo: 'community' },
      serverUrl: 'https://github.example',
      runId: 7,
    },
    { info: () => {} },
    (name: string) => (name === 'node:fs' ? near : required(name)),
    { env: answers.env?.[0] ?? {} },
  );
  return calls;
}

describe('the comment on a request', () => {
  const SCRIPT = scriptOf(
    '.github/workflows/pull-request-comment.yml',
    'comment',
    (step) => step.with?.script !== undefined,
  );
  const SHA = 'a'.repeat(40);
  const payload = {
    workflow_run: {
      id: 5,
      html_url: 'https://github.example/run/5',
      head_sha: SHA,
      head_branch: 'patch-1',
      head_repository: { owner: { login: 'hana' } },
    },
  };
  const base: Answers = {
    'pulls.list': [{ number: 17, head: { sha: SHA } }],
    'pulls.listFiles': [{ filename: 'content/elections/2021-05/candidates/hana.md' }],
    'actions.listWorkflowRunArtifacts': [{ id: 99, name: 'preview', expired: false }],
  };
  const told = (text: string): string => folderOf({ 'told/summary.md': text });

  test('says what was found, and where the preview is', async () => {
    const [[name, given] = [], ...more] = await onGitHub(SCRIPT, payload, base, told('## In order'));
    expect(more).toEqual([]);
    expect(name).toBe('issues.createComment');
    expect(given).toMatchObject({ owner: 'example', repo: 'community', issue_number: 17 });
    expect(given?.body).toContain('## In order');
    expect(given?.body).toContain('https://github.example/run/5/artifacts/99');
  });

  test('changes its own comment, and only where something is new', async () => {
    const [[, first] = []] = await onGitHub(SCRIPT, payload, base, told('## In order'));
    const mine = { id: 3, user: { login: 'github-actions[bot]' }, body: first?.body };
    const same = { ...base, 'issues.listComments': [mine] };
    expect(await onGitHub(SCRIPT, payload, same, told('## In order'))).toEqual([]);
    const [[name, given] = []] = await onGitHub(SCRIPT, payload, same, told('## Late'));
    expect(name).toBe('issues.updateComment');
    expect(given).toMatchObject({ comment_id: 3 });
  });

  test('leaves alone a comment that somebody else begins with its mark', async () => {
    const theirs = { id: 3, user: { login: 'hana' }, body: '<!-- hustings: what the check found -->' };
    const calls = await onGitHub(SCRIPT, payload, { ...base, 'issues.listComments': [theirs] }, told('## Late'));
    expect(calls.map(([name]) => name)).toEqual(['issues.createComment']);
  });

  test('tells nothing that a request with code says of itself, and links no preview of it', async () => {
    for (const file of [
      { filename: 'package.json' },
      { filename: 'content/x.md', previous_filename: 'src/x.ts' },
      { filename: 'contents/x.md' },
    ]) {
      const [[, given] = []] = await onGitHub(
        SCRIPT,
        payload,
        { ...base, 'pulls.listFiles': [file] },
        told('## Everything is in order'),
      );
      expect(given?.body).toContain('changes more than content');
      expect(given?.body).not.toMatch(/in order|artifacts/);
    }
  });

  test('calls nobody, hides nothing, and stays within what a comment holds', async () => {
    const text = `@everyone <!-- hidden -->\n${'x'.repeat(200_000)}`;
    const [[, given] = []] = await onGitHub(SCRIPT, payload, base, told(text));
    const body = String(given?.body);
    expect(body).not.toMatch(/@everyone/);
    expect(body.indexOf('<!--', 1)).toBe(-1);
    expect(body.length).toBeLessThan(65_536);
  });

  test('says so where the check ended before it had anything to say', async () => {
    const [[, given] = []] = await onGitHub(
      SCRIPT,
      payload,
      { ...base, 'actions.listWorkflowRunArtifacts': [] },
      folderOf(),
    );
    expect(given?.body).toContain('Its run says why');
    expect(given?.body).not.toContain('preview');
  });

  test('is silent where the request has changed since, or is closed', async () => {
    const later = { ...base, 'pulls.list': [{ number: 17, head: { sha: 'b'.repeat(40) } }] };
    expect(await onGitHub(SCRIPT, payload, later, told('## In order'))).toEqual([]);
  });
});

describe('after a deployment', () => {
  const SCRIPT = scriptOf('.github/workflows/pages.yml', 'after', (step) => step.with?.script !== undefined);
  const open = { number: 4, title: 'The site could not be published' };

  test('a failed one opens one issue, with the run', async () => {
    const failed = { env: [{ DEPLOYED: 'failure' }] };
    const [[name, given] = [], ...more] = await onGitHub(SCRIPT, {}, failed);
    expect([name, more]).toEqual(['issues.create', []]);
    expect(given?.body).toContain('https://github.example/example/community/actions/runs/7');
    expect(await onGitHub(SCRIPT, {}, { ...failed, 'issues.listForRepo': [open] })).toEqual([]);
  });

  test('the next that succeeds closes it; where none is open, nothing is said', async () => {
    const done = { env: [{ DEPLOYED: 'success' }] };
    expect(await onGitHub(SCRIPT, {}, done)).toEqual([]);
    const calls = await onGitHub(SCRIPT, {}, { ...done, 'issues.listForRepo': [open] });
    expect(calls.map(([name]) => name)).toEqual(['issues.createComment', 'issues.update']);
    expect(calls[1]?.[1]).toMatchObject({ issue_number: 4, state: 'closed' });
  });
});

/** A program that stands in for one of the host's, and notes how it was called. */
function standIn(folder: string, name: string, does: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, name), `#!/bin/bash\n${does}\n`);
  chmodSync(path.join(folder, name), 0o755);
}

/** Runs a script as the host's shell does; what it printed. */
function inShell(script: string, cwd: string, env: Readonly<Record<string, string>>): string {
  return execFileSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: [path.join(cwd, '..', 'bin'), process.env.PATH].join(':'),
      HOME: path.join(cwd, '..'),
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      ...env,
    },
  });
}

describe('whether anything turned', () => {
  const SCRIPT = scriptOf('.github/workflows/pages.yml', 'turned', ({ id }) => id === 'turned');
  function build(event: string, answer: string): string {
    const root = folderOf({ 'job/x': '', output: '', summary: '' });
    standIn(path.join(root, 'bin'), 'curl', answer);
    inShell(SCRIPT, path.join(root, 'job'), {
      EVENT: event,
      SITE: 'https://example.github.io/community',
      GITHUB_OUTPUT: path.join(root, 'output'),
      GITHUB_STEP_SUMMARY: path.join(root, 'summary'),
    });
    return readFileSync(path.join(root, 'output'), 'utf8').trim();
  }

  test.each([
    ['schedule', 'echo 2999-01-01T00:00:00Z', 'build=false'],
    ['schedule', 'echo 2001-01-01T00:00:00Z', 'build=true'],
    ['schedule', 'exit 22', 'build=true'],
    ['schedule', 'echo "<html>not found"', 'build=true'],
    ['schedule', "echo '$(touch owned)2999'", 'build=true'],
    ['push', 'echo 2999-01-01T00:00:00Z', 'build=true'],
    ['workflow_dispatch', 'echo 2999-01-01T00:00:00Z', 'build=true'],
  ])('on %s, where the site answers by "%s": %s', (event, answer, expected) => {
    expect(build(event, answer)).toBe(expected);
  });
});

/** A bare repository with a community, its clone, and a patch that also reaches for what is none of its business. */
function toKeep(): { root: string; clone: string; bare: string; patch: string } {
  const root = folderOf({
    'made/content/published.txt': '/ 2021-01-01\n',
    'made/.github/workflows/pages.yml': 'name: Pages\n',
  });
  const [made, bare, clone] = ['made', 'bare.git', 'clone'].map((name) => path.join(root, name));
  if (made === undefined || bare === undefined || clone === undefined) throw new RangeError('no folders');
  const git = (cwd: string, ...words: string[]): string =>
    inShell(`git -c user.name=A -c user.email=a@example.org ${words.join(' ')}`, cwd, {});
  git(made, 'init --quiet --initial-branch main');
  git(made, 'add --all');
  git(made, 'commit --quiet --message First');
  git(root, 'clone --quiet --bare made bare.git');
  git(root, 'clone --quiet bare.git clone');
  fill(made, {
    'content/published.txt': '/ 2021-01-01\n/elections/2021-05/ 2021-05-01\n',
    '.github/workflows/pages.yml': 'name: Owned\n',
  });
  git(made, 'add --intent-to-add .');
  const patch = git(made, 'diff --binary');
  return { root, clone, bare, patch };
}
const inBranch = (bare: string, file: string): string =>
  inShell(`git --git-dir "${bare}" show hustings/kept:${file}`, path.dirname(bare), {});

describe('what is to be kept', () => {
  const GITHUB = scriptOf('.github/workflows/pages.yml', 'after', ({ name = '' }) => name.startsWith('Ask for'));

  function onGitHubKept(patch: string | null, gh: string) {
    const made = toKeep();
    standIn(path.join(made.root, 'bin'), 'gh', `echo "$@" >> "${made.root}/asked"\n${gh}`);
    fill(made.root, { 'temp/kept/kept.patch': patch ?? made.patch });
    const said = inShell(GITHUB, made.clone, { RUNNER_TEMP: path.join(made.root, 'temp'), GH_TOKEN: 'x' });
    const asked = path.join(made.root, 'asked');
    return { ...made, said, asked: existsSync(asked) ? readFileSync(asked, 'utf8') : '' };
  }

  test('goes to a branch of its own, content alone, and is asked for', () => {
    const { bare, asked } = onGitHubKept(null, '');
    expect(inBranch(bare, 'content/published.txt')).toContain('/elections/2021-05/');
    expect(inBranch(bare, '.github/workflows/pages.yml')).toBe('name: Pages\n');
    expect(asked).toMatch(/^pr list .*\npr create --head hustings\/kept/);
  });

  test('is not asked for twice', () => {
    const { asked } = onGitHubKept(null, '[ "$2" != list ] || echo 12');
    expect(asked).not.toContain('pr create');
  });

  test('is pushed though the request may not be opened, and a warning says so', () => {
    const { bare, said } = onGitHubKept(null, '[ "$2" = list ] || exit 1');
    expect(inBranch(bare, 'content/published.txt')).toContain('2021-05');
    expect(said).toContain('::warning::');
  });

  test('is nothing where nothing is new', () => {
    const { asked, bare } = onGitHubKept('', '');
    expect(asked).toBe('');
    expect(() => inBranch(bare, 'content/published.txt')).toThrow();
  });

  test.each(['hosting/gitlab-ci.yml', 'templates/hustings.yml'])('is asked for on GitLab by %s', (file) => {
    const { root, clone, bare, patch } = toKeep();
    inShell(`git --git-dir "${bare}" config receive.advertisePushOptions true`, root, {});
    fill(bare, { 'hooks/pre-receive': '' });
    standIn(path.join(bare, 'hooks'), 'pre-receive', `env | grep ^GIT_PUSH_OPTION_ > "${root}/asked"`);
    fill(clone, { 'kept.patch': patch });
    // The host's address is the bare repository's here.
    const env = {
      CI_SERVER_PROTOCOL: 'https',
      CI_SERVER_HOST: 'gitlab.example',
      CI_SERVER_PORT: '443',
      CI_PROJECT_PATH: 'example/community',
      CI_JOB_TOKEN: 'token',
      CI_DEFAULT_BRANCH: 'main',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: `url.${bare}.insteadOf`,
      GIT_CONFIG_VALUE_0: 'https://gitlab-ci-token:token@gitlab.example:443/example/community.git',
    };
    inShell(gitlabScript(file, 'kept'), clone, env);
    expect(inBranch(bare, 'content/published.txt')).toContain('/elections/2021-05/');
    expect(inBranch(bare, '.github/workflows/pages.yml')).toBe('name: Pages\n');
    const asked = readFileSync(path.join(root, 'asked'), 'utf8');
    expect(asked).toContain('=merge_request.create\n');
    expect(asked).toContain('=merge_request.target=main\n');
  });

  test('is asked for on Forgejo and Gitea, and a request that is open already is no failure', () => {
    const { root, clone, bare } = toKeep();
    fill(clone, { 'content/published.txt': '/ 2021-01-01\n/elections/2021-05/ 2021-05-01\n', 'dist/index.html': '' });
    standIn(path.join(root, 'bin'), 'curl', `echo "$@" > "${root}/asked"; exit 22`);
    const said = inShell(
      scriptOf('hosting/forgejo/pages.yml', 'publish', ({ name = '' }) => name.startsWith('Ask for')),
      clone,
      {
        GITHUB_SERVER_URL: 'https://codeberg.example',
        GITHUB_REPOSITORY: 'example/community',
        TOKEN: 'token',
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: `url.${bare}.insteadOf`,
        GIT_CONFIG_VALUE_0: 'https://codeberg.example/example/community.git',
      },
    );
    expect(said).toContain('open already');
    expect(inBranch(bare, 'content/published.txt')).toContain('/elections/2021-05/');
    expect(readFileSync(path.join(root, 'asked'), 'utf8')).toContain(
      'https://codeberg.example/api/v1/repos/example/community/pulls',
    );
  });
});
