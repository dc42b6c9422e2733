/** What holds of every run-off, however many seats were left to it, whoever stood in it, and whenever its winners sit. */
import process from 'node:process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day } from '../../src/governance/day.ts';
import type { Election } from '../../src/governance/model.ts';
import { rosterOn } from '../../src/governance/roster.ts';
import type { History } from '../../src/governance/terms.ts';
import { appointed, cohort, community, election, outcome, resigned, told } from './support.ts';

const PEOPLE = ['ada', 'ben', 'cleo', 'dora', 'eve', 'finn', 'gus', 'hana'] as const;
const DECLARED = day('2021-04-15');
const FIRST = '2021-04';
const RUN_OFF = '2021-04-run-off';
const LATER = day('2021-12-01');

/** A vote of a whole body that leaves seats to a run-off, and who won which. */
const anyRunOff = fc
  .record({
    seats: fc.integer({ min: 2, max: 5 }),
    left: fc.integer({ min: 1, max: 5 }),
    inOrder: fc.shuffledSubarray([...PEOPLE], { minLength: PEOPLE.length }),
    before: fc.shuffledSubarray([...PEOPLE], { minLength: 2, maxLength: 5 }),
    holdover: fc.boolean(),
    termMonths: fc.constantFrom(12, 24, null),
    /** Days from the first result to the day on which the winners of the run-off sit; 0: all sit at once. */
    after: fc.integer({ min: 0, max: 60 }),
    /** Somebody who leaves between the two. */
    leaves: fc.option(fc.nat(7)),
  })
  .map(({ seats, left, inOrder, before, after, ...more }) => {
    const open = Math.min(left, seats);
    const elected = inOrder.slice(0, seats - open);
    const among = inOrder.slice(seats - open, seats + 1);
    return { ...more, seats, elected, among, won: among.slice(0, open), before: before.slice(0, seats), after };
  });

type RunOff = typeof anyRunOff extends fc.Arbitrary<infer T> ? T : never;

const rules = ({ seats, holdover, termMonths }: RunOff) => ({
  cohorts: [cohort('all', 4, seats)],
  holdover,
  termMonths,
});

const sketch = (made: RunOff) => ({
  charter: [{ since: '2020-04-01', set: rules(made) }],
  appointments: made.before.map((person) => appointed(person, 'all', '2020-04-15')),
  departures:
    made.leaves === null || made.after < 2
      ? []
      : [made.before[made.leaves]].flatMap((who) => (who === undefined ? [] : [resigned(who, addDays(DECLARED, 1))])),
});

const first = (made: RunOff): Election =>
  election(FIRST, 'all', made.seats, {
    outcome: outcome(DECLARED, made.elected, {
      takesOffice: made.after === 0 ? addDays(DECLARED, 30) : DECLARED,
      runOff: { among: made.among, seats: made.won.length },
    }),
  });

const seatedOn = ({ after }: RunOff) => addDays(DECLARED, after === 0 ? 30 : after);

const second = (made: RunOff): Election =>
  election(RUN_OFF, 'all', made.won.length, {
    runOffOf: FIRST,
    outcome: outcome(addDays(DECLARED, made.after === 0 ? 20 : made.after), made.won, { takesOffice: seatedOn(made) }),
  });

const both = (made: RunOff): History => told(sketch(made), [first(made), second(made)]);
const sitting = (history: History, on: string): string[] =>
  rosterOn(history, community(), day(on))
    .members.map(({ person }) => person)
    .sort();

/** Tries run-offs; a departure of somebody who was elected again is none of them: they left before they sat anew. */
const always = (holds: (made: RunOff) => void) => () =>
  fc.assert(fc.property(anyRunOff, holds), {
    numRuns: process.env.HUSTINGS_FUZZ_SECONDS === undefined ? 200 : 5000,
  });

test(
  'in the end those sit whom either vote elected and who did not leave, one in each seat',
  always((made) => {
    const history = both(made);
    const gone = new Set(sketch(made).departures.map(({ person }) => person));
    const on = seatedOn(made);
    const expected = [...made.elected.filter((person) => !gone.has(person)), ...made.won].sort();
    expect(sitting(history, on)).toEqual(expected);
    expect(new Set(rosterOn(history, community(), on).members.map(({ seat }) => seat)).size).toBe(expected.length);
  }),
);

test(
  'who won the run-off began by it, and the seats that it fills are those that the first vote left',
  always((made) => {
    const { terms, contests } = both(made);
    for (const person of made.won)
      expect(terms.findLast((term) => term.person === person)?.began).toEqual({ by: 'election', election: RUN_OFF });
    const [vote, runOff] = contests;
    const taken = vote?.filled.map(({ seat }) => seat) ?? [];
    expect(runOff?.filled).toHaveLength(made.won.length);
    expect(runOff?.seatsUp.filter(({ seat }) => taken.includes(seat))).toEqual([]);
    expect(runOff?.filled.filter(({ seat }) => !runOff.seatsUp.some((each) => each.seat === seat))).toEqual([]);
  }),
);

test(
  'all of them sit as if one vote had elected them on the later day, and what was known before the run-off stays',
  always((made) => {
    const history = both(made);
    const once = election(FIRST, 'all', made.seats, {
      outcome: outcome(DECLARED, [...made.elected, ...made.won], { takesOffice: seatedOn(made) }),
    });
    if (sketch(made).departures.length === 0)
      expect(sitting(history, LATER)).toEqual(sitting(told(sketch(made), [once]), LATER));
    const eve = addDays(seatedOn(made), -1);
    const known = told(sketch(made), [first(made)], eve);
    expect(sitting(history, eve)).toEqual(sitting(known, eve));
  }),
);
