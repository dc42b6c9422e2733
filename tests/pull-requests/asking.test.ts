/** What hosts answer when they are asked with which request a commit came, in the forms that their documentation gives. */

import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { ran } from '../commands/ran.ts';
import { newHost, opened, STAND, statement, WAYS } from './hosts.ts';

let server: Server;
let address = '';
let asked: string[] = [];
let answer: (path: string) => unknown = () => null;

beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const said = answer(request.url ?? '');
    response.writeHead(said === null ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(said));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const name of ['GITHUB_API_URL', 'GITHUB_REPOSITORY', 'GITHUB_TOKEN', 'CI_API_V4_URL', 'CI_PROJECT_ID']) {
    vi.stubEnv(name, '');
  }
});
afterEach(() => {
  vi.unstubAllEnvs();
  server.close();
});

const PULL = {
  number: 17,
  html_url: 'https://github.com/example/community/pull/17',
  state: 'closed',
  created_at: '2021-05-07T11:30:00Z',
  merged_at: '2021-05-08T13:30:00Z',
  user: { login: 'hana-x' },
};
const HOSTS = {
  github: {
    env: { GITHUB_API_URL: '', GITHUB_REPOSITORY: 'example/community' },
    path: /^\/repos\/example\/community\/commits\/[0-9a-f]{40}\/pulls$/,
    said: [PULL],
  },
  gitea: {
    env: { GITHUB_API_URL: '/api/v1', GITHUB_REPOSITORY: 'example/community' },
    path: /^\/api\/v1\/repos\/example\/community\/commits\/[0-9a-f]{40}\/pull$/,
    said: PULL,
  },
  gitlab: {
    env: { CI_API_V4_URL: '/api/v4', CI_PROJECT_ID: '155' },
    path: /^\/api\/v4\/projects\/155\/repository\/commits\/[0-9a-f]{40}\/merge_requests$/,
    said: [
      {
        id: 45,
        iid: 17,
        state: 'merged',
        created_at: '2021-05-07T11:30:00.486Z',
        merged_at: '2021-05-08T13:30:00.100Z',
        web_url: 'https://github.com/example/community/pull/17',
        author: { username: 'hana-x' },
      },
    ],
  },
} as const;

const ELECTION = 'content/elections/2021-05/election.yaml';

test.each(Object.entries(HOSTS))(
  'what %s says of a merged statement is recorded, whichever way it was merged',
  async (_, { env, path: form, said }) => {
    answer = (at) => (form.test(at) ? said : null);
    for (const [name, value] of Object.entries(env))
      vi.stubEnv(name, name.endsWith('URL') ? `${address}${value}` : value);
    const host = newHost();
    const { root, branch } = opened(host, { files: { [STAND]: statement() }, opened: '2021-05-07T11:30:00Z' });
    WAYS.squash(root, branch, '2021-05-08T13:30:00Z');
    const content = path.join(root, 'content');
    const world = { content, now: '2021-05-09' };
    const { status, out, err } = await ran(['election', 'file', '--unrecorded', '--yes'], world);
    expect({ status, err }, out).toEqual({ status: 0, err: '' });
    const { candidacies } = parse(readFileSync(path.join(root, ELECTION), 'utf8'));
    expect(candidacies).toContainEqual({
      person: 'hana-x',
      filed: {
        opened: '2021-05-07T11:30:00Z',
        merged: '2021-05-08T13:30:00Z',
        pullRequest: { number: 17, url: 'https://github.com/example/community/pull/17' },
      },
    });
    // Three statements were there: each was asked about once, and none is asked about again.
    expect(asked).toHaveLength(3);
    expect((await ran(['check', '--format', 'json'], world)).out).not.toMatch(/filed-late|filing-not-recorded/);
    await ran(['election', 'file', '--unrecorded', '--yes'], world);
    expect(asked).toHaveLength(3);
    host.close();
  },
);

test('a host that says nothing leaves everything as it is', async () => {
  vi.stubEnv('GITHUB_API_URL', address);
  vi.stubEnv('GITHUB_REPOSITORY', 'example/community');
  answer = () => null;
  const host = newHost();
  const content = path.join(host.root, 'content');
  const before = readFileSync(path.join(host.root, ELECTION), 'utf8');
  const { status, out } = await ran(['election', 'file', '--unrecorded', '--yes'], { content, now: '2021-05-09' });
  expect(status).toBe(0);
  expect(out).toContain('the host names no request');
  expect(readFileSync(path.join(host.root, ELECTION), 'utf8')).toBe(before);
  host.close();
});

test('an official records a filing by hand', async () => {
  const host = newHost();
  const world = { content: path.join(host.root, 'content'), now: '2021-05-09' };
  const filed = [
    'election',
    'file',
    '2021-05',
    'finn-x',
    '--opened',
    '2021-05-07T11:30:00Z',
    '--request',
    '17',
    '--yes',
  ];
  expect((await ran(filed, world)).status).toBe(0);
  expect(parse(readFileSync(path.join(host.root, ELECTION), 'utf8')).candidacies).toEqual([
    { person: 'finn', filed: { opened: '2021-05-07T11:30:00Z', pullRequest: { number: 17 } } },
  ]);
  for (const [args, why] of [
    [['--opened', 'yesterday'], 'is no moment'],
    [['--request', 'x'], 'names no request'],
    [[], 'When was it filed?'],
  ] as const) {
    const { status, err } = await ran(['election', 'file', '2021-05', 'finn-x', ...args], world);
    expect(status).not.toBe(0);
    expect(err).toContain(why);
  }
  host.close();
});

test('a site says when it grows old, from a folder and from a host', async () => {
  const { writeTurns } = await import('../../src/build/turns.ts');
  const { folderOf } = await import('../temporary.ts');
  const site = folderOf();
  writeTurns(site, '2021-05-08T00:00:00Z' as never);
  const at = (now: string) => ({ content: site, now: () => now as never });
  expect(await ran(['turned', site], at('2021-05-07T23:59:59Z'))).toMatchObject({
    status: 1,
    out: expect.stringContaining('Nothing turned'),
  });
  expect(await ran(['turned', site], at('2021-05-08T00:00:00Z'))).toMatchObject({
    status: 0,
    out: expect.stringContaining('Build'),
  });
  expect(await ran(['turned', path.join(site, 'none')], at('2021-05-07T00:00:00Z'))).toMatchObject({ status: 0 });
  // This server says null, as JSON: it does not say when.
  expect(await ran(['turned', address], at('2021-05-07T00:00:00Z'))).toMatchObject({
    status: 0,
    out: expect.stringContaining('does not say'),
  });
});
