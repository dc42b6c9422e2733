/** The open data as its page lists it: the files that the published index names, grouped by what they are about. */

import { allOf, BUILD_PAGE, DATA_PAGE, kindOfData, openDataOf } from '#words/data-pages.ts';
import { PAGE_KINDS } from '#words/page-kinds.ts';
import { SITE_PARTS } from '#words/page-parts.ts';
import type { Made } from '../files/data/build.ts';
import { type DataIndex, dataIndex } from '../files/data/index.ts';
import type { Day } from '../governance/day.ts';
import type { Community } from '../governance/model.ts';
import { FILE_KINDS } from '../site/content-files.ts';
import { commitLink } from '../site/made.ts';
import type { Site } from '../site/site.ts';
import type { FileLink } from '../site/sources.ts';
import { to, toHandbook } from '../site/urls.ts';
import { dataThing } from './linked-data.ts';
import type { Linked } from './links.ts';
import { MOST_ROWS } from './parts.ts';
import { type Sheet, sheetOf } from './sheet.ts';

interface FileGroup {
  readonly title: string;
  readonly files: DataIndex['files'];
}

interface OpenDataView {
  readonly sheet: Sheet;
  readonly asOf: Day;
  /** The last day on record, where it lies before `asOf`. */
  readonly recordsEnd: Day | null;
  readonly repository: Pick<FileLink, 'path' | 'href'>;
  readonly groups: readonly {
    readonly title: string;
    readonly files: readonly { readonly holds: string; readonly file: Linked; readonly schema: Linked }[];
    /** Files that are too many to be named: how such a file is called, and where all are listed. */
    readonly many: readonly { readonly holds: string; readonly pattern: string; readonly schema: Linked }[];
  }[];
  /** The list of all files. */
  readonly index: Linked;
  /** The kinds of files that a community writes, and where each lies. */
  readonly kinds: readonly { readonly title: string; readonly place: string; readonly schema: Linked }[];
  /** The handbook's page about those files. */
  readonly handbook: string;
}

/** What `/data/` shows. */
export function openDataView(all: Site, how: Made): OpenDataView {
  const { settings, asOf, community } = all;
  const told = openDataOf(settings.name);
  const sheet = sheetOf(all, {
    title: SITE_PARTS.data,
    description: told.asFiles,
    kind: PAGE_KINDS.data,
    thing: dataThing(all, told.name, told.description),
  });
  const document = (path: string): Linked => ({ text: path, href: to(`/data/v1/${path}`) });
  return {
    sheet,
    asOf,
    recordsEnd: sheet.frame.recordsEnd,
    repository: { path: settings.repository.content, href: settings.repository.url },
    index: document('index.json'),
    groups: grouped(openData(community, asOf, how)).map(({ title, files, many }) => ({
      title,
      files: files.map(({ path, schema, description }) => ({
        holds: description,
        file: document(path),
        schema: document(schema),
      })),
      many: many.map(({ schema, ...kind }) => ({ ...kind, schema: document(schema) })),
    })),
    kinds: FILE_KINDS.map(({ kind, title, path }) => ({
      title,
      place: path,
      schema: { text: `${kind}.json`, href: to(`/data/content/${kind}.json`) },
    })),
    handbook: toHandbook('files'),
  };
}

/** What `/data/build/` shows: what this site was made from. */
interface MadeView {
  readonly sheet: Sheet;
  readonly data: string;
  readonly asOf: Day;
  /** The commit, with where it can be read; why it is not known where it is not. */
  readonly commit: (Linked & { readonly changed: boolean }) | { readonly unknown: string };
  readonly content: Made['content'];
  readonly generator: string;
  readonly document: string;
  readonly handbook: string;
  readonly licences: string;
  readonly bill: string;
}

export function madeView(all: Site, { commit, noCommit, content, generator }: Made): MadeView {
  return {
    sheet: sheetOf(all, {
      title: BUILD_PAGE.title,
      description: BUILD_PAGE.description,
      kind: null,
    }),
    data: to('/data/'),
    asOf: all.asOf,
    commit:
      commit === null
        ? { unknown: noCommit ?? '' }
        : { text: commit.id, href: commitLink(all, commit.id), changed: commit.changed },
    content,
    generator: `${generator.name} ${generator.version}`,
    document: to('/data/v1/build.json'),
    handbook: toHandbook('reproducible-builds'),
    licences: to('/licences.txt'),
    bill: to('/data/sbom.cdx.json'),
  };
}

/** How many files the page names one by one. */
const MOST_FILES = MOST_ROWS;

/** A kind of files: "committees/<id>/terms.json". */
const patternOf = (path: string): string => path.replace(/^(\w+)\/[^/.]+/, '$1/<id>');

/** The groups as they are shown: where all files would be too many, those of committees and of elections kind by kind. */
function grouped(groups: readonly FileGroup[]) {
  const all = groups.flatMap(({ files }) => files);
  if (all.length <= MOST_FILES) return groups.map((group) => ({ ...group, many: [] }));
  const kinds = Map.groupBy(
    all.filter(({ path }) => path.includes('/')),
    ({ path }) => patternOf(path),
  );
  const many = [...kinds].map(([pattern, own]) => ({
    holds: kindOfData(pattern, own.length),
    pattern,
    schema: own[0]?.schema ?? '',
  }));
  const [whole] = groups;
  return [
    { title: whole?.title ?? '', files: all.filter(({ path }) => !path.includes('/')), many: [] },
    { title: DATA_PAGE.each, files: [], many },
  ];
}

/** Every document of the open data, in the index's order: the whole community's first, then each committee's, then the elections. */
function openData(community: Community, asOf: Day, made: Made): FileGroup[] {
  const { files } = dataIndex(community, asOf, made);
  const within = (folder: string) => files.filter(({ path }) => path.startsWith(folder));
  return [
    { title: allOf(community.name), files: files.filter(({ path }) => !path.includes('/')) },
    ...community.committees.map(({ id, name }) => ({ title: name, files: within(`committees/${id}/`) })),
    { title: SITE_PARTS.elections, files: within('elections/') },
  ].filter((group) => group.files.length > 0);
}
