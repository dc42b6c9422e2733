/** What happens to a committee, in the order in which it counts. */
import type { CalendarEntry } from '../calendar-entry.ts';
import { type Day, monthOf, yearOf } from '../day.ts';
import { outcomeOn } from '../declared.ts';
import { type Estimate, expectedAbout, reckonedWith } from '../estimate.ts';
import { seatedAfter } from '../foresight.ts';
import type { Committee, Election } from '../model.ts';
import { seatedTogether } from '../run-offs.ts';
import type { History } from '../terms.ts';
import { governingDay } from '../timetable.ts';
import { amended } from './amendment.ts';
import { appointed } from './appointment.ts';
import { departed } from './departure.ts';
import { dissolved } from './dissolution.ts';
import { filled } from './filling.ts';
import { declared } from './outcome.ts';
import type { Step } from './state.ts';
import { opened, passed } from './without-result.ts';

/** The kinds of happenings; of one day, the earlier kind counts first. */
const KINDS = [
  'amendment',
  'opening',
  'departure',
  'dissolution',
  'appointment',
  'outcome',
  'no-result',
  'filling',
] as const;

export interface Happening {
  readonly day: Day;
  readonly kind: (typeof KINDS)[number];
  readonly step: Step;
}

const inOrder = (all: readonly Happening[]): Happening[] =>
  [...all].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind)));

/** `elections` are those that can be decided on its days. */
const amendments = ({ charter }: Committee, elections: readonly Election[]): Happening[] =>
  charter.map((version, index) => {
    const decided = elections.filter(
      ({ outcome }) => outcome !== null && outcome.by !== 'cancelled' && outcome.takesOffice === version.since,
    );
    return { day: version.since, kind: 'amendment', step: amended(version, index, decided) };
  });

const dissolution = ({ dissolved: end }: Committee): Happening[] =>
  end === null ? [] : [{ day: end.on, kind: 'dissolution', step: dissolved(end.on) }];

const departures = (committee: Committee): Happening[] =>
  committee.departures.flatMap((each, index): Happening[] =>
    each.on === null || each.takenBack !== null
      ? []
      : [{ day: each.on.by, kind: 'departure', step: departed(each, each.on, index) }],
  );

/** The outcomes of elections that filled seats, a run-off after what it is one of, and with it where all take office on one day. */
const outcomes = (elections: readonly Election[]): Happening[] =>
  seatedTogether(elections.filter(({ outcome }) => outcome !== null && outcome.by !== 'cancelled')).flatMap(
    ({ first, runOffs }): Happening[] =>
      first.outcome === null
        ? []
        : [{ day: first.outcome.takesOffice, kind: 'outcome', step: declared(first, first.outcome, runOffs) }],
  );

/** The elections whose result was never recorded: they put seats up, and their winners can have sat. */
const withoutResult = (elections: readonly Election[]): Happening[] =>
  elections
    .filter(({ outcome, unrecorded }) => outcome === null && unrecorded !== null)
    .flatMap((election): Happening[] => {
      const [year, month] = [yearOf(governingDay(election)), monthOf(governingDay(election))];
      const seated = reckonedWith(seatedAfter(election.timetable, year, month));
      return [
        { day: governingDay(election), kind: 'opening', step: opened(election, seated) },
        { day: seated, kind: 'no-result', step: passed(seated) },
      ];
    });

/** Everything on record, whenever it happened; `elections` are the committee's own. */
export const recorded = (committee: Committee, elections: readonly Election[]): Happening[] =>
  inOrder([
    ...amendments(committee, elections),
    ...departures(committee),
    ...dissolution(committee),
    ...committee.appointments.map(
      (each, index): Happening => ({ day: each.since, kind: 'appointment', step: appointed(each, index) }),
    ),
    ...outcomes(elections),
    ...withoutResult(elections),
  ]);

/** The first day on which the winners of a coming election can sit: an estimate, whether it is planned or foreseen. */
export const seatedOn = ({ phases, year, month }: Pick<CalendarEntry, 'phases' | 'year' | 'month'>): Estimate =>
  seatedAfter(phases, year, month);

/** A run-off fills what is left once the winners of the first vote sit. */
const noEarlier = (seated: Estimate, first: Day | undefined): Estimate =>
  first !== undefined && reckonedWith(seated) < first ? expectedAbout(first) : seated;

/** The elections ahead whose outcome is known on the day of a history. */
const decidedAhead = ({ asOf, ahead }: History): Election[] =>
  ahead.filter((election) => outcomeOn(election, asOf) !== null);

/** The winners that are known on the day of a history and take office later. */
export const toTakeOffice = (past: History): Happening[] => outcomes(decidedAhead(past));

/** What is known to come after the day of a history: amendments, an end, winners who are to take office, and the elections of a calendar. */
export function toCome(past: History, entries: readonly CalendarEntry[]): Happening[] {
  const { committee, asOf, ahead } = past;
  return inOrder([
    ...[...amendments(committee, decidedAhead(past)), ...dissolution(committee)].filter(({ day }) => asOf < day),
    ...toTakeOffice(past),
    ...entries
      .filter(({ status, reckoned }) => status !== 'past' && reckoned)
      .map((entry): Happening => {
        const first = entry.runOffOf === null ? undefined : ahead.find(({ id }) => id === entry.runOffOf);
        const seated = noEarlier(seatedOn(entry), first?.outcome?.takesOffice);
        return { day: reckonedWith(seated), kind: 'filling', step: filled(entry, seated) };
      }),
  ]);
}
