/** The sites that the tests build, each once however many checks look at it. */
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { examine } from '../../src/checks/load.ts';
import { readFiles } from '../../src/content/files.ts';
import { understand } from '../../src/content/read.ts';
import { day } from '../../src/governance/day.ts';
import { ADDRESSES } from '../hostile/addresses.ts';
import { FOLDER, TEXTS, VALUES, withTexts } from '../hostile/files.ts';
import { fill } from '../temporary.ts';
import { COUNTED } from './counted.ts';
import { copyProject } from './project.ts';
import { type Outcome, runNode, TEST_DAY } from './step.ts';
import { workFile } from './work.ts';

interface Built {
  readonly folder: string;
  readonly summary: string;
}

async function build(
  name: string,
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  under: readonly string[] = [],
) {
  const folder = workFile(name);
  rmSync(folder, { recursive: true, force: true });
  // The software of this project, or where the project was copied, the copy's.
  const software = existsSync(path.join(cwd, 'scripts')) ? cwd : process.cwd();
  const { status, output } = await runNode(
    [path.join(software, 'scripts/hustings.ts'), 'build', '--out', folder, ...args],
    {
      cwd,
      under,
      env: { HUSTINGS_NOW: TEST_DAY, ...env },
    },
  );
  if (status !== 0) throw new Error(output.trim());
  return { folder, summary: /Built (.*?) into/.exec(output)?.[1] ?? '' };
}

function once<B extends Built>(make: () => Promise<B>): () => Promise<B> {
  let made: Promise<B> | null = null;
  return () => (made ??= make());
}

/** The site as it is published. Rejects with the build's messages where it cannot be built. */
export const site = once(() => build('site', process.cwd(), []));

/** The content of the first format, frozen when the second came: every version from then on builds it, and loses none of its addresses. */
const FIRST_FORMAT = path.join('tests', 'fixtures', 'formats', '1');

/** A site under a base path, of content that an upgrade has not reached yet. */
export const siteUnderBase = once(() =>
  build('based', process.cwd(), ['--base', '/project/', '--content', FIRST_FORMAT]),
);

/** The instant for which the site with an open election is built. */
export const OPEN_NOW = '2021-05-03T12:00:00Z';

/**
 * A small community whose nominations are open, with every hostile statement of the corpus that the checks let through:
 * the portal is tried there, what the statements do to a page, and a count with what its reader may suppose. Also answers where its content lies.
 */
export const siteWithOpenElection = once(async () => {
  const content = workFile('open-content');
  rmSync(content, { recursive: true, force: true });
  const refused = new Set(
    examine(understand(readFiles({ ...withTexts(TEXTS), ...VALUES })), day('2021-05-03'))
      .findings.filter(({ severity }) => severity === 'error')
      .map(({ place }) => place.file),
  );
  const passing = TEXTS.filter(({ handle }) => !refused.has(`content/${FOLDER}/${handle}.md`));
  const values = Object.fromEntries(Object.entries(VALUES).filter(([file]) => !refused.has(`content/${file}`)));
  for (const [name, text] of Object.entries({ ...withTexts(passing), ...values, ...COUNTED })) {
    mkdirSync(path.dirname(path.join(content, name)), { recursive: true });
    writeFileSync(path.join(content, name), text);
  }
  return build('open', process.cwd(), ['--content', content], { HUSTINGS_NOW: OPEN_NOW });
});

/** What `public/` and the content of the community with a look of its own hold beside what `new` writes. */
const SECOND_LOOK = path.join('tests', 'fixtures', 'second-look');

/**
 * The site of a new community, as `npm run new-community` writes it, at an address of its own with a base path, with a look of its own,
 * from a folder of its own beside the software: everything is to hold whichever community it is. Also answers where its folder lies.
 */
export const siteOfStarter = once(async () => {
  const community = workFile('second-look');
  rmSync(community, { recursive: true, force: true });
  mkdirSync(community, { recursive: true });
  const content = path.join(community, 'content');
  const made = await runNode(
    [
      'scripts/hustings.ts',
      'new-community',
      content,
      '--yes',
      '--name',
      'Another Community',
      '--url',
      'https://another.example/site/',
    ],
    { env: { HUSTINGS_NOW: TEST_DAY } },
  );
  if (made.status !== 0) throw new Error(made.output.trim());
  for (const part of ['content', 'public'])
    cpSync(path.join(SECOND_LOOK, part), path.join(community, part), { recursive: true });
  cpSync(path.join('src', 'styles', 'fonts', 'sans.woff2'), path.join(community, 'public', 'fonts', 'ours.woff2'));
  appendFileSync(path.join(content, 'community.yaml'), readFileSync(path.join(SECOND_LOOK, 'settings.yaml')));
  return { ...(await build('starter', community, [])), community };
});

/** What the settings of the community gain for the site that servers are tried with. */
const HOSTED = `redirects:
  - { from: /people/an-old-name/, to: /people/ }
  - { from: /calendars/an-old-name.ics, to: /calendars/elections.ics }
security:
  contact: [https://hustings.example/security/]
  languages: [en]
`;

/**
 * The site as a server of one's own gets it: under a base path, with redirects, a contact, and compressed copies. In every text
 * of its community stands an e-mail address. Also answers where its content lies.
 */
export const siteForServers = once(async () => {
  const content = workFile('hosted-content');
  rmSync(content, { recursive: true, force: true });
  fill(content, { ...ADDRESSES, 'community.yaml': `${ADDRESSES['community.yaml']}${HOSTED}` });
  const built = await build('hosted', process.cwd(), ['--content', content, '--base', '/project/', '--host', 'nginx']);
  return { ...built, content };
});

/** The command that leaves a process one core; empty where there is none. */
function onOneCore(): readonly string[] {
  try {
    const core = /^Cpus_allowed_list:\s*(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '0';
    const command = ['taskset', '-c', core];
    execFileSync('taskset', ['-c', core, 'true'], { stdio: 'ignore' });
    return command;
  } catch {
    return [];
  }
}

/**
 * The site from a copy of the project at another place, in another zone and language, on one core, with one thread for
 * files, which are listed in the opposite order, by another clock: nothing of these may show in it.
 */
export const siteFromElsewhere = once(async () => {
  const elsewhere = mkdtempSync(path.join(tmpdir(), 'hustings elsewhere '));
  try {
    copyProject(elsewhere);
    return await build(
      'elsewhere',
      elsewhere,
      [],
      {
        TZ: 'Pacific/Kiritimati',
        LANG: 'tr_TR.UTF-8',
        LC_ALL: 'tr_TR.UTF-8',
        UV_THREADPOOL_SIZE: '1',
        // Bundled there, too.
        HUSTINGS_BUNDLES: '',
        NODE_OPTIONS: `--import=${pathToFileURL('tests/steps/another-machine.ts')}`,
      },
      onOneCore(),
    );
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
});

/** What came of a check that needs a site: where there is none, it is not run, and fails. */
export async function on<B extends Built>(
  wanted: () => Promise<B>,
  check: (built: B) => Promise<Outcome>,
): Promise<Outcome> {
  let built: B;
  try {
    built = await wanted();
  } catch {
    return { passed: 0, failed: 1, summary: 'not run: there is no site to look at' };
  }
  return check(built);
}
