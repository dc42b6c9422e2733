/** `npm run dev` while somebody edits, well and badly: the server lives on, says what is wrong in both places, and recovers. */
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { DAY as CORPUS_DAY, write as writeCorpus } from '../../bench/corpus.ts';
import { freePort } from '../../bench/free-port.ts';
import { processorTime } from '../../bench/proc.ts';
import { filesIn } from '../../src/build/site-folder.ts';
import { makeProject, type Running, remove, run } from './project.ts';

/** How long a change may take to show, on a machine that does other things: far beyond what it takes. In milliseconds. */
const LIMIT = 60_000;

let project = '';
let server: Running;
let url = '';
const at = (...parts: string[]) => path.join(project, 'content', ...parts);

/** Starts a server and answers once it serves. */
async function start(
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<{ server: Running; url: string }> {
  const port = String(await freePort());
  const running = run(folder, ['scripts/hustings.ts', 'dev', '--port', port], env);
  await running.says('watching for file changes', 120_000);
  const local = /http:\/\/localhost:\d+\//.exec(running.output())?.[0];
  if (local === undefined) throw new Error(running.output());
  return { server: running, url: local };
}

async function stop({ child, ended }: Running): Promise<void> {
  child.kill('SIGTERM');
  await ended;
}

beforeAll(async () => {
  project = makeProject();
  ({ server, url } = await start(project));
});
afterAll(async () => {
  await stop(server);
  remove(project);
});

interface Shown {
  readonly status: number;
  readonly html: string;
}

async function page(address: string, from = url): Promise<Shown> {
  const response = await fetch(new URL(address, from));
  return { status: response.status, html: await response.text() };
}

/** Waits until a page is as it should be; answers it. To ask is work for the server: `every` says after how many milliseconds again. */
async function shows(address: string, isRight: (shown: Shown) => boolean, from = url, every = 250): Promise<Shown> {
  for (const end = Date.now() + LIMIT; ; ) {
    // A server that starts anew does not answer meanwhile.
    const shown = await page(address, from).catch((error: unknown) => ({ status: 0, html: String(error) }));
    if (isRight(shown)) return shown;
    if (Date.now() > end)
      throw new Error(`${address} (${shown.status}) never became right:\n${shown.html.slice(-3000)}`);
    await new Promise((resolve) => setTimeout(resolve, every));
  }
}

const holds =
  (...texts: string[]) =>
  ({ html }: Shown) =>
    texts.every((text) => html.includes(text));
const isWhole = ({ status, html }: Shown) => status === 200 && !html.includes('editing-findings');

/** What the terminal says from here on. */
function terminal(): () => string {
  const before = server.output().length;
  return () => server.output().slice(before);
}
const terminalSays = (since: () => string, text: string) => expect.poll(since, { timeout: LIMIT }).toContain(text);

const STATEMENT = 'elections/2018-03/candidates/olga.md';
const CANDIDACY = 'elections/2018-03/olga/';

beforeEach(() => {
  const kept = path.join(project, 'kept');
  cpSync(at(), kept, { recursive: true });
  return async () => {
    for (const name of [
      'community.yaml',
      'charter',
      'committees',
      'elections',
      'people',
      'organizations',
      'handbook',
    ]) {
      rmSync(at(name), { recursive: true, force: true });
      if (existsSync(path.join(kept, name))) cpSync(path.join(kept, name), at(name), { recursive: true });
    }
    rmSync(kept, { recursive: true });
    await shows('', isWhole);
  };
});

test('a change in a statement shows', async () => {
  appendFileSync(at(STATEMENT), '\nA sentence that was not there before.\n');
  await shows(CANDIDACY, holds('A sentence that was not there before.'));
});

test('pages that are open are told to draw themselves anew', async () => {
  await page('');
  const client = (await page('@vite/client')).html;
  const token = /wsToken = "([^"]+)"/.exec(client)?.[1] ?? '';
  const socket = new WebSocket(`${url.replace('http', 'ws')}?token=${token}`, 'vite-hmr');
  onTestFinished(() => socket.close());
  const heard: string[] = [];
  socket.addEventListener('message', ({ data }) => heard.push(JSON.parse(String(data)).type));
  await expect.poll(() => heard, { timeout: LIMIT }).toContain('connected');
  appendFileSync(at(STATEMENT), '\nMore.\n');
  await expect.poll(() => heard, { timeout: LIMIT }).toContain('full-reload');
});

test('a bad edit is told in the page and in the terminal with its place; the page stays; a good edit mends both', async () => {
  await shows(CANDIDACY, isWhole);
  const text = readFileSync(at(STATEMENT), 'utf8');
  const since = terminal();
  writeFileSync(at(STATEMENT), text.replace(/^name:/m, 'nmae:').concat('\nNot to be seen yet.\n'));
  const bad = await shows(CANDIDACY, holds('editing-findings'));
  expect(bad.status).toBe(200);
  expect(bad.html).toContain(`<code>content/${STATEMENT}:2:1</code>`);
  expect(bad.html).not.toContain('Not to be seen yet.');
  expect((await page('people/')).html).toContain(`content/${STATEMENT}:2:1`);
  await terminalSays(since, `content/${STATEMENT}:2:1  `);
  writeFileSync(at(STATEMENT), text.concat('\nTo be seen now.\n'));
  await shows(CANDIDACY, (shown) => isWhole(shown) && holds('To be seen now.')(shown));
  await terminalSays(since, 'The content is whole again');
});

test('files that come, go and change their names take their pages with them', async () => {
  const other = 'elections/2018-03/candidates/rosa.md';
  writeFileSync(
    at(other),
    '---\nname: Rosa Neumann\ngithub: rosa\naffiliation: independent\n---\nI would like to help.\n',
  );
  await shows('elections/2018-03/rosa/', holds('Rosa Neumann'));
  const text = readFileSync(at(other), 'utf8').replace('github: rosa', 'github: rosa-n');
  renameSync(at(other), at('elections/2018-03/candidates/rosa-n.md'));
  writeFileSync(at('elections/2018-03/candidates/rosa-n.md'), text);
  await shows('elections/2018-03/rosa-n/', holds('Rosa Neumann'));
  await shows('elections/2018-03/rosa/', ({ status }) => status === 404);
  rmSync(at('elections/2018-03/candidates/rosa-n.md'));
  await shows('elections/2018-03/rosa-n/', ({ status }) => status === 404);
});

test('a file whose absence contradicts others is missed, and the pages stay until it is back', async () => {
  const file = 'elections/2018-03/election.yaml';
  const text = readFileSync(at(file), 'utf8');
  rmSync(at(file));
  expect((await shows(CANDIDACY, holds('editing-findings'))).status).toBe(200);
  writeFileSync(at(file), text);
  await shows(CANDIDACY, isWhole);
});

test('a broken community.yaml is a finding like any other', async () => {
  const text = readFileSync(at('community.yaml'), 'utf8');
  for (const bad of ['name: [\n', '', text.replace(/^language: .*$/m, 'language: 7')]) {
    writeFileSync(at('community.yaml'), bad);
    expect((await shows('', holds('editing-findings', 'content/community.yaml:'))).status).toBe(200);
  }
  writeFileSync(at('community.yaml'), text.replace(/^name: .*$/m, 'name: Renamed Community'));
  await shows('', (shown) => isWhole(shown) && holds('Renamed Community')(shown));
});

test('prose is drawn anew too, and a page of it that is broken is told and mended', async () => {
  const charter = 'charter/2016-03-01/board.mdx';
  const text = readFileSync(at(charter), 'utf8');
  writeFileSync(at(charter), `${text}\nAn article that is new.\n`);
  await shows('charter/board/', holds('An article that is new.'));
  writeFileSync(at(charter), `${text}\n<Rule is="\n`);
  await shows('people/', holds('editing-findings', `content/${charter}:`));
  writeFileSync(at(charter), `${text}\nAn article that is newer.\n`);
  await shows('charter/board/', (shown) => isWhole(shown) && holds('An article that is newer.')(shown));

  const guide = 'handbook/taking-part.md';
  const before = readFileSync(at(guide), 'utf8');
  writeFileSync(at(guide), before.replace('---', '--'));
  await shows('handbook/taking-part/', holds('editing-findings', `content/${guide}:1:1`));
  writeFileSync(at(guide), `${before}\nA line that is new.\n`);
  await shows('handbook/taking-part/', (shown) => isWhole(shown) && holds('A line that is new.')(shown));
  writeFileSync(at('handbook/another.md'), before.replace(/^title: .*$/m, 'title: Another guide'));
  await shows('handbook/another/', (shown) => shown.status === 200 && holds('Another guide')(shown));
});

test('links, pipes and folders that bear the name of a file are told', async () => {
  symlinkSync('/etc/hostname', at('people/link.yaml'));
  execFileSync('mkfifo', [at('people/pipe.yaml')]);
  mkdirSync(at('people/folder.yaml'));
  writeFileSync(at('people/folder.yaml/a.yaml'), 'name: A\n');
  await shows(
    '',
    holds('content/people/link.yaml:1:1', 'content/people/pipe.yaml:1:1', 'content/people/folder.yaml:1:1'),
  );
});

test('content that is gone for a moment comes back', async () => {
  const away = path.join(project, 'away');
  renameSync(at(), away);
  await shows('', holds('editing-findings'));
  renameSync(away, at());
  await shows('', isWhole);
  appendFileSync(at(STATEMENT), '\nStill watched.\n');
  await shows(CANDIDACY, holds('Still watched.'));
});

test('where the words of a community change the server starts anew by itself, and tells them', async () => {
  const settings = at('community.yaml');
  const since = terminal();
  appendFileSync(settings, 'nouns: { candidate: { one: aspirant, many: aspirants } }\n');
  await shows('elections/2018-03/', holds('aspirants'));
  expect(since()).toContain('starting anew');
  // Of what is kept while the code is the same, the words are these too.
  await shows('handbook/checks/cap-reached/', holds('aspirant'));
});

test('where the software changes it does so too, and where it cannot start it waits for the next change', async () => {
  const words = path.join(project, 'src', 'words', 'en', 'election-page.ts');
  const text = readFileSync(words, 'utf8');
  onTestFinished(() => writeFileSync(words, text));
  const since = terminal();
  writeFileSync(words, text.replace('Elections, newest first', 'Ballots, newest first'));
  await shows('elections/', holds('Ballots, newest first'));
  expect(since()).toContain('The software has changed: starting anew.');
  const reader = path.join(project, 'src', 'content', 'read.ts');
  const before = readFileSync(reader, 'utf8');
  writeFileSync(reader, `${before}\nconst half = ;\n`);
  await terminalSays(since, 'does not start as it is now');
  writeFileSync(reader, before);
  await shows('elections/', holds('Ballots, newest first'));
  writeFileSync(words, text);
  await shows('elections/', holds('Elections, newest first'));
});

/** How many milliseconds a change of a file takes to show, and of those the server works; for each of three. */
async function threeChanges(file: string, address: string, from: string, pid: number) {
  const used = () => processorTime(pid) ?? performance.now();
  const took: { readonly shown: number; readonly worked: number }[] = [];
  for (const word of ['First', 'Second', 'Third']) {
    const [before, unused] = [performance.now(), used()];
    appendFileSync(file, `\n${word} change.\n`);
    await shows(address, holds(`${word} change.`), from, 50);
    took.push({ shown: performance.now() - before, worked: used() - unused });
  }
  const ms = (each: 'shown' | 'worked') => took.map((one) => Math.round(one[each])).sort((a, b) => a - b);
  return { shown: ms('shown'), worked: ms('worked') };
}

test('a server that starts with broken content says so, and serves once it is mended; among a thousand statements a change shows soon', async () => {
  const other = makeProject();
  onTestFinished(() => remove(other));
  const content = path.join(other, 'content');
  writeCorpus(content, 1000);
  const settings = path.join(content, 'community.yaml');
  const text = readFileSync(settings, 'utf8');
  writeFileSync(settings, 'name: [\n');
  const started = await start(other, { HUSTINGS_NOW: CORPUS_DAY });
  onTestFinished(() => stop(started.server));
  await started.server.says('content/community.yaml:');
  expect((await page('', started.url)).status).toBe(500);
  writeFileSync(settings, text);
  const statement = filesIn(content).find((file) => file.includes('/candidates/')) ?? '';
  const address = statement.replace('/candidates/', '/').replace(/\.md$/, '/');
  await shows(address, isWhole, started.url);
  const pid = started.server.child.pid ?? 0;
  const { shown, worked } = await threeChanges(path.join(content, statement), address, started.url, pid);
  console.log(
    `A change shows after ${shown.join(', ')} ms at 1,000 statements, of which the server works ${worked.join(', ')}; the goal on an idle machine is 1,000.`,
  );
  // The goal is for a machine that does nothing else; this only tells seconds from minutes, by what the server itself does.
  expect(worked[0]).toBeGreaterThan(0);
  expect(worked[0]).toBeLessThan(5000);
});
