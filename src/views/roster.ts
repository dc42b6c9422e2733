/** The roster of a committee from a day on which it changed until the next: what changed, and who sat then. */

import { LABELS } from '#words/columns.ts';
import { dissolvedInWords, theCommittee } from '#words/members-told.ts';
import { PAGE_KINDS } from '#words/page-kinds.ts';
import { onDay } from '#words/page-parts.ts';
import { plain, type RichText } from '#words/rich-text.ts';
import {
  dissolvedAndLeft,
  heldTheOffice,
  membersFrom,
  ROSTER_PAGE,
  rosterDescribed,
  rosterTitle,
  sizeOfRoster,
  stoodUntil,
} from '#words/roster-told.ts';
import { rulesOn } from '../governance/charter.ts';
import type { Day } from '../governance/day.ts';
import { finder } from '../governance/lookup.ts';
import type { CommitteeId, Note, Source } from '../governance/model.ts';
import { distinctSources } from '../governance/noted.ts';
import type { RosterPeriod } from '../governance/roster.ts';
import { rosterChanges } from '../governance/roster-changes.ts';
import type { Rules } from '../governance/rules/index.ts';
import { isOfOne } from '../governance/rules/size.ts';
import type { History } from '../governance/terms.ts';
import { type Site, the } from '../site/site.ts';
import { type FileLink, fileLink } from '../site/sources.ts';
import { toCommittee, toRoster } from '../site/urls.ts';
import { type BesideSeatRow, besideSeatRows } from './beside-seats.ts';
import { type CapView, capView } from './cap.ts';
import { committeeCard } from './card-links.ts';
import { recordsEnded } from './coming.ts';
import { committeeIds, electionsOf } from './committees.ts';
import { distinct } from './distinct.ts';
import { type HeldUnrecordedRow, heldUnrecordedRows } from './held-unrecorded.ts';
import { personPart } from './links.ts';
import { type ChangeGroup, changeGroups, changesInBrief } from './roster-changes-told.ts';
import { beganOn, type RosterRow, rosterPeriods, rosterRows } from './roster-rows.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import type { TagView } from './shown.ts';

/** Where the roster before or after is. */
interface Step {
  readonly label: string;
  readonly href: string;
}

interface RosterView {
  readonly sheet: Sheet;
  readonly committee: { readonly name: string; readonly href: string };
  readonly title: string;
  readonly tag: TagView;
  readonly lead: RichText;
  /** What the changes are called: how it began, or what changed. */
  readonly heading: string;
  readonly changes: readonly ChangeGroup[];
  readonly notes: readonly Note[];
  readonly file: FileLink;
  readonly sources: readonly Source[];
  /** Empty from the dissolution on. */
  readonly rows: readonly RosterRow[];
  readonly membersCaption: string;
  /** The numbers of the seats that nobody held. */
  readonly vacant: readonly number[];
  readonly heldUnrecorded: readonly HeldUnrecordedRow[];
  /** Those who were something besides a seat at any time while it stood. */
  readonly besideSeats: readonly BesideSeatRow[];
  readonly cap: CapView | null;
  readonly before: Step | null;
  readonly after: Step | null;
}

/** The committee and the day of every roster. */
export const rosterPages = (all: Site): { readonly id: CommitteeId; readonly day: Day }[] =>
  committeeIds(all).flatMap((id) => the(rosterPeriods(all), id).map(({ since }) => ({ id, day: since })));

const beginning = finder(({ since }: RosterPeriod) => since);
const ending = finder(({ until }: RosterPeriod) => until);

/** What happened on a day on which a roster changed. */
function happened({ committee }: History, all: Site, on: Day) {
  const elections = electionsOf(committee, all).filter(({ outcome }) => outcome?.takesOffice === on);
  return {
    appointments: committee.appointments.filter(({ since }) => since === on),
    departures: committee.departures.filter(
      ({ on: when, atElection, takenBack }) =>
        takenBack === null && (when?.by === on || elections.some(({ id }) => id === atElection)),
    ),
    outcomes: elections.flatMap(({ outcome }) => (outcome === null ? [] : [outcome])),
    version: committee.charter.find(({ since }) => since === on) ?? null,
    dissolved: committee.dissolved?.on === on ? committee.dissolved : null,
  };
}

function notesOfDay(history: History, all: Site, on: Day): Note[] {
  const { appointments, departures, outcomes, version } = happened(history, all, on);
  const moved = version === null || version.seatChanges.length === 0 ? [] : [version];
  return [...appointments, ...departures, ...outcomes, ...moved].flatMap(({ notes }) => notes);
}

function sourcesOfDay(history: History, all: Site, on: Day): Source[] {
  const { appointments, departures, outcomes, version, dissolved } = happened(history, all, on);
  const affiliations = rosterChanges(history, all.community, on).flatMap((change) =>
    change.kind === 'organization'
      ? (all.people.get(change.person)?.affiliations.filter(({ since }) => since === on) ?? [])
      : [],
  );
  const named = [...outcomes, ...appointments, ...departures, version, dissolved, ...affiliations];
  return distinctSources(named.flatMap((each) => each?.sources ?? []));
}

function tagOf(after: RosterPeriod | undefined, isEnd: boolean, all: Site): TagView {
  if (isEnd) return { state: 'dissolved' };
  if (after !== undefined) return { state: 'superseded', said: onDay(beganOn(after)) };
  return { state: 'in-force', word: recordsEnded(all) === null ? ROSTER_PAGE.today : ROSTER_PAGE.recorded };
}

/** How many sat, in how many seats, and until when it was so. */
function leadOf(
  { roster }: RosterPeriod,
  after: RosterPeriod | undefined,
  isLaunch: boolean,
  rules: Rules | null,
  all: Site,
): RichText {
  const [only, second] = roster.members;
  const isOne = rules !== null && isOfOne(rules) && second === undefined;
  const stood = stoodUntil(after === undefined ? null : beganOn(after), recordsEnded(all));
  if (isOne)
    return [
      ...heldTheOffice(only === undefined ? null : personPart(all, only.person), roster.heldUnrecorded.length > 0),
      ...stood,
    ];
  const [members, vacant] = [roster.members.length, roster.vacant.length];
  const seats = members + vacant + roster.heldUnrecorded.length;
  return [sizeOfRoster({ members, seats, vacant }, isLaunch, rules?.seatsAre === 'estimate'), ...stood];
}

/** The roster of a committee from a day on. Throws where the roster did not change on that day. */
export function rosterView(all: Site, id: CommitteeId, on: Day): RosterView {
  const history = the(all.histories, id);
  const { committee } = history;
  const periods = the(rosterPeriods(all), id);
  const period = beginning(periods, on);
  if (period === undefined) throw new Error(`The roster of ${id} did not change on ${on}.`);
  const step = (to: RosterPeriod | undefined): Step | null =>
    to === undefined ? null : { label: plain([beganOn(to)]), href: toRoster(id, to.since) };
  const before = ending(periods, on);
  const after = period.until === null ? undefined : beginning(periods, period.until);
  const began = beganOn(period);
  const { name } = committee;
  const { members, vacant } = period.roster;
  const isEnd = members.length === 0 && committee.dissolved?.on === on;
  const isLaunch = committee.charter[0]?.since === on;
  const isEstimate = rulesOn(committee, on)?.seatsAre === 'estimate';
  const rows = rosterRows(period, history, all);
  const file = fileLink(all, `content/committees/${id}.yaml`);
  return {
    sheet: sheetOf(all, {
      title: `${name}, ${plain([began])}`,
      card: committeeCard(committee),
      description: isEnd
        ? dissolvedInWords(theCommittee(name), on)
        : rosterDescribed(name, began, changesInBrief(history, all, on)),
      kind: PAGE_KINDS.roster,
      filters: {
        committee: [name],
        year: [on.slice(0, 4)],
        organization: distinct(
          rows.map(({ organization }) => (typeof organization === 'string' ? undefined : organization.text)),
        ),
      },
      source: file,
    }),
    committee: { name, href: toCommittee(id) },
    title: rosterTitle(began),
    tag: tagOf(after, isEnd, all),
    lead: isEnd ? dissolvedAndLeft(on) : leadOf(period, after, isLaunch, rulesOn(committee, on), all),
    heading: isLaunch ? ROSTER_PAGE.began : LABELS.whatChanged,
    changes: changeGroups(history, all, on),
    notes: notesOfDay(history, all, on),
    file,
    sources: sourcesOfDay(history, all, on),
    rows,
    membersCaption: membersFrom(began),
    vacant: isEstimate ? [] : vacant.map(({ seat }) => seat),
    heldUnrecorded: heldUnrecordedRows(period, all),
    besideSeats: besideSeatRows(committee, period, all),
    cap: capView(period, all),
    before: step(before),
    after: step(after),
  };
}
