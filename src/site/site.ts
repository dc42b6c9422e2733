/** What every page is drawn from: the community, its history, and the day of the build. Loaded once a build. */

import { phase } from '../build/phases.ts';
import { type LoadedCommunity, loadContent } from '../checks/load.ts';
import type { RawFile } from '../content/files.ts';
import type { ReadContent } from '../content/read.ts';
import type { CommunityFile } from '../content/schema/community.ts';
import { asText } from '../findings/finding.ts';
import type { Day } from '../governance/day.ts';
import { history } from '../governance/history/history.ts';
import { dayOf, type Instant } from '../governance/instant.ts';
import { knownOn } from '../governance/known.ts';
import { byId } from '../governance/lookup.ts';
import type { Committee, Election, Organization, Person } from '../governance/model.ts';
import type { History } from '../governance/terms.ts';
import { settledAt } from '../governance/timetable.ts';
import { withheldIn } from '../words/withheld.ts';
import { editedContent } from './editing/content.ts';
import { handedOver } from './handover.ts';
import { served } from './served.ts';
import { guarded } from './texts.ts';
import { contentFolder, now, today } from './world.ts';

type Filed = Omit<ReadContent['people'][number], 'data'>;

/**
 * The content without the texts of statements and what the files of people and organizations say: pages take those from the
 * community, which knows where they may be shown, and holds nobody's e-mail address.
 */
type ContentOfPages = Omit<ReadContent, 'statements' | 'rejected' | 'files' | 'people' | 'organizations'> & {
  readonly files: readonly Omit<RawFile, 'text'>[];
  readonly people: readonly Filed[];
  readonly organizations: readonly Filed[];
};

function withoutTexts({ statements: _, rejected: __, files, ...content }: ReadContent): ContentOfPages {
  return { ...content, files: files.map(({ text: ___, ...file }) => file) };
}

export interface Site extends Omit<LoadedCommunity, 'content'> {
  readonly content: ContentOfPages;
  readonly settings: CommunityFile;
  readonly asOf: Day;
  /** The latest moment at which a phase began or ended, or the day did: since then nothing has changed by time alone. */
  readonly now: Instant;
  readonly committees: ReadonlyMap<string, Committee>;
  readonly elections: ReadonlyMap<string, Election>;
  readonly people: ReadonlyMap<string, Person>;
  readonly organizations: ReadonlyMap<string, Organization>;
  /** What happened to each committee up to `asOf`, by its id. */
  readonly histories: ReadonlyMap<string, History>;
}

/** The site that a community has at an instant. */
export function siteOf(loaded: LoadedCommunity, at: Instant): Site {
  const asOf = dayOf(at);
  const file = loaded.content.community?.data;
  if (file === undefined)
    throw new Error('There is no valid community.yaml; run `npm run check` to see what is wrong.');
  const settings = file.privacy.emails ? file : withheldIn(file);
  const community = guarded(knownOn(loaded.community, asOf));
  return {
    ...loaded,
    content: withoutTexts(loaded.content),
    community,
    settings,
    asOf,
    now: settledAt(loaded.community.elections, at),
    committees: byId(community.committees),
    elections: byId(community.elections),
    people: byId(community.people),
    organizations: byId(community.organizations),
    histories: new Map(
      community.committees.map((committee) => [committee.id, history(committee, community.elections, asOf)]),
    ),
  };
}

/** While the site is edited, the content as it was when it was last whole. */
function whole(): LoadedCommunity {
  const { whole, findings } = editedContent();
  if (whole === null) throw new Error(`The content has not been whole yet.\n${findings.map(asText).join('\n')}`);
  return whole;
}

function load(): LoadedCommunity {
  const [folder, asOf] = [contentFolder(), today()];
  return handedOver(folder, asOf) ?? loadContent(folder, asOf);
}

let made: { readonly of: LoadedCommunity; readonly site: Site } | null = null;

/** The site's data; while the site is being edited (`npm run dev`), as the files were when they were last whole. */
export function site(): Site {
  const loaded = served().DEV ? whole() : (made?.of ?? load());
  if (made?.of !== loaded) {
    phase('derive');
    made = { of: loaded, site: siteOf(loaded, now()) };
    phase('render');
  }
  return made.site;
}

/** What belongs to an id of one of the site's maps. Throws where nothing does: the checks let no such id through. */
export function the<T>(map: ReadonlyMap<string, T>, id: string): T {
  const found = map.get(id);
  if (found === undefined) throw new Error(`Nothing has the id "${id}".`);
  return found;
}
