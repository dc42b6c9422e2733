import { request } from 'node:http';
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

test.each(['/../secret', '/%2e%2e/secret', '/people/..%2f..%2fsecret', '/..%5csecret', '/%00', '/%'])(
  '%s gets nothing from outside the folder',
  (requested) => {
    const root = folderOf({ 'site/index.html': PAGE, secret: 'secret' });
    expect(answer(path.join(root, 'site'), '/', requested)).toEqual({ status: 400 });
  },
);

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
    'http://hostile.example/people',
    '*',
  ];
  for (const path of strange) expect([path, await raw(served.url, path)]).toEqual([path, 404]);
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
