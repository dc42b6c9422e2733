/** The result of an election as the charter seats it: from the names that somebody declares, in the order of the count or not. */

import {
  awardNames,
  barredInWords,
  barredNote,
  openInWords,
  passedOverInWords,
  tooManyInWords,
} from '#words/awards.ts';
import { countInWords } from '#words/counts.ts';
import { instantInWords } from '#words/days.ts';
import { capitalized } from '#words/sentences.ts';
import { awardBy } from '../governance/award-of.ts';
import { standingOn } from '../governance/candidates.ts';
import type { Day } from '../governance/day.ts';
import type { Instant } from '../governance/instant.ts';
import type { Candidacy, Committee, Community, Election, Outcome, PersonId } from '../governance/model.ts';
import { phaseOf } from '../governance/timetable.ts';
import { forbidden, Refused } from './refused.ts';

/** The ways in which an election can be decided; one that is cancelled is not. */
export const WAYS = ['poll', 'uncontested', 'appointed'] as const;
export type Way = (typeof WAYS)[number];

/** The outcome as an election's file holds it. */
export interface Result {
  readonly by: Outcome['by'];
  readonly declared: Day;
  readonly takesOffice: Day;
  readonly elected: readonly PersonId[];
  readonly ranked: boolean;
  /** The whole count, where more were named than are elected; null where it is no more than `elected`. */
  readonly order: readonly (readonly PersonId[])[] | null;
  readonly notes: readonly string[];
}

/** What is declared. */
export interface Declaration {
  readonly by: Way;
  /** The elected, alike; where `ranked`, the whole count in its order, those of one group tied. */
  readonly named: readonly (readonly PersonId[])[];
  readonly ranked: boolean;
  readonly on: Day;
  readonly takesOffice: Day;
}

/** How an election is decided where nobody says: by a poll where more stand than there are seats. */
export const usualWay = (election: Election, standing: readonly Candidacy[]): Way =>
  standing.length > election.seats ? 'poll' : 'uncontested';

/** Throws Refused while the phase goes on that decides. */
export function refuseUndecided(election: Election, by: Way, at: Instant): void {
  const decides = by === 'appointed' ? null : phaseOf(election, by === 'poll' ? 'voting' : 'nominations');
  if (decides === null || at >= decides.end) return;
  const what = by === 'poll' ? 'voting goes on' : 'nominations are open';
  throw new Refused(`Nothing can be declared yet: ${what} until ${instantInWords(decides.end)}.`);
}

/**
 * The result that follows from a declaration, known on `asOf`: under the limit for one organization, whoever comes next in
 * the count takes the seat of somebody who is passed over, and a note says so. Throws Refused where the charter forbids it.
 */
export function resultOf(
  community: Community,
  committee: Committee,
  election: Election,
  { by, named, ranked, on, takesOffice }: Declaration,
  asOf: Day,
): Result {
  const everybody = named.flat();
  if (everybody.length > election.seats && !ranked) {
    throw new Refused(
      `${everybody.length} people are named for ${countInWords(election.seats, 'seat')}. Name the elected only; or the whole count, in its order, with --ranked.`,
    );
  }
  const undecided = { ...election, outcome: null };
  const counted = { order: named, from: ranked ? 'declared' : 'elected', on: takesOffice } as const;
  const given = awardBy(community, committee, undecided, counted, asOf);
  const { open } = given;
  const barred = given.gone.filter(({ person, why }) => why === 'term-limit' && everybody.includes(person));
  const called = awardNames(community, given);
  if (everybody.length <= election.seats && given.given.some(({ verdict }) => verdict.kind !== 'seated')) {
    const why = `${tooManyInWords(called, given)} Name who came next in the count.`;
    throw new Refused(forbidden('affiliationCap', why));
  }
  if (barred.length > 0 && !ranked) throw new Refused(forbidden('termLimit', barredInWords(called, barred)));
  if (open !== null) throw new Refused(`${openInWords(called, open)} Name the elected once that is decided.`);
  const notes = [
    ...given.given.flatMap((each) => passedOverInWords(called, each) ?? []),
    ...barred.map(({ person }) => barredNote(called, person)),
  ];
  // The whole count is on record only where it names everybody.
  const isWhole = standingOn(election, on).every(({ person }) => everybody.includes(person));
  return {
    by,
    declared: on,
    takesOffice,
    elected: ranked ? given.seated : everybody,
    ranked,
    order: ranked && isWhole && everybody.length > given.seated.length ? named : null,
    notes,
  };
}

/** "Two seats will not be filled anew."; null where a result fills all that the election had. */
export function unfilled(election: Election, { elected }: Result): string | null {
  const left = election.seats - elected.length;
  return left <= 0 ? null : `${capitalized(countInWords(left, 'seat'))} will not be filled anew.`;
}
