import { expect, test } from 'vitest';
import { STATES } from '#words/election-state.ts';
import { chosenInWords, OUTCOMES } from '#words/outcomes.ts';
import type { Day } from '../../src/governance/day.ts';
import type { Instant } from '../../src/governance/instant.ts';
import { endedState, standingAt } from '../../src/governance/standing.ts';

const nominations = {
  phase: 'nominations',
  start: '2021-05-01T00:00:00Z' as Instant,
  end: '2021-05-08T00:00:00Z' as Instant,
} as const;
const calledOff = (declared: string) => ({
  timetable: [nominations],
  outcome: { by: 'cancelled', declared: declared as Day } as const,
});

test.each([
  ['2021-04-20', 'cancelled', 'Cancelled: it did not take place'],
  ['2021-05-04', 'broken-off', 'Broken off: it had begun, and was not carried to its end'],
] as const)('an election that is called off on %s is told as its state is: %s', (declared, state, said) => {
  const election = calledOff(declared);
  expect(standingAt(election, '2021-06-01T00:00:00Z' as Instant, null).state).toBe(state);
  expect(OUTCOMES[endedState(election)].said).toBe(said);
  expect(STATES[state].phrase).toBe(OUTCOMES[state].clause);
});

test('who was given a seat without an election is not called elected', () => {
  expect(chosenInWords('appointed', ['Ada', 'Ben'])).toBe('Appointed: Ada and Ben');
  expect(chosenInWords('uncontested', ['Ada'])).toBe('Elected without a vote: Ada');
  expect(chosenInWords('broken-off', [])).toBe('Nobody was elected');
});
