/**
 * Planning an election: from the rules to a timetable that they allow. What they forbid is refused with the rule's name,
 * all of it at once.
 */

import { CALLED } from '#words/called.ts';
import { countInWords } from '#words/counts.ts';
import { fellVacant, forbidden, PLAN_NOTICES } from '#words/desk-commands.ts';
import { personName } from '#words/names.ts';
import { isByElection } from '../governance/by-election.ts';
import { calendar, fromOccurrence, governedOn } from '../governance/calendar.ts';
import { rulesOn, versionOn } from '../governance/charter.ts';
import { addDays, addMonths, type Day, firstOfMonth, monthOf, yearOf } from '../governance/day.ts';
import { roundAfter } from '../governance/draw.ts';
import { reckonedWith } from '../governance/estimate.ts';
import { carriedOn, fillings } from '../governance/foreseen-terms.ts';
import { foreseen, type Occurrence, sameCycle } from '../governance/foresight.ts';
import { history } from '../governance/history/history.ts';
import { fallenVacant } from '../governance/history/vacancies.ts';
import { addDaysIn, at, dayIn, dayOf, type Instant, lastDayBefore } from '../governance/instant.ts';
import { withId } from '../governance/lookup.ts';
import {
  type AlsoUp,
  type CharterVersion,
  type CohortId,
  type Committee,
  type Community,
  type Election,
  type PersonId,
  PHASES,
  type Phase,
  type PhaseName,
} from '../governance/model.ts';
import { rosterOn } from '../governance/roster.ts';
import type { Cohort } from '../governance/rules/cohorts.ts';
import type { Rules } from '../governance/rules/index.ts';
import type { History } from '../governance/terms.ts';
import { governingDay } from '../governance/timetable.ts';
import { toldCommand } from '../words/command-line.ts';
import { Refused } from './refused.ts';

/** What somebody asks for. */
export interface PlanRequest {
  readonly year: number;
  /** Counted from 1. */
  readonly month: number;
  /** When nominations open, and the zone by whose clock days are counted; null for the charter's own day. */
  readonly start: { readonly instant: Instant; readonly zone: string } | null;
  /** How many days a phase lasts, where it should be longer than the charter's least. */
  readonly days: ReadonlyMap<PhaseName, number>;
  /** Days on which nothing opens or falls due; a phase is as much longer as it has of them. */
  readonly avoid: ReadonlySet<Day>;
  /** Null for whichever comes up then. */
  readonly cohort: CohortId | null;
  readonly officials: readonly PersonId[];
  /** The day on which it is planned, and published. */
  readonly on: Day;
}

export interface Plan {
  readonly id: string;
  readonly committee: Committee;
  /** The version of the charter that governs it. */
  readonly version: CharterVersion;
  readonly cohort: Cohort;
  /** How many seats it fills, those beside the cohort's included. */
  readonly seats: number;
  readonly alsoUp: readonly AlsoUp[];
  /** Who holds the seats that come up. */
  readonly holders: readonly PersonId[];
  readonly phases: readonly Phase[];
  /** The zone by whose clock days were counted. */
  readonly zone: string;
  /** The round of the beacon quicknet from which the order of the candidates is drawn; null before that began. */
  readonly drawRound: number | null;
  /** The day on which the result is due. */
  readonly resultOn: Day;
  readonly officials: readonly PersonId[];
  readonly published: Day;
  /** What whoever plans should know. */
  readonly notices: readonly string[];
}

const LEAST_DAYS = 7;
const MONTH_FORM = /^(\d{4})-(\d{2})$/;

/** The year and month that `text` names, from 1900 to 2999; null where it names none. */
export function parseMonth(text: string): { readonly year: number; readonly month: number } | null {
  const [, year, month] = MONTH_FORM.exec(text) ?? [];
  const parsed = { year: Number(year), month: Number(month) };
  return parsed.year >= 1900 && parsed.year < 3000 && parsed.month >= 1 && parsed.month <= 12 ? parsed : null;
}

/** How a month is written in an id: `2026-06`. */
const monthId = (year: number, month: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;

/** How many months lie from one month to another. */
const monthsBetween = (from: Day, to: Day): number => (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);

/** The day of an occurrence, "2026-06 (June, three seats)". */
const named = ({ year, month, cohort }: Occurrence): string =>
  `${monthId(year, month)} (${cohort.label}, ${countInWords(cohort.seats, 'seat')})`;

/** The occurrence that is meant: of the cohort named, else of the month asked for, else of the month beside it. */
function occurrenceMeant(committee: Committee, request: PlanRequest): Occurrence {
  const month = firstOfMonth(request.year, request.month);
  const around = foreseen(committee, addDays(addMonths(month, -2), -1), addMonths(month, 26));
  const own = request.cohort === null ? around : around.filter(({ cohort }) => cohort.id === request.cohort);
  const distance = ({ year, month: its }: Occurrence) => Math.abs(monthsBetween(month, firstOfMonth(year, its)));
  const found = [...own].sort((a, b) => distance(a) - distance(b))[0];
  if (found !== undefined && distance(found) <= 1) return found;
  const coming = own.slice(0, 4).map(named);
  throw new Refused(
    forbidden(
      'cohorts',
      [
        request.cohort === null
          ? `no ${CALLED.seats} of the ${committee.name} come up`
          : `"${request.cohort}" does not come up`,
        ` in ${monthId(request.year, request.month)} or in a month beside it. `,
        coming.length === 0 ? 'It foresees no election in the two years after.' : `It foresees ${coming.join(', ')}.`,
      ].join(''),
    ),
  );
}

/** The first moment, from one on, that does not lie on an avoided day. */
function kept(zone: string, from: Instant, avoid: ReadonlySet<Day>): Instant {
  let moment = from;
  while (avoid.has(dayIn(zone, moment))) moment = addDaysIn(zone, moment, 1);
  return moment;
}

/** The end of a phase of so many days, each avoided day within it made up for, and not on one. */
function endAfter(zone: string, start: Instant, days: number, avoid: ReadonlySet<Day>): Instant {
  let end = kept(zone, addDaysIn(zone, start, days), avoid);
  for (;;) {
    const lost = [...avoid].filter((day) => dayIn(zone, start) <= day && day < dayIn(zone, end)).length;
    const wanted = kept(zone, addDaysIn(zone, start, days + lost), avoid);
    if (wanted <= end) return end;
    end = wanted;
  }
}

interface Length {
  readonly phase: PhaseName;
  readonly days: number;
}

/** How long each phase lasts. Adds to `problems` what the charter forbids, and to `notices` what it leaves open. */
function lengths(rules: Rules, asked: ReadonlyMap<PhaseName, number>, problems: string[], notices: string[]): Length[] {
  const stated = rules.phases.filter(({ phase }) => phase !== 'results');
  for (const [phase, days] of asked) {
    const least = stated.find((each) => each.phase === phase)?.days;
    if (least !== undefined && days < least) {
      problems.push(forbidden('phases', `${phase} last at least ${countInWords(least, 'day')}, not ${days}.`));
    } else if (least === undefined && stated.length > 0) {
      problems.push(
        forbidden('phases', `it knows no ${phase}; its phases are ${stated.map((each) => each.phase).join(', ')}.`),
      );
    }
  }
  if (stated.length > 0) return stated.map(({ phase, days }) => ({ phase, days: asked.get(phase) ?? days }));
  notices.push(PLAN_NOTICES.noLengths);
  const usual: readonly PhaseName[] = ['nominations', 'voting'];
  return PHASES.filter((phase) => usual.includes(phase) || (asked.has(phase) && phase !== 'results')).map((phase) => ({
    phase,
    days: asked.get(phase) ?? LEAST_DAYS,
  }));
}

/** Whether an election is the one that an occurrence foresees: they open less than half a cycle apart. */
const isOf = (election: Election, { cohort }: Occurrence, opens: Day): boolean =>
  election.cohort === cohort.id &&
  election.outcome?.by !== 'cancelled' &&
  sameCycle(governingDay(election), opens, cohort);

/** The id that the plan gets. Throws Refused where these seats already have an election that is no mere plan. */
function idFor(community: Community, past: History, request: PlanRequest, meant: Occurrence, opens: Day): string {
  const { committee } = past;
  const planned = community.elections.filter(({ committee: of }) => of === committee.id);
  const same = planned.find(
    (election) =>
      isOf(election, meant, opens) &&
      !isByElection(past, { id: election.id, cohort: election.cohort, on: governingDay(election) }),
  );
  const wanted = monthId(request.year, request.month);
  if (same !== undefined) {
    const begun = same.outcome !== null || same.candidacies.length > 0 || governingDay(same) <= request.on;
    if (same.id.startsWith(wanted) && !begun) return same.id;
    throw new Refused(
      begun
        ? `The election ${same.id} fills these ${CALLED.seats} and has begun or is over; it is planned no more. Cancel it first: ${toldCommand('election cancel', same.id)}`
        : forbidden(
            'cohorts',
            `${same.id} is already planned for these ${CALLED.seats}. Plan that one anew, or cancel it first.`,
          ),
    );
  }
  const taken = (id: string) => community.elections.some((election) => election.id === id);
  if (!taken(wanted)) return wanted;
  const own = planned.some(({ id }) => id === wanted) ? wanted : `${wanted}-${committee.id}`;
  if (!taken(own)) return own;
  let turn = 2;
  while (taken(`${own}-${turn}`)) turn += 1;
  return `${own}-${turn}`;
}

/** The seats that fell vacant in other cohorts and that this election fills; notices of those of which nothing is said. */
function vacancies(
  community: Community,
  { committee, asOf }: History,
  meant: Occurrence,
  replanned: string,
  notices: string[],
): AlsoUp[] {
  const others = community.elections.filter(({ id }) => id !== replanned);
  const past = history(committee, others, asOf);
  const own = fromOccurrence(meant, null, asOf);
  const ownDay = governedOn(own);
  const before = calendar(committee, others, null, asOf, 3).filter(
    (entry) =>
      governedOn(entry) < ownDay &&
      (entry.cohort !== own.cohort || !sameCycle(governedOn(entry), ownDay, meant.cohort)),
  );
  const filled = fillings(past, [...before, own]);
  const planned = new Set(filled.flatMap(({ seats }) => seats.map(({ seat }) => seat)));
  for (const { seat, last, fill } of fallenVacant(carriedOn(past), asOf)) {
    if (fill !== 'unstated' || planned.has(seat)) continue;
    notices.push(PLAN_NOTICES.vacant(personName(community, last)));
  }
  const vacant = filled.find(({ entry }) => entry === own)?.vacant ?? [];
  return vacant.map(({ last }) => ({
    kind: 'seat-of',
    person: last,
    why: fellVacant(personName(community, last)),
  }));
}

/** A plan that the charter allows. Throws Refused with everything that it forbids. */
export function propose(community: Community, committee: Committee, request: PlanRequest): Plan {
  const meant = occurrenceMeant(committee, request);
  const zone = request.start?.zone ?? committee.opening.zone;
  const problems: string[] = [];
  const notices: string[] = [];
  const { time, zone: usual } = committee.opening;
  const asked = request.start?.instant ?? meant.phases[0]?.start ?? at(reckonedWith(meant.opens), time, usual);
  const start = kept(zone, asked, request.avoid);
  const opens = dayOf(start);
  const version = versionOn(committee, opens);
  const rules = rulesOn(committee, opens);
  if (version === null || rules === null) {
    throw new Refused(`The ${committee.name} is not in being on ${opens}: no rules are in force on that day.`);
  }
  const cohort = rules.cohorts.find(({ id }) => id === meant.cohort.id);
  if (cohort === undefined) {
    throw new Refused(forbidden('cohorts', `on ${opens} the charter knows no cohort "${meant.cohort.id}".`));
  }
  const away = monthsBetween(firstOfMonth(meant.year, meant.month), opens);
  if (Math.abs(away) > 1) {
    problems.push(
      forbidden(
        'cohorts',
        `${cohort.label} comes up in ${monthId(meant.year, meant.month)}; ${opens} is ${Math.abs(away)} months from it.`,
      ),
    );
  }
  if (opens < request.on) {
    problems.push(
      `Nominations would open on ${opens}, before the plan is published (${request.on}). Move them: --start`,
    );
  }
  const phases: Phase[] = [];
  let from = start;
  for (const { phase, days } of lengths(rules, request.days, problems, notices)) {
    const end = endAfter(zone, from, days, request.avoid);
    phases.push({ phase, start: from, end, precision: 'instant' });
    from = end;
  }
  const nominationsEnd = phases.find(({ phase }) => phase === 'nominations')?.end;
  let resultOn = addDays(lastDayBefore(from), 1);
  while (request.avoid.has(resultOn)) resultOn = addDays(resultOn, 1);

  const past = history(committee, community.elections, request.on);
  const members = rosterOn(past, community, request.on).members.filter((member) => member.cohort === cohort.id);
  for (const official of request.officials) {
    if (members.some(({ person }) => person === official)) {
      problems.push(
        `${official} holds one of the ${CALLED.seats} that come up, and cannot be an official of this election.`,
      );
    }
  }
  if (problems.length > 0) throw new Refused(problems.join('\n'));

  const id = idFor(community, past, request, meant, opens);
  const alsoUp = vacancies(community, past, meant, id, notices);
  const before = withId(community.elections, id)?.officials ?? [];
  const officials = request.officials.length > 0 ? request.officials : before;
  if (officials.length === 0) notices.push(PLAN_NOTICES.noOfficials);
  if (addDays(opens, -30) < request.on) notices.push(PLAN_NOTICES.soon);
  return {
    id,
    committee,
    version,
    cohort,
    seats: cohort.seats + alsoUp.length,
    alsoUp,
    holders: members.map(({ person }) => person),
    phases,
    zone,
    drawRound: nominationsEnd === undefined ? null : roundAfter('quicknet', nominationsEnd),
    resultOn,
    officials,
    published: request.on,
    notices,
  };
}
