/** The handbook: what its index lists, by reader, and what stands about each page. */
import type { CollectionEntry } from 'astro:content';
import { CALLED } from '#words/called.ts';
import type { Site } from '../site/site.ts';
import { type FileLink, fileLink } from '../site/sources.ts';
import { to, toHandbook } from '../site/urls.ts';
import { type Sheet, sheetOf } from './sheet.ts';

const AUDIENCES = [
  { audience: 'everyone', title: 'For every reader' },
  { audience: 'candidates', title: `For ${CALLED.candidates}` },
  { audience: 'officials', title: 'For election officials' },
  { audience: 'maintainers', title: 'For maintainers' },
] as const;

export interface HandbookPageView {
  readonly sheet: Sheet;
  /** The handbook's own address. */
  readonly handbook: string;
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** "For candidates". */
  readonly audience: string;
  /** The file of one of the community's own. */
  readonly file: FileLink | undefined;
  /** What a page of the manual comes from; null for one of the community's own. */
  readonly madeFrom: string | null;
}

type Entry = Pick<CollectionEntry<'handbook'>, 'id' | 'data'>;

const inOrder = (entries: readonly Entry[]): Entry[] =>
  entries.toSorted((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1));

/** Every page of the handbook, in its order. */
export function handbookPages(entries: readonly Entry[], all: Site): HandbookPageView[] {
  return inOrder(entries).map(({ id, data: { title, summary, audience, file, madeFrom } }) => {
    const source = file === null ? undefined : fileLink(all, file);
    return {
      sheet: sheetOf(all, { title: `${title} – Handbook`, description: summary, kind: 'Handbook', source }),
      handbook: to('/handbook/'),
      id,
      title,
      summary,
      audience: AUDIENCES.find((each) => each.audience === audience)?.title ?? audience,
      file: source,
      madeFrom,
    };
  });
}

export interface FindingPageView {
  readonly sheet: Sheet;
  readonly trail: readonly { readonly label: string; readonly href: string }[];
  readonly code: string;
  readonly rule: string;
  readonly severity: string;
}

/** The page of every code of a finding. */
export const findingPages = (
  entries: readonly Pick<CollectionEntry<'findings'>, 'id' | 'data'>[],
  all: Site,
): FindingPageView[] =>
  entries.map(({ id, data: { rule, severity } }) => ({
    sheet: sheetOf(all, { title: `${id} – Findings`, description: rule, kind: 'Handbook' }),
    trail: [
      { label: 'Handbook', href: to('/handbook/') },
      { label: 'Findings', href: toHandbook('checks') },
    ],
    code: id,
    rule,
    severity,
  }));

/** The sheet of the handbook's list of pages. */
export const handbookSheet = (all: Site): Sheet =>
  sheetOf(all, {
    title: 'Handbook',
    description: `How to read this site, and how to keep it: guides for readers, ${CALLED.candidates}, officials and maintainers.`,
    kind: 'Handbook',
  });

export interface AudiencePages {
  readonly audience: string;
  readonly title: string;
  readonly pages: readonly { readonly href: string; readonly title: string; readonly summary: string }[];
}

/** The pages that the handbook lists, for each kind of reader: all but those that the community leaves out. A kind for whom nothing is written is left out too. */
export function handbookIndex(entries: readonly Entry[], { settings }: Pick<Site, 'settings'>): AudiencePages[] {
  const leftOut: ReadonlySet<string> = new Set(settings.handbook.leaveOut);
  const listed = inOrder(entries).filter(({ id }) => !leftOut.has(id));
  return AUDIENCES.map(({ audience, title }) => ({
    audience,
    title,
    pages: listed
      .filter(({ data }) => data.audience === audience)
      .map(({ id, data }) => ({ href: toHandbook(id), title: data.title, summary: data.summary })),
  })).filter(({ pages }) => pages.length > 0);
}
