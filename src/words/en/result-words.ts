/** Results at a glance, in words: how the elected come to the seats, how many voted, and what the order of names says. */
import type { ComesAs } from '../../governance/comes-as.ts';
import type { Day } from '../../governance/day.ts';
import type { Community, Outcome, Turnout } from '../../governance/model.ts';
import type { EndedState } from '../../governance/standing.ts';
import { dayInWords } from './days.ts';
import { personName } from './names.ts';
import { NOT_RECORDED } from './not-recorded.ts';
import { chosenInWords } from './outcomes.ts';

/** How somebody comes to a seat; who was given it without an election is not re-elected. */
export const comesAsInWords = (comes: ComesAs, by: Outcome['by']): string =>
  comes === 'new' ? 'New' : comes === 'returned' ? 'Returns' : by === 'appointed' ? 'Again' : 'Re-elected';

/** "30 of 120 (25 %)", as far as the records tell. */
export function turnoutInWords(turnout: Turnout | null): string {
  if (turnout === null) return NOT_RECORDED;
  const { ballots, electorate } = turnout;
  if (electorate === null || electorate === 0) return `${ballots} ballots`;
  return `${ballots} of ${electorate} (${Math.round((ballots / electorate) * 100)}\u00a0%)`;
}

/** What the order of the elected says; nothing where one was, or where nobody voted. */
export function countOrderInWords({ by, ranked, elected }: Pick<Outcome, 'by' | 'ranked' | 'elected'>): string | null {
  if (by !== 'poll' || elected.length < 2) return null;
  return ranked
    ? 'In the order of the count.'
    : 'The order of the count is not recorded; the names are in alphabetical order.';
}

/** From when the winners sit. */
export const inOfficeInWords = (from: Day, asOf: Day): string =>
  `${from <= asOf ? 'In office since' : 'In office from'} ${dayInWords(from)}.`;

/** The same as a sentence. */
export const turnoutSentence = (turnout: Turnout | null): string =>
  turnout === null ? 'How many voted is not recorded.' : `Voted: ${turnoutInWords(turnout)}.`;

/** Said of an election that was called off, whether or not it had begun. */
export const CALLED_OFF = 'The election was called off.';

/** "Elected without a vote: Ada and Ben."; that it was called off. */
export function resultSentence(
  community: Community,
  { by, elected }: Pick<Outcome, 'by' | 'elected'>,
  how: EndedState,
): string {
  if (by === 'cancelled') return CALLED_OFF;
  return `${chosenInWords(
    how,
    elected.map((person) => personName(community, person)),
  )}.`;
}
