import { isByElection } from '../governance/by-election.ts';
import type { Day } from '../governance/day.ts';
import { sameCycle } from '../governance/foresight.ts';
import { dayOf } from '../governance/instant.ts';
import type { Check, Checked, Report } from './check.ts';
import { type ElectionSubject, elections } from './subjects.ts';

/** The day on which an election is over: its result's, or the one on which its last phase ends. */
const overOn = ({ election: { outcome, timetable }, governing }: ElectionSubject): Day => {
  const last = timetable.at(-1);
  return outcome?.declared ?? (last === undefined ? governing : dayOf(last.end));
};

/** What an election is for, as far as its file names it: the same words for the same seats. */
const seatsOf = ({ election: { committee, cohort, lots, alsoUp } }: ElectionSubject): readonly string[] => [
  ...new Set([
    ...[cohort, ...lots.map((lot) => lot.cohort)].flatMap((each) => (each === null ? [] : `${committee}/${each}`)),
    ...alsoUp.flatMap((also) => (also.kind === 'seat-of' ? `${committee} ${also.person}` : [])),
  ]),
];

/** How two elections of the same seats, the later one second, stand in each other's way; null where they do not. */
function clash(first: ElectionSubject, second: ElectionSubject, { histories }: Checked): string | null {
  const over = overOn(first);
  if (second.governing < over) return `opens on ${second.governing}, and ${first.election.id} is over on ${over}`;
  const cohort = second.rules?.cohorts.find(({ id }) => id === second.election.cohort);
  const ahead = first.election.outcome === null && second.election.outcome === null;
  const past = histories.get(second.election.committee);
  const isForVacant = ({ election: { id, cohort: own }, governing: on }: ElectionSubject): boolean =>
    past !== undefined && isByElection(past, { id, cohort: own, on });
  if (isForVacant(first) || isForVacant(second)) return null;
  return ahead && cohort !== undefined && sameCycle(first.governing, second.governing, cohort)
    ? `is for the seats of ${first.election.id}, and both are still to come`
    : null;
}

export const electionsOverlap: Check = {
  code: 'elections-overlap',
  rule: 'The same seats are not up in two elections at once, nor in two that stand in the calendar for one turn.',
  severity: 'error',
  example: {
    wrong: {
      'elections/2021-06/election.yaml': `committee: council
cohort: spring
seats: 2
timetable:
  nominations: { start: 2021-05-10, end: 2021-05-17 }
  voting: { start: 2021-05-18, end: 2021-05-25 }
`,
    },
    at: 'content/elections/2021-06/election.yaml:1:1',
  },
  run: (checked) => {
    const open = elections(checked)
      .filter(({ election }) => election.outcome?.by !== 'cancelled')
      .sort((a, b) => (a.governing < b.governing ? -1 : a.governing > b.governing ? 1 : 0));
    const bySeats = new Map<string, ElectionSubject>();
    const told = new Set<string>();
    const byId = new Map(open.map((subject) => [subject.election.id, subject]));
    return open.flatMap((subject): Report[] =>
      seatsOf(subject).flatMap((seats): Report[] => {
        const { runOffOf } = subject.election;
        const before = runOffOf === null ? bySeats.get(seats) : byId.get(runOffOf);
        bySeats.set(seats, subject);
        const why = before === undefined ? null : clash(before, subject, checked);
        if (before === undefined || why === null || told.has(subject.election.id)) return [];
        told.add(subject.election.id);
        return [
          {
            place: subject.file.source.at(['committee'], 'key'),
            message: `${subject.election.id} ${why}`,
            expected:
              'correct a timetable, or take the election away that is not held; one that was called off has an outcome by: cancelled',
            also: [before.file.source.at(['committee'], 'key')],
          },
        ];
      }),
    );
  },
};
