/** The candidates of an election: how each fared, and in which order they are shown. */
import type { Day } from './day.ts';
import { outcomeOn } from './declared.ts';
import { lotOf } from './draw.ts';
import { firstKnown } from './filing.ts';
import { dayOf } from './instant.ts';
import type { Candidacy, Election, Filing, WhyGone } from './model.ts';
import { isUnrecorded } from './no-result.ts';
import { governingDay } from './timetable.ts';
import { takeOffice } from './winners.ts';

/** How a candidacy ended: `run-off` is who stands in the run-off that the outcome names, `declined` who was elected and did not take the seat, `called-off` who stood in an election that was cancelled,
 * `unrecorded` who stood in one whose result is not recorded. */
export const CANDIDACY_STATUSES = [
  'standing',
  'elected',
  'not-elected',
  'withdrawn',
  'declined',
  'died',
  'ineligible',
  'run-off',
  'called-off',
  'unrecorded',
] as const;
export type CandidacyStatus = (typeof CANDIDACY_STATUSES)[number];

const GONE_AS = {
  withdrew: 'withdrawn',
  declined: 'declined',
  died: 'died',
  'lost-eligibility': 'ineligible',
} as const satisfies Record<WhyGone, CandidacyStatus>;

/** How a candidacy stands on a day. */
export function statusOn(election: Election, candidacy: Candidacy, on: Day): CandidacyStatus {
  if (candidacy.withdrew !== null && candidacy.withdrew <= on) return GONE_AS[candidacy.withdrewWhy];
  const outcome = outcomeOn(election, on);
  if (isUnrecorded(election, on)) return 'unrecorded';
  if (outcome === null) return 'standing';
  if (outcome.by === 'cancelled') return 'called-off';
  const gone = outcome.declined.find(({ person, on: day }) => person === candidacy.person && day <= on);
  if (gone !== undefined) return GONE_AS[gone.why];
  const elected = [...outcome.elected, ...takeOffice(outcome)];
  if (elected.includes(candidacy.person)) return 'elected';
  return outcome.runOff?.among.includes(candidacy.person) ? 'run-off' : 'not-elected';
}

/** The day on which a candidacy was filed, by its earliest clock; where none is recorded, the day nominations opened. */
export function filingDay(election: Election, filed: Filing | null): Day {
  const clock = filed === null ? null : firstKnown(filed);
  return clock === null ? governingDay(election) : dayOf(clock);
}

/**
 * The place in the count, from 1, the same for those who are tied; null where the order is not known or the candidate was
 * not elected. Where the whole count is on record it goes before the order of the elected: a limit may have passed over
 * somebody who was placed between them.
 */
export function placeOf({ outcome }: Pick<Election, 'outcome'>, { person }: Pick<Candidacy, 'person'>): number | null {
  if (outcome === null || !outcome.elected.includes(person)) return null;
  const { order, ranked, elected } = outcome;
  const at = order?.findIndex((group) => group.includes(person)) ?? -1;
  if (order !== null && at !== -1) return order.slice(0, at).flat().length + 1;
  return ranked ? elected.indexOf(person) + 1 : null;
}

const byName = new Intl.Collator('en').compare;

/**
 * The candidates in the order in which everybody meets them until the result is declared: as drawn (see `lotOf`), or by name
 * while there is nothing to draw from.
 */
export function inOrder(election: Pick<Election, 'id' | 'candidacies' | 'draw'>): Candidacy[] {
  const { id, candidacies, draw } = election;
  return candidacies
    .map((candidacy) => ({ candidacy, lot: lotOf(draw, id, candidacy.slug) ?? '' }))
    .sort(
      (a, b) =>
        (a.lot === b.lot ? 0 : a.lot < b.lot ? -1 : 1) ||
        byName(a.candidacy.name, b.candidacy.name) ||
        (a.candidacy.slug < b.candidacy.slug ? -1 : 1),
    )
    .map(({ candidacy }) => candidacy);
}

/** In which groups candidates are listed once the result is declared, the first of them first. */
const GROUPS = ['elected', 'others', 'gone'] as const;
export type CandidateGroup = (typeof GROUPS)[number];

const GROUP: Readonly<Record<CandidacyStatus, CandidateGroup>> = {
  elected: 'elected',
  declined: 'others',
  died: 'gone',
  ineligible: 'gone',
  'run-off': 'others',
  standing: 'others',
  'called-off': 'others',
  unrecorded: 'others',
  'not-elected': 'others',
  withdrawn: 'gone',
};

const groupOn = (election: Election, candidacy: Candidacy, on: Day): CandidateGroup =>
  GROUP[statusOn(election, candidacy, on)];

/** The groups in which somebody is listed on a day on which the result is declared, in their order. */
export const candidateGroupsOn = (election: Election, on: Day): CandidateGroup[] =>
  GROUPS.filter((group) => election.candidacies.some((candidacy) => groupOn(election, candidacy, on) === group));

/** The order on a day: as above until the result is declared; from then on the elected by place, the others, who withdrew. */
export function candidatesOn(election: Election, on: Day): Candidacy[] {
  const rank = (candidacy: Candidacy) => GROUPS.indexOf(groupOn(election, candidacy, on));
  const lots = inOrder(election);
  if (outcomeOn(election, on) === null) return lots;
  return lots.sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (placeOf(election, a) ?? Number.MAX_SAFE_INTEGER) - (placeOf(election, b) ?? Number.MAX_SAFE_INTEGER),
  );
}

/** Who stands on a day: all candidates but those who have withdrawn by then, in that order. */
export const standingOn = (election: Election, on: Day): Candidacy[] =>
  inOrder(election).filter(({ withdrew }) => withdrew === null || on < withdrew);

/** Whether there is anything to vote on, as things stand on a day: more candidates than seats. */
export const isContested = (election: Election, on: Day): boolean => standingOn(election, on).length > election.seats;
