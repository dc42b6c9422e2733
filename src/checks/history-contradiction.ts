import { departuresIn } from '../content/departures-in.ts';
import type { Place } from '../findings/finding.ts';
import { withId } from '../governance/lookup.ts';
import type { Committee } from '../governance/model.ts';
import type { Problem, ProblemCode } from '../governance/terms.ts';
import type { Check, Checked, Overlay, Report } from './check.ts';
import { changed } from './example-base.ts';
import { type ElectionSubject, elections } from './subjects.ts';
import { cohortProblem } from './unknown-cohort.ts';

/** `more-winners-than-seats` has a check of its own, beside the number that the file gives. */
type Told = Exclude<ProblemCode, 'more-winners-than-seats'>;

const RULES: Record<
  Told,
  {
    readonly rule: string;
    readonly expected: string;
    readonly wrong: Overlay;
    readonly at: string;
    readonly severity?: Check['severity'];
  }
> = {
  'fewer-seats-up': {
    rule: 'An election fills all seats of its cohort that come up. Where only some were put up, the others stay with who holds them.',
    severity: 'hint',
    expected:
      'correct "seats"; where fewer were put up in fact, add to the outcome who stays, holdOver: [<id>], or nothing, where the records do not tell',
    wrong: changed(
      'elections/2020-05/election.yaml',
      'seats: 2',
      'seats: 1',
      'elected: [ada, dora]',
      'elected: [dora]\n  holdOver: [ada]',
    ),
    at: 'content/elections/2020-05/election.yaml:3:8',
  },
  'seats-up-mismatch': {
    rule: 'An election fills the seats of its cohort, and those that "alsoUp" names.',
    expected: 'correct "seats", or say under "alsoUp" which seats come up beside those of the cohort',
    wrong: changed(
      'elections/2020-05/election.yaml',
      'seats: 2',
      'seats: 3',
      'by: poll',
      'by: uncontested',
      '  - person: ben',
      '  - person: finn\n    withdrew: 2020-05-12\n  - person: ben',
    ),
    at: 'content/elections/2020-05/election.yaml:3:8',
  },
  'no-vacant-seat': {
    rule: 'Somebody takes a seat that is vacant, or whose term has run out, and no two take one on one day.',
    expected: 'correct the cohort or the day, or end the term of whoever sits there',
    wrong: changed(
      'committees/council.yaml',
      'resignations: []',
      '  - { person: finn, cohort: autumn, since: 2019-03-01 }',
    ),
    at: 'content/committees/council.yaml:27:5',
  },
  'resigned-without-seat': {
    rule: 'Somebody leaves a seat on a day on which they have held it since the day before.',
    expected:
      'correct the person or the day; who was elected and declined before taking office stands in the election’s outcome: declined: [{ person: <id>, on: <day>, next: <who took the seat> }]',
    wrong: changed('committees/council.yaml', 'resignations: []', 'resignations:\n  - { person: eve, on: 2019-06-01 }'),
    at: 'content/committees/council.yaml:28:5',
  },
  'seat-move-unsaid': {
    rule: 'An amendment that moves or abolishes a held seat says whose it is.',
    expected: 'name the seat under "seats": - { seatOf: <who held it last>, to: <cohort> }',
    wrong: {
      ...changed(
        'committees/council.yaml',
        'since: 2020-03-01',
        'since: 2020-12-01',
        'mayVote: { activity: code merged, months: 12 }',
        `cohorts:
        - { id: spring, label: May, month: 5, seats: 1 }
        - { id: autumn, label: November, month: 11, seats: 2 }`,
      ),
      ...changed('elections/2021-05/election.yaml', 'seats: 2', 'seats: 1'),
    },
    at: 'content/committees/council.yaml:18:5',
  },
  'appointed-twice': {
    rule: 'Nobody holds two seats of one committee at once.',
    expected: 'correct the person or the day',
    wrong: changed('committees/council.yaml', 'person: cleo', 'person: ada'),
    at: 'content/committees/council.yaml:26:5',
  },
};

/** Those about the number of seats that an election's file gives. */
const ABOUT_SEATS: ReadonlySet<ProblemCode> = new Set(['seats-up-mismatch', 'fewer-seats-up']);

const LISTS = { appointment: 'appointments', version: 'charter' } as const;

/** Where an election's contradiction shows; null where the winners, the cohort, or what a run-off fills are told to be wrong already. */
function placeInElection(
  code: Told,
  committee: Committee,
  { file, election, governing }: ElectionSubject,
): Place | null {
  const winners = election.outcome?.elected ?? [];
  const told =
    cohortProblem(committee, election.cohort, governing) !== null ||
    (ABOUT_SEATS.has(code) && election.runOffOf !== null) ||
    (code === 'no-vacant-seat' && (new Set(winners).size < winners.length || winners.length > election.seats));
  if (told) return null;
  return file.source.at(ABOUT_SEATS.has(code) ? ['seats'] : ['outcome', 'elected']);
}

function reports(code: Told, { content, community, histories }: Checked): Report[] {
  const contests = elections({ content, community });
  return [...histories.values()].flatMap(({ committee, problems }) => {
    const file = withId(content.committees, committee.id);
    const placeOf = ({ about }: Problem): Place | null => {
      if (about.kind === 'election') {
        const contest = contests.find(({ election }) => election.id === about.id);
        return contest === undefined ? null : placeInElection(code, committee, contest);
      }
      const appointment = about.kind === 'appointment' ? committee.appointments[about.index] : undefined;
      const told = appointment && cohortProblem(committee, appointment.cohort, appointment.since) !== null;
      if (file === undefined || told) return null;
      const departure = about.kind === 'departure' ? departuresIn(file.data)[about.index]?.path : undefined;
      return file.source.at(departure ?? [LISTS[about.kind === 'version' ? 'version' : 'appointment'], about.index]);
    };
    return problems
      .filter((problem) => problem.code === code)
      .flatMap((problem): Report[] => {
        const place = placeOf(problem);
        return place === null ? [] : [{ place, message: problem.message, expected: RULES[code].expected }];
      });
  });
}

/** The contradictions that the fold over a committee's history meets, each at the entry that causes it. */
export const historyContradictions: Check[] = (Object.keys(RULES) as Told[]).map((code) => ({
  code,
  rule: RULES[code].rule,
  severity: RULES[code].severity ?? 'error',
  example: { wrong: RULES[code].wrong, at: RULES[code].at },
  run: (checked) => reports(code, checked),
}));
