/** What a request is said to do with files that are no statement: what runs, what is published, what it promises. */
import { describe, expect, test } from 'vitest';
import { codeSaid, contentSaid } from '../../src/pull-requests/others.ts';
import type { Request } from '../../src/pull-requests/request.ts';

/** A request that adds a file, or changes it from `before`. */
const requestOf = (path: string, after = '', before: string | null = null): Request =>
  ({
    asked: { author: 'mallory' },
    owners: ['ada-x'],
    content: 'content',
    after: { content: { name: 'content' } },
    reference: 'pull request',
    changed: [{ status: before === null ? 'A' : 'M', path, from: null }],
    text: (_: string, when: string) => (when === 'before' ? before : after),
  }) as unknown as Request;

const WARNING = 'It was checked by the code that it brings along';

describe('what can run when the request is checked is told as that, with a warning:', () => {
  test.each([
    '.github/workflows/x.yml',
    '.github/actions/x/index.txt',
    '.GitHub/Workflows/x.yml',
    '.gitlab/ci/x.yml',
    '.woodpecker.yml',
    'actions/check/action.yaml',
    'package.json',
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'yarn.lock',
    '.yarnrc.yml',
    '.npmrc',
    'vendor/hustings-1.0.0.tgz',
    'patches/x.patch',
    'node_modules/x/index.cjs',
    'tsconfig.json',
    '.gitattributes',
    '.gitmodules',
    '.husky/pre-commit',
    '.vscode/tasks.json',
    '.devcontainer/devcontainer.json',
    'Makefile',
    'tools/x.sh',
    'astro.config.mjs',
    'src/pages/x.astro',
    'x.TSX',
    'tests/x.snap',
    'bin/x',
  ])('%s', (path) => {
    const [said] = codeSaid(requestOf(path));
    expect(said?.tone).toBe('decide');
    expect(said?.text).toContain(WARNING);
  });
});

describe('what is published or configures something is told as that:', () => {
  test.each([
    ['public/logo.svg', 'can run in readers’ browsers'],
    ['public/a/x.HTML', 'can run in readers’ browsers'],
    ['public/x.js', 'can run in readers’ browsers'],
    ['public/theme.css', 'how every page looks'],
    ['public/_headers', 'configures the server'],
    ['public/.well-known/security.txt', 'configures the server'],
    ['public/CNAME', 'configures the server'],
    ['public/portrait.png', 'is published as it is'],
    ['netlify.toml', 'configures the server'],
    ['.gitlab/CODEOWNERS', 'who must agree'],
    ['README.md', 'is documentation'],
    ['something', 'is no content'],
  ])('%s', (path, can) => {
    const [said] = codeSaid(requestOf(path));
    expect(said?.tone).toBe('decide');
    expect(said?.text).toContain(can);
    expect(said?.text).not.toContain(WARNING);
  });
});

test('addresses that are promised or given up are named', () => {
  const [said] = contentSaid(
    requestOf(
      'content/published.txt',
      '/people/ben/ 2020-01-01\n/nowhere/ 2020-01-01\n',
      '/people/ben/ 2020-01-01\n/people/ada/ 2020-01-01\n',
    ),
  );
  expect(said?.tone).toBe('decide');
  expect(said?.text).toContain('gives up `/people/ada/`');
  expect(said?.text).toContain('promises `/nowhere/`');
  expect(said?.text).not.toContain('ben');
});

test('values are shown without e-mail addresses, and said to differ where only these do', () => {
  const [said] = contentSaid(
    requestOf(
      'content/people/ada.yaml',
      'name: Ada <b@leak.example>\nnotes: [{ text: "Ask c＠leak.example" }]\n',
      'name: Ada <a@leak.example>\nnotes: []\n',
    ),
  );
  expect(said?.text).not.toContain('leak');
  expect(said?.text).toContain('they differ in what is not shown here');
});
