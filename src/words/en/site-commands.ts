/** What the commands say that check, build, show, keep and verify a site. Times come in seconds, as they are to be shown. */
import type { Instant } from '../../governance/instant.ts';
import { counted } from './counts.ts';
import { instantInWords } from './days.ts';

/** The last line of a check: of so many findings as `tally` says, those of `shown` files; null where all are shown. */
export const filesChecked = (files: number, seconds: string, shown: number | null, tally: string): string =>
  `${files} files checked in ${seconds} s${shown === null ? '' : `, ${shown} shown`}: ${tally}.`;

/** What a build is about. */
export const BUILD_STEPS = {
  checking: (folder: string): string => `Checking ${folder}`,
  pages: (files: number, tally: string): string => `${files} files, ${tally}. Building the pages`,
  drawnPlainly: (why: string): string => `Drawn by Astro’s own build, since ${why}`,
  indexing: 'Indexing for search',
  host: (host: string): string => `Adding what ${host} wants`,
  waiting: (process: string): string => `Another build is running (process ${process}): waiting for it`,
  cleared: 'The last build was ended before it was done: what it left is cleared away',
  restored: (folder: string): string => `The last site, which it had moved away, is back in ${folder}/`,
} as const;

/** A step with the time at which it begins. */
export const atSecond = (seconds: string, step: string): string => `[${seconds} s] ${step}`;

export const siteBuilt = (pages: number, seconds: string, folder: string, look: string): string =>
  `Built ${pages} pages in ${seconds} s into ${folder}/. Look at it: ${look}`;

export const siteAsItWas = (folder: string): string => ` ${folder}/ is as it was.`;

/** What a site adds to the addresses that were published. */
export const ADDRESSES_TOLD = {
  found: (fresh: number, keep: string): string => `New addresses: ${fresh}. Keep them from being lost: ${keep}`,
  fresh: (address: string): string => `new: ${address}`,
  kept: (file: string, all: number, fresh: number): string => `${file} keeps ${all} addresses, ${fresh} of them new.`,
  toKeep: (file: string, kept: number, folder: string, fresh: number): string =>
    `${file} keeps ${kept} addresses; the site in ${folder}/ has ${fresh} more${fresh === 0 ? '' : ', which --keep adds'}.`,
} as const;

export const siteShown = (folder: string, address: string): string => `${folder}/ is at ${address} (Ctrl+C ends it)`;

export const fileWritten = (file: string): string => `Wrote ${file}`;

/** Whether a site has grown old since it was built. */
export const SITE_TURNED = {
  unknown: (site: string): string => `Build: ${site} does not say when it grows old.`,
  turned: (at: Instant): string => `Build: something turned on ${instantInWords(at)}.`,
  notYet: (at: Instant): string => `Nothing turned: the next time is ${instantInWords(at)}.`,
} as const;

/** What somebody sees of a site that is built once more and held against the published one. */
export const VERIFYING = {
  made: (site: string, asOf: string, commit: string, by: string): string =>
    `${site} was made on ${asOf} from commit ${commit}, by ${by}.`,
  installing: 'Installing what its lock file names',
  building: (at: string): string => `Building it for ${at}`,
  comparing: (files: number): string => `Comparing ${files} files`,
  notCompared: (files: number): string => `Not compared, since a host keeps them to itself: ${counted(files, 'file')}.`,
  notPublished: 'not published',
  notBuilt: (file: string): string => `published, and not built: ${file}`,
  same: (files: number): string => `Every byte of ${files} files is the same.`,
  more: (files: number): string => `and ${files} more`,
  differ: (files: number, all: number): string =>
    `${files} of ${all} files are not the same. Another version of Node, --host or --base changes some.`,
} as const;

/** How many findings a host shows no more beside the lines of a request. */
export const notAnnotated = (left: number, all: number): string =>
  `… and ${left} more of ${all}, which the summary names.`;

/** `npm run dev`, where the software was changed so that it does not start. */
export const NOT_STARTED_ANEW = 'The software does not start as it is now: it is started anew once it changes.';
