/** The handbook: what its index lists, by reader, and what stands about each page. */
import type { CollectionEntry } from 'astro:content';
import { AUDIENCES, findingTitle, guideTitle, HANDBOOK } from '#words/handbook-told.ts';
import { SITE_PARTS } from '#words/page-parts.ts';
import type { Site } from '../site/site.ts';
import { type FileLink, fileLink } from '../site/sources.ts';
import { to, toHandbook } from '../site/urls.ts';
import { type Sheet, sheetOf } from './sheet.ts';

/** The kinds of readers, as the index sets them out. */
const IN_TURN = ['everyone', 'candidates', 'officials', 'maintainers'] as const;

type Trail = readonly { readonly label: string; readonly href: string }[];

/** The way back to the handbook. */
const handbookLink = () => ({ label: SITE_PARTS.handbook, href: to('/handbook/') });

interface HandbookPageView {
  readonly sheet: Sheet;
  readonly trail: Trail;
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
      sheet: sheetOf(all, { title: guideTitle(title), description: summary, kind: HANDBOOK.over, source }),
      trail: [handbookLink()],
      id,
      title,
      summary,
      audience: AUDIENCES[audience],
      file: source,
      madeFrom,
    };
  });
}

interface FindingPageView {
  readonly sheet: Sheet;
  readonly trail: Trail;
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
    sheet: sheetOf(all, { title: findingTitle(id), description: rule, kind: HANDBOOK.over }),
    trail: [handbookLink(), { label: HANDBOOK.findings, href: toHandbook('checks') }],
    code: id,
    rule,
    severity,
  }));

/** The sheet of the handbook's list of pages. */
export const handbookSheet = (all: Site): Sheet =>
  sheetOf(all, {
    title: HANDBOOK.over,
    description: HANDBOOK.description,
    kind: HANDBOOK.over,
  });

interface AudiencePages {
  readonly audience: string;
  readonly title: string;
  readonly pages: readonly { readonly href: string; readonly title: string; readonly summary: string }[];
}

/** The pages that the handbook lists, for each kind of reader: all but those that the community leaves out. A kind for whom nothing is written is left out too. */
export function handbookIndex(entries: readonly Entry[], { settings }: Pick<Site, 'settings'>): AudiencePages[] {
  const leftOut: ReadonlySet<string> = new Set(settings.handbook.leaveOut);
  const listed = inOrder(entries).filter(({ id }) => !leftOut.has(id));
  return IN_TURN.map((audience) => ({
    audience,
    title: AUDIENCES[audience],
    pages: listed
      .filter(({ data }) => data.audience === audience)
      .map(({ id, data }) => ({ href: toHandbook(id), title: data.title, summary: data.summary })),
  })).filter(({ pages }) => pages.length > 0);
}
