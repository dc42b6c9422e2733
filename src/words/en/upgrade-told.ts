/** What a newer version would change for a community: its files, the open data, what the checks say, and how the site looks. */
import { listInWords } from './sentences.ts';

interface LookChanges {
  readonly added: readonly string[];
  readonly gone: readonly string[];
  readonly changed: readonly { readonly name: string; readonly before: string; readonly now: string }[];
}

/** What the stylesheets of a version set by name, against those of the site that was built last. */
export function lookTold({ added, gone, changed }: LookChanges): string {
  const told = [
    ...changed.map(({ name, before, now }) => `${name} was ${before}, and is ${now}`),
    ...(gone.length === 0 ? [] : [`${listInWords(gone)} ${gone.length === 1 ? 'is' : 'are'} gone`]),
    ...(added.length === 0 ? [] : [`${listInWords(added)} ${added.length === 1 ? 'is' : 'are'} new`]),
  ];
  return told.length === 0 ? 'Looks: the same colours, sizes and typefaces.' : `Looks: ${told.join('; ')}.`;
}

/** A name in a community's own stylesheet that means nothing in this version. */
export const unknownInLook = (place: string, name: string): string =>
  `${place}  ${name.startsWith('--') ? name : `.${name}`} is none of this version’s names, nor of yours: what it styles may have changed`;

/** That a community's own stylesheet can stay. */
export const lookHolds = (file: string): string => `${file} names nothing that this version does not have.`;

/** What the checks of a version say of the content as it would be, from the count of findings. */
export const checksTold = (tally: string): string => `Checks of this version: ${tally}.`;

/** The version that runs, and the one that made the site in `folder`; null where there is no site. */
export const versionsTold = (version: string, folder: string, made: string | null): string =>
  made === null
    ? `This is version ${version}; there is no site in ${folder}/ to hold it against.`
    : `This is version ${version}; the site in ${folder}/ was made by ${made}.`;

/** What a file of the open data has beyond that of the last site, and what it lacks. */
export const DATA_NEWS = {
  isNew: (file: string): string => `${file} is new`,
  gains: (file: string, fields: readonly string[]): string => `${file} gains ${fields.join(', ')}`,
  loses: (file: string, fields: readonly string[]): string =>
    `${file} loses ${fields.join(', ')}: a fault of the software, please report it`,
} as const;

export const dataTold = (news: readonly string[]): string =>
  news.length === 0 ? 'Open data: the same fields.' : `Open data: ${news.join('; ')}.`;

export const addressesKept = (build: string): string =>
  `Addresses: a build that would lose one that was published is refused (${build}).`;

/** Where the rest is told; null where it tells nothing. */
export const changeLogTold = (file: string | null): string =>
  file === null ? 'Pages and commands: nothing that the change log tells.' : `Pages and commands: see ${file}.`;

/** What becomes of the content's files. */
export const FORMAT_CHANGES = {
  from: (format: number, now: number): string => `Content: of format ${format}; this version’s is ${now}.`,
  same: (format: number): string =>
    `Content: of format ${format}, which is this version’s. Nothing is to be rewritten.`,
  renamed: (file: string, now: string): string => `${file} is called ${now}.`,
  ask: (files: number): string => `Rewrite ${files === 1 ? 'this file' : `these ${files} files`}?`,
  notAsked: 'Nothing was written. Say --yes to write it.',
  done: (files: number, check: string): string =>
    `Rewrote ${files === 1 ? 'one file' : `${files} files`}. Look at the difference, and commit it: ${check}`,
} as const;
