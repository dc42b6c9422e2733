/**
 * `npm run build`: checks the content, builds the site aside, and puts it in place when it is whole. Where anything fails,
 * the last good site stays as it was. What cannot have changed is taken over from the last build.
 */
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';
import { ADDRESSES_TOLD, atSecond, BUILD_STEPS, siteAsItWas, siteBuilt } from '#words/site-commands.ts';
import type { Shipped } from '../build/bill/shipped.ts';
import { writeBill } from '../build/bill/write.ts';
import { take } from '../build/build-lock.ts';
import { contentHash } from '../build/content-hash.ts';
import { finish } from '../build/hosting/finish.ts';
import { HOSTS, type Host, isHost, unfit } from '../build/hosting/hosts.ts';
import { originOf, recordOf, remember, takenOver, takeOver } from '../build/last-build.ts';
import { mishap } from '../build/mishap.ts';
import { phase } from '../build/phases.ts';
import { makePictures } from '../build/pictures.ts';
import { unfitFolder } from '../build/project-folder.ts';
import { firstBytesIn, notPublishable } from '../build/public-files.ts';
import { index } from '../build/search-index.ts';
import { filesIn, leadsNowhere, mayBeReplaced, replace, restore, tryPlace } from '../build/site-folder.ts';
import { writeSitemap } from '../build/sitemap.ts';
import { writeTurns } from '../build/turns.ts';
import { examine, type LoadedCommunity } from '../checks/load.ts';
import { addressFindings, movedAddresses, newAddresses } from '../content/addresses.ts';
import { inside } from '../content/inside.ts';
import { publicFindings } from '../content/public-named.ts';
import { type ReadContent, readContent } from '../content/read.ts';
import { isPlainPath } from '../content/schema/common.ts';
import type { CommunityFile } from '../content/schema/community.ts';
import { basePath } from '../files/address.ts';
import { asText, type Finding, tally, withoutSpate } from '../findings/finding.ts';
import { settledAt, turnsAt } from '../governance/timetable.ts';
import { Refused } from '../officials/refused.ts';
import { code } from '../site/code.ts';
import { handOver } from '../site/handover.ts';
import { drawnPages, type Pages, plainPages } from '../site/pages.ts';
import { communityFolder, softwareFolder } from '../site/world.ts';
import { AskedWrongly } from './asked.ts';
import { type Desk, errorsOf, type Run } from './desk.ts';
import { keptTexts } from './kept-texts.ts';
import { folderOption, printed } from './printed.ts';

/** Where builds do their work, in the community's folder. */
const WORK = path.resolve(communityFolder(), '.hustings');
const ASIDE = path.join(WORK, 'next');
/** What a build that was ended may have left, beside. */
const LEFT = ['cache', 'bundling'].map((name) => path.join(WORK, name));
/** Where the search index waits for the next build; none does for one that takes nothing over. */
const SEARCH = path.join(WORK, 'search');
const SEARCH_FRESH = path.join(WORK, 'search-fresh');

/** Where pictures wait for the next build. Copies of a project that share bundles share them too. */
const PICTURES = path.join(process.env.HUSTINGS_BUNDLES || WORK, 'pictures');

/** Where builds put what is theirs. */
const OWN = [...LEFT, ASIDE, SEARCH, SEARCH_FRESH, PICTURES, path.join(WORK, 'texts'), path.join(WORK, 'last-build')];

/** One build: what it is to make, and how it tells. */
interface Building extends Desk {
  /** The folder as it was named. */
  readonly named: string;
  /** Where it is: a link to the folder that a host serves stays, and what it leads to is replaced. */
  readonly out: string;
  readonly host: Host | null;
  readonly fresh: boolean;
  readonly record: string;
  readonly seconds: () => string;
  readonly step: (what: string) => void;
}

const asItWas = ({ out, named }: Building): string => (existsSync(out) ? siteAsItWas(named) : '');

const notBuilt = (building: Building, why: string): Refused => new Refused(`Not built: ${why}.${asItWas(building)}`);

function clear(): void {
  for (const folder of [ASIDE, SEARCH_FRESH, ...LEFT]) rmSync(folder, { recursive: true, force: true });
}

function hostAsked(name: string | null): Host | null {
  if (name === null || isHost(name)) return name;
  throw new AskedWrongly(
    `No host is called ${name}. Those that want more than the site are ${Object.keys(HOSTS).join(', ')}.`,
  );
}

function refuseErrors(building: Building, findings: readonly Finding[]): void {
  const errors = errorsOf(findings);
  if (errors.length === 0) return;
  for (const error of errors) building.complain(asText(error));
  throw notBuilt(building, tally(findings));
}

/** Whatever stands in the way before a page is drawn. */
function refuseUnfit(building: Building, base: string): void {
  const { host, out, named, complain } = building;
  const misfit = host === null ? null : unfit(host, base);
  if (misfit !== null) throw notBuilt(building, misfit);
  if (leadsNowhere(out)) throw notBuilt(building, `${named} is a link that leads nowhere. Name another --out`);
  if (!mayBeReplaced(out))
    throw notBuilt(building, `${named} holds something else than a site of this generator. Name another --out`);
  if ([building.folder, path.resolve('public'), ...OWN].some((own) => inside(own, out) !== null))
    throw notBuilt(building, `${named} lies in a folder that the site is made from. Name another --out`);
  tryPlace(out);
  const special = notPublishable('public');
  for (const file of special) complain(`${file}  is a link or a special file\n    put the file itself here`);
  if (special.length > 0) throw notBuilt(building, 'public/ holds what cannot be published');
}

/** An address without what does not matter for where a site is: the scheme, and a slash at the end. */
const placeOf = (url: URL): string => `${url.host}${url.pathname.replace(/\/$/, '')}`;

/** Refuses to build for another address than the host serves. */
function refuseElsewhere(building: Building, url: string): void {
  const served = building.options.text('address');
  if (served === null || served === '') return;
  if (!URL.canParse(served)) throw new AskedWrongly(`"${served}" is no address; write --address https://…`);
  if (placeOf(new URL(served)) === placeOf(new URL(url))) return;
  throw notBuilt(
    building,
    `community.yaml says url: ${url}, and the host serves the site at ${served}. Write url: ${served.replace(/\/?$/, '/')} into community.yaml, or let the host serve it at the other`,
  );
}

const emptied = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
};

const CHANGED = 'the content changed while the site was built from it. Build again';

/** The hash of the files that were read, as they are on the disk; null where one of them is gone. */
function hashOf(folder: string, { files }: ReadContent): string | null {
  try {
    return contentHash(
      folder,
      files.map((file) => file.path),
    );
  } catch {
    return null;
  }
}

/** Whether the pages were made from the very files that were checked: somebody may have saved one meanwhile. */
function areOf(checked: string | null): boolean {
  const build: { content: { sha256: string } } = JSON.parse(
    readFileSync(path.join(ASIDE, 'data', 'v1', 'build.json'), 'utf8'),
  );
  return build.content.sha256 === checked;
}

/**
 * The pages, beside what is taken over; how they are drawn makes no difference to them. Throws Refused where the content is no
 * longer that of `checked`: a save alone may be why they could not be drawn.
 */
async function makePages(building: Building, pages: Pages, checked: string | null): Promise<Shipped> {
  const { folder, fresh, step } = building;
  const draw = async (): Promise<Shipped> => {
    if (fresh) return plainPages(pages);
    let unfit = '';
    const shipped = await drawnPages(pages, (why) => {
      unfit = why;
    });
    if (shipped !== null) return shipped;
    if (hashOf(folder, pages.content) !== checked) throw notBuilt(building, CHANGED);
    step(BUILD_STEPS.drawnPlainly(unfit));
    emptied(ASIDE);
    return plainPages(pages);
  };
  const shipped = await draw();
  if (areOf(checked)) return shipped;
  throw notBuilt(building, CHANGED);
}

/** The community's own settings; content without errors has them. */
function settingsOf({ content }: LoadedCommunity): CommunityFile {
  const settings = content.community?.data;
  if (settings === undefined) throw new Error('There is no valid community.yaml.');
  return settings;
}

/** The folder in which builds by one state of the code keep for each other what texts say; those of another are gone. */
function textsOf(madeBy: string): string {
  const folder = path.join(WORK, 'texts', madeBy);
  if (existsSync(folder)) return folder;
  emptied(path.dirname(folder));
  mkdirSync(folder);
  return folder;
}

async function make(building: Building): Promise<void> {
  const { folder, asOf, at, out, named, host, fresh, record, step, say, seconds } = building;
  step(BUILD_STEPS.checking(path.relative('.', folder) || '.'));
  phase('read');
  const madeBy = code();
  const texts = keptTexts(fresh ? null : textsOf(madeBy));
  const content = readContent(folder, texts);
  phase('check');
  const loaded = examine(content, asOf);
  texts.keep();
  const findings = [...loaded.findings, ...publicFindings(content, firstBytesIn('public'))];
  refuseErrors(building, findings);
  const settings = settingsOf(loaded);
  refuseElsewhere(building, settings.url);
  const base = basePath(settings.url, process.env.HUSTINGS_BASE);
  if (!isPlainPath(base)) throw new AskedWrongly(`"${base}" is no path for a site; write --base /project/`);
  refuseUnfit(building, base);
  const hash = hashOf(folder, content);
  step(BUILD_STEPS.pages(content.files.length, tally(findings)));
  const origin = originOf(madeBy, communityFolder(), content, [
    folder,
    base,
    settledAt(loaded.community.elections, at),
  ]);
  const kept = fresh ? new Set<string>() : takenOver(record, out, origin);
  handOver({ folder, asOf, loaded });
  const shipped = await makePages(building, { code: madeBy, content, base, into: ASIDE, work: WORK, kept }, hash);
  phase('write');
  takeOver(kept, out, ASIDE);
  step(BUILD_STEPS.indexing);
  phase('index');
  const pages = await index(ASIDE, fresh ? SEARCH_FRESH : SEARCH);
  phase('write');
  await makePictures(softwareFolder(), ASIDE, filesIn(ASIDE), PICTURES, settings.cards.font ?? null);
  writeBill(softwareFolder(), ASIDE, shipped, asOf);
  writeSitemap(ASIDE, filesIn(ASIDE), new URL(base, settings.url));
  const files = filesIn(ASIDE).filter((file) => !file.startsWith('pagefind/'));
  refuseErrors(building, withoutSpate(addressFindings(content, files, asOf)));
  if (host !== null) step(BUILD_STEPS.host(host));
  const redirects = [...movedAddresses(content, files)];
  await finish(ASIDE, { ...settings, redirects }, asOf, base, host);
  writeTurns(ASIDE, turnsAt(loaded.community.elections, at));
  replace(ASIDE, out);
  // What was added to the pages is added anew by each build.
  remember(record, out, origin, files);
  const added = newAddresses(content, files).length;
  if (added > 0 && content.files.some(({ kind }) => kind === 'published')) {
    const keep = printed(folder, 'addresses', '--keep', ...folderOption(named));
    say(ADDRESSES_TOLD.found(added, keep));
  }
  const look = printed(path.resolve('content'), 'preview', ...folderOption(named));
  say(siteBuilt(pages, seconds(), named, look));
}

/** What a killed build left is cleared by the next one; an interrupted one clears up after itself. */
function clearAtEnd(building: Building, giveBack: () => void): void {
  process.on('exit', () => {
    clear();
    giveBack();
  });
  for (const [signal, status] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.once(signal, () => {
      building.complain(`Not built: ended by ${signal}.${asItWas(building)}`);
      process.exit(status);
    });
  }
}

function buildingOf(desk: Desk): Building {
  const { options, say } = desk;
  const named = options.text('out') ?? 'dist';
  const out = existsSync(named) ? realpathSync(named) : path.resolve(named);
  const started = performance.now();
  const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
  return {
    ...desk,
    named,
    out,
    host: hostAsked(options.text('host')),
    fresh: options.flag('fresh'),
    record: recordOf(path.join(WORK, 'last-build'), out),
    seconds,
    step: (what) => say(atSecond(seconds().padStart(5), what)),
  };
}

/** Builds the site. It waits for another build of the same project, and its process ends with it. */
export const build: Run = async (desk) => {
  const building = buildingOf(desk);
  const { step, named, complain } = building;
  const elsewhere = unfitFolder(softwareFolder()) ?? unfitFolder(communityFolder()) ?? unfitFolder(desk.folder);
  if (elsewhere !== null) throw notBuilt(building, elsewhere);
  const base = desk.options.text('base');
  // Astro's configuration and the pages are loaded by Astro: the world is how they are told.
  process.env.HUSTINGS_CONTENT = desk.folder;
  if (base !== null) process.env.HUSTINGS_BASE = base;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.NODE_ENV = 'production';
  try {
    const giveBack = await take(path.join(WORK, 'build.lock'), (pid) => step(BUILD_STEPS.waiting(pid)));
    clearAtEnd(building, giveBack);
    if (existsSync(ASIDE)) step(BUILD_STEPS.cleared);
    clear();
    if (restore(building.out)) step(BUILD_STEPS.restored(named));
    mkdirSync(ASIDE, { recursive: true });
    await make(building);
    return 0;
  } catch (error) {
    if (error instanceof Refused || error instanceof AskedWrongly) throw error;
    const why = mishap(error);
    // What nothing explains is a fault of the program's: where it arose is what somebody needs to mend it.
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
    if (why === null) complain(stripVTControlCharacters(said));
    throw new Refused(`Not built${why === null ? '' : `: ${why}`}.${asItWas(building)}`);
  }
};
