/** What a file of ballots gives away of those who voted, in sentences. */
import { counted } from './counts.ts';

/** Of a file that holds pairs alone. */
export const pairsAlone = (cast: number, candidates: number): string =>
  `The pairs of ${counted(cast, 'ballot')} over ${counted(candidates, 'candidate')}. They hold no ballot.`;

export const FEW_PAIRS = 'Of so few, a pair on which all agree still tells how each of them voted in it.';

export const ballotsOver = (cast: number, candidates: number, blank: number): string =>
  `${counted(cast, 'ballot')} over ${counted(candidates, 'candidate')}; ${blank} rank nobody.`;

/** How many ways of voting there are, and how many ballots are like no other: of `cast`. */
export function aloneInWords(ways: number, alone: number, cast: number): string {
  const share = cast === 0 ? 0 : Math.round((100 * alone) / cast);
  return `${counted(ways, 'way')} of voting; ${alone} of the ballots (${share}%) ${alone === 1 ? 'is' : 'are'} the only one of ${alone === 1 ? 'its' : 'their'} kind.`;
}

/** What follows for who knows a part of how somebody voted. */
export const foundBy = (alone: number): string =>
  alone === 0
    ? 'Whoever knows how somebody voted finds at least two ballots like it.'
    : 'Whoever knows a part of how somebody voted may find that ballot among these, and read the rest; and who sold a vote could prove it by an unusual order.';

/** Whether enough voted for ballots to be published one by one; `least` is from how many on. */
export const enoughVoted = (cast: number, least: number): string =>
  cast < least
    ? `Fewer than ${least} voted: publish the pairs alone. Who voted how could be told of so few.`
    : `At least ${least} voted, from which number on ballots are published one by one.`;

export const receiptsInWords = (receipts: boolean): string =>
  receipts
    ? 'The ballots carry receipts or pseudonyms: whoever shows theirs shows their ballot.'
    : 'The ballots carry no receipts.';

/** After a copy was written; `unranked` is what the pairs take the unranked for, null in a copy of ballots. */
export const copyWritten = (file: string, unranked: string | null): string =>
  unranked === null
    ? `Written: ${file}`
    : `Written: ${file}, with the unranked ${unranked}; say so in the election’s file: \`unranked: ${unranked}\``;
