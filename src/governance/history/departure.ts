/** A member leaves before the next holder sits. */
import type { Day } from '../day.ts';
import type { Departure, PersonId } from '../model.ts';
import type { HeldUnrecorded } from '../terms.ts';
import type { When } from '../when.ts';
import { contradicted, ended, lastSeatOf, resultKnown, type State, type Step, termOf } from './state.ts';

/** What is held by somebody not recorded, and was until a day. */
const openOn =
  (on: Day) =>
  ({ since, until }: HeldUnrecorded): boolean =>
    until === null && since < on;

/**
 * Somebody leaves of whom the records did not tell whether they stayed on: then they did, in one of the seats that several
 * may have held. From that day it is vacant, and the others are what is left to hold the rest.
 */
function leftOneOf(state: State, person: PersonId, on: Day): State | null {
  const isOpen = (each: HeldUnrecorded) => openOn(on)(each) && each.among.includes(person);
  const own = state.heldUnrecorded.find(isOpen);
  if (own === undefined) return null;
  const heldUnrecorded = state.heldUnrecorded.flatMap((each): HeldUnrecorded[] => {
    if (!isOpen(each) || each.since !== own.since) return [each];
    const over = { ...each, until: on };
    const among = each.among.filter((other) => other !== person);
    return each === own ? [over] : [over, { ...each, among, since: on, sinceExpected: false }];
  });
  return { ...state, heldUnrecorded };
}

/**
 * Somebody leaves a seat that an election filled whose result was never recorded: they had kept the seat that they had
 * before, or had won any as one of those who stood, where it is recorded who did. From that day it is vacant.
 */
function leftUntold(state: State, person: PersonId, on: Day): State | null {
  const open = state.heldUnrecorded.filter((each) => openOn(on)(each) && each.among.length === 0);
  const before = lastSeatOf(state)(person);
  const stood = (seat: number) => state.withoutResult.find((each) => each.seat === seat)?.stood ?? [];
  const canHaveWon = (seat: number) => stood(seat).length === 0 || stood(seat).includes(person);
  const own = open.find(({ seat }) => seat === before) ?? open.find(({ seat }) => canHaveWon(seat));
  if (own === undefined) return null;
  const heldUnrecorded = state.heldUnrecorded.map((each) => (each === own ? { ...each, until: on } : each));
  return resultKnown({ ...state, heldUnrecorded }, [own.seat]);
}

/** `on` is when it took effect; `index` is its place among the committee's departures. */
export const departed =
  ({ person, why }: Departure, on: When, index: number): Step =>
  (state) => {
    const term = termOf(state, person);
    if (term !== undefined && term.since < on.by) return ended(state, term, on.by, why, on);
    const unsure = leftOneOf(state, person, on.by) ?? leftUntold(state, person, on.by);
    if (unsure !== null) return unsure;
    return contradicted(state, {
      code: 'resigned-without-seat',
      about: { kind: 'departure', index },
      message: `${person} holds no seat before ${on.by}`,
    });
  };
