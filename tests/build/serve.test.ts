import { symlinkSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contentType } from '../../src/build/content-type.ts';
import { answer, baseOf, serve } from '../../src/build/serve.ts';
import { folderOf } from '../temporary.ts';

const PAGE = '<!DOCTYPE html><link rel="stylesheet" href="/_astro/a.css">';
const files = {
  'index.html': PAGE,
  'people/index.html': 'people',
  'people/Zoë/index.html': 'Zoë',
  '404.html': 'nothing here',
  'a.css': '',
};

test.each([
  ['/', 200, 'index.html'],
  ['/?q=1', 200, 'index.html'],
  ['/people/', 200, 'people/index.html'],
  ['/people/Zo%C3%AB/', 200, 'people/Zoë/index.html'],
  ['/a.css', 200, 'a.css'],
  ['/nowhere/', 404, '404.html'],
  ['/nowhere', 404, '404.html'],
  ['/a.css/', 404, '404.html'],
])('%s is answered with %i and %s', (requested, status, file) => {
  const root = folderOf(files);
  expect(answer(root, '/', requested)).toEqual({ status, file: path.join(root, file) });
});

test('a folder without its final / is sent on to the address that lasts', () => {
  const root = folderOf(files);
  expect(answer(root, '/', '/people')).toEqual({ status: 301, to: '/people/' });
  expect(answer(root, '/project/', '/project/people/Zo%C3%AB')).toEqual({
    status: 301,
    to: '/project/people/Zo%C3%AB/',
  });
});

test.each([
  '/../secret',
  '/%2e%2e/secret',
  '/people/.',
  '/./people/',
  '/people/%2e/',
  '/%ff%fe',
  '/people/..%2f..%2fsecret',
  '/..%5csecret',
  '/%00',
  '/%',
])('%s gets nothing from outside the folder', (requested) => {
  const root = folderOf({ 'site/index.html': PAGE, secret: 'secret' });
  expect(answer(path.join(root, 'site'), '/', requested)).toEqual({ status: 400 });
});

test('a link to what lies outside the folder is nothing of the site', () => {
  const root = folderOf({ 'site/index.html': PAGE, secret: 'secret', 'others/index.html': 'theirs' });
  const site = path.join(root, 'site');
  symlinkSync(path.join(root, 'secret'), path.join(site, 'file'));
  symlinkSync(path.join(root, 'others'), path.join(site, 'folder'));
  symlinkSync(path.join(site, 'index.html'), path.join(site, 'own'));
  for (const requested of ['/file', '/folder/', '/folder', '/folder/index.html'])
    expect([requested, answer(site, '/', requested)]).toEqual([requested, { status: 404 }]);
  expect(answer(site, '/', '/own')).toMatchObject({ status: 200 });
});

test('what lies outside the base path is not found, as on the host', () => {
  const root = folderOf(files);
  expect(answer(root, '/project/', '/project/people/')).toMatchObject({ status: 200 });
  expect(answer(root, '/project/', '/people/')).toMatchObject({ status: 404 });
  expect(answer(root, '/project/', '/')).toMatchObject({ status: 404 });
});

test('a site without a page for it still answers 404', () => {
  expect(answer(folderOf({ 'index.html': PAGE }), '/', '/nowhere')).toEqual({ status: 404 });
});

test.each([
  ['<link rel="stylesheet" href="/_astro/a.css">', '/'],
  ['<link rel="stylesheet" href="/project/_astro/a.css">', '/project/'],
  ['<script src="/a/b/_astro/a.js"></script>', '/a/b/'],
  ['<p>/project/_astro/ is where style sheets are</p>', '/'],
])('the base path is where the pages look for their style sheets: %s', (html, base) => {
  expect(baseOf(folderOf({ 'index.html': html }))).toBe(base);
});

test.each([
  ['index.html', 'text/html; charset=utf-8'],
  ['feed.atom', 'application/atom+xml; charset=utf-8'],
  ['elections.ics', 'text/calendar; charset=utf-8'],
  ['font.WOFF2', 'font/woff2'],
  ['elections/2026-03/count/ballots.csv', 'text/csv; charset=utf-8'],
  ['minutes.pdf', 'application/pdf'],
  ['en_1.pf_index', 'application/octet-stream'],
])('%s is served as %s', (file, type) => {
  expect(contentType(file)).toBe(type);
});

/** A request whose path is sent as it is written, which fetch would tidy. */
const raw = (url: string, requested: string, method = 'GET', headers: Readonly<Record<string, string>> = {}) =>
  new Promise<number | undefined>((resolve, reject) => {
    const { hostname, port } = new URL(url);
    request({ hostname, port, path: requested, method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

test('over HTTP: pages, the page for what is missing, and nothing but reading', async () => {
  const served = await serve(folderOf(files));
  onTestFinished(() => served.close());
  const people = await fetch(new URL('people/', served.url));
  expect([people.status, people.headers.get('content-type'), await people.text()]).toEqual([
    200,
    'text/html; charset=utf-8',
    'people',
  ]);
  const missing = await fetch(new URL('nowhere/', served.url));
  expect([missing.status, await missing.text()]).toEqual([404, 'nothing here']);
  expect(await raw(served.url, '/../../etc/passwd')).toBe(400);
  expect(await raw(served.url, '/', 'POST')).toBe(405);
  expect(await raw(served.url, '/', 'HEAD')).toBe(200);
});

test('no request ends it, sends a reader to another host, or is answered under another name', async () => {
  const served = await serve(folderOf(files));
  onTestFinished(() => served.close());
  const strange = [
    `/${'a'.repeat(300)}`,
    `/${'a'.repeat(300)}/`,
    `/${'a/'.repeat(4000)}`,
    `/people/${'%C3%AB'.repeat(200)}`,
    '//people',
    '//people/',
    '/people//',
    '///',
    '/%2F/people',
    '/index.html/people',
    '*',
  ];
  for (const path of strange) expect([path, await raw(served.url, path)]).toEqual([path, 404]);
  // A whole address is answered as its path is, and as its own host's.
  const { host: own } = new URL(served.url);
  for (const [whole, status] of [
    ['http://hostile.example/people/', 421],
    ['https://hostile.example', 421],
    [`http://x@${own}/`, 421],
    [`http://${own}/people/`, 200],
    [`HTTP://${own}`, 200],
    [`http://${own}//people`, 404],
  ] as const)
    expect([whole, await raw(served.url, whole)]).toEqual([whole, status]);
  for (const host of [
    'hostile.example',
    'hostile.example:4321',
    '127.0.0.1.hostile.example',
    'localhost@hostile.example',
  ])
    expect([host, await raw(served.url, '/', 'GET', { host })]).toEqual([host, 421]);
  for (const host of ['localhost:80', '127.0.0.1', '[::1]:4321'])
    expect([host, await raw(served.url, '/', 'GET', { host })]).toEqual([host, 200]);
});

/** The first line of what a server answers to bytes as they are; empty where it only hangs up. */
const said = (url: string, bytes: string | Buffer) =>
  new Promise<string>((resolve) => {
    let all = '';
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.end(bytes));
    socket.on('data', (more) => {
      all += more;
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(all.split('\r\n', 1)[0] ?? ''));
  });

test('bytes that are no request, or a strange one, end nothing', async () => {
  const served = await serve(folderOf(files));
  onTestFinished(() => served.close());
  const host = 'Host: localhost\r\n';
  const strange: readonly (string | Buffer)[] = [
    'GET / HTTP/1.1\r\n\r\n',
    'GET / HTTP/1.0\r\n\r\n',
    `GET / HTTP/1.1\r\nHost: localhost:evil\r\n\r\n`,
    `GET http://hostile.example/ HTTP/1.1\r\n${host}\r\n`,
    Buffer.from(`GET /\0 HTTP/1.1\r\n${host}\r\n`),
    `TRACE / HTTP/1.1\r\n${host}\r\n`,
    `CONNECT hostile.example:443 HTTP/1.1\r\n${host}\r\n`,
    `OPTIONS * HTTP/1.1\r\n${host}\r\n`,
    `GET / HTTP/1.1\r\n${host}Expect: x\r\n\r\n`,
    `GET / HTTP/1.1\r\n${host}X: ${'a'.repeat(100_000)}\r\n\r\n`,
    Buffer.from([0x16, 3, 1, 0, 255, 255]),
    `POST / HTTP/1.1\r\n${host}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /x HTTP/1.1\r\n\r\n`,
    `GET /\\hostile.example HTTP/1.1\r\n${host}\r\n`,
    `GET ?x HTTP/1.1\r\n${host}\r\n`,
  ];
  for (const bytes of strange) expect(await said(served.url, bytes)).toMatch(/^(?:HTTP\/1\.1 4\d\d .*)?$/);
  for (const range of ['bytes=0-5', 'bytes=99999999999999999999-', 'x'])
    expect([range, await raw(served.url, '/', 'GET', { range })]).toEqual([range, 200]);
});
