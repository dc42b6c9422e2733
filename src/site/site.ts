/** What every page is drawn from: the community, its history, and the day of the build. Loaded once a build. */

import { type LoadedCommunity, loadContent } from '../content/load.ts';
import type { CommunityFile } from '../content/schema/community.ts';
import { contentFolder, now, today } from '../edge.ts';
import type { Day } from '../governance/day.ts';
import type { Instant } from '../governance/instant.ts';
import { knownOn } from '../governance/known.ts';
import { byId } from '../governance/lookup.ts';
import type { Committee, Election, Organization, Person } from '../governance/model.ts';
import { type History, history } from '../governance/terms.ts';
import { settledAt } from '../governance/timetable.ts';
import { phase } from '../phases.ts';
import { handedOver } from './handover.ts';
import { guarded } from './texts.ts';

export interface Site extends LoadedCommunity {
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

function load(): Site {
  const asOf = today();
  const loaded = handedOver(contentFolder(), asOf) ?? loadContent(contentFolder(), asOf);
  const settings = loaded.content.community?.data;
  if (settings === undefined)
    throw new Error('There is no valid community.yaml; run `npm run check` to see what is wrong.');
  const community = guarded(knownOn(loaded.community, asOf));
  return {
    ...loaded,
    community,
    settings,
    asOf,
    now: settledAt(loaded.community.elections, now()),
    committees: byId(community.committees),
    elections: byId(community.elections),
    people: byId(community.people),
    organizations: byId(community.organizations),
    histories: new Map(
      community.committees.map((committee) => [committee.id, history(committee, community.elections, asOf)]),
    ),
  };
}

let loaded: Site | null = null;

/** The site's data; while the site is being edited (`npm run dev`), as the files are now. */
export function site(): Site {
  if (loaded !== null && !import.meta.env.DEV) return loaded;
  phase('derive');
  loaded = load();
  phase('render');
  return loaded;
}

/** What belongs to an id of one of the site's maps. Throws where nothing does: the checks let no such id through. */
export function the<T>(map: ReadonlyMap<string, T>, id: string): T {
  const found = map.get(id);
  if (found === undefined) throw new Error(`Nothing has the id "${id}".`);
  return found;
}
