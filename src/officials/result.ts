/** The result of an election as the charter seats it: from the names that somebody declares, in the order of the count or not. */

import {
  awardNames,
  barredInWords,
  barredNote,
  exceptedIdlyInWords,
  NAME_THE_NEXT,
  openInWords,
  passedOverInWords,
  tooManyInWords,
} from '#words/awards.ts';
import { countInWords } from '#words/counts.ts';
import { instantInWords } from '#words/days.ts';
import { forbidden } from '#words/desk-commands.ts';
import { notFilledAnew } from '#words/result-words.ts';
import type { Award } from '../governance/award.ts';
import { awardBy, type Excepted } from '../governance/award-of.ts';
import { standingOn } from '../governance/candidates.ts';
import type { Day } from '../governance/day.ts';
import type { Instant } from '../governance/instant.ts';
import type { Candidacy, Committee, Community, Election, Outcome, PersonId } from '../governance/model.ts';
import { phaseOf } from '../governance/timetable.ts';
import { Refused } from './refused.ts';

/** The ways in which an election can be decided; one that is cancelled is not. */
export const WAYS = ['poll', 'uncontested', 'appointed'] as const;
export type Way = (typeof WAYS)[number];

/** The outcome as an election's file holds it. */
export interface Result {
  readonly by: Outcome['by'];
  readonly declared: Day;
  /** Null where no day was given: then the file names none. */
  readonly takesOffice: Day | null;
  readonly elected: readonly PersonId[];
  readonly ranked: boolean;
  /** The whole count, where more were named than are elected; null where it is no more than `elected`. */
  readonly order: readonly (readonly PersonId[])[] | null;
  readonly notes: readonly string[];
  readonly waived: Excused;
  readonly exempt: Excused;
}

/** Whom a limit does not keep from a seat, and why. */
type Excused = readonly { readonly person: PersonId; readonly reason: string }[];

/** What is declared. */
export interface Declaration {
  readonly by: Way;
  /** The elected, alike; where `ranked`, the whole count in its order, those of one group tied. */
  readonly named: readonly (readonly PersonId[])[];
  readonly ranked: boolean;
  readonly on: Day;
  /** Null where none is given. */
  readonly takesOffice: Day | null;
  /** For whom the limit for one organization is waived, and whom one of terms is not held against. */
  readonly excepted: Excepted;
  /** Why that is so; empty where nobody is excepted. */
  readonly why: string;
}

/** How an election is decided where nobody says: by a poll where more stand than there are seats. */
export const usualWay = (election: Election, standing: readonly Candidacy[]): Way =>
  standing.length > election.seats ? 'poll' : 'uncontested';

/** Throws Refused while the phase goes on that decides. */
export function refuseUndecided(election: Election, by: Way, at: Instant): void {
  const decides = by === 'appointed' ? null : phaseOf(election, by === 'poll' ? 'voting' : 'nominations');
  if (decides === null || at >= decides.end) return;
  throw new Refused(
    `Nothing can be declared yet: ${by === 'poll' ? 'voting goes on' : 'nominations are open'} until ${instantInWords(decides.end)}.`,
  );
}

/** Whether somebody sits only because the limit for one organization is waived. */
const needsWaiver = ({ given }: Pick<Award, 'given'>, person: PersonId): boolean =>
  given.some((each) => each.person === person && each.verdict.kind === 'seated' && each.verdict.waiver !== null);

/**
 * The result that follows from a declaration, known on `asOf`: under the limit for one organization, whoever comes next in
 * the count takes the seat of somebody who is passed over, and a note says so. Throws Refused where the charter forbids it,
 * and where somebody is excepted from a limit that does not touch them.
 */
export function resultOf(
  community: Community,
  committee: Committee,
  election: Election,
  { by, named, ranked, on, takesOffice, excepted, why }: Declaration,
  asOf: Day,
): Result {
  const everybody = named.flat();
  if (everybody.length > election.seats && !ranked) {
    throw new Refused(
      `${everybody.length} people are named for ${countInWords(election.seats, 'seat')}. Name the elected only; or the whole count, in its order, with --ranked.`,
    );
  }
  const undecided = { ...election, outcome: null };
  const counted = { order: named, from: ranked ? 'declared' : 'elected', on: takesOffice ?? on } as const;
  const awarded = (except: Excepted) =>
    awardBy(community, committee, undecided, { ...counted, excepted: except }, asOf);
  const given = awarded(excepted);
  const { open } = given;
  const barred = given.gone.filter(({ person, why }) => why === 'term-limit' && everybody.includes(person));
  const called = awardNames(community, given);
  const barredElse = awarded({ ...excepted, exempt: [] }).gone;
  const idle = [
    ...excepted.waived.filter((person) => !needsWaiver(given, person)),
    ...excepted.exempt.filter(
      (each) => !barredElse.some(({ person, why: kind }) => person === each && kind === 'term-limit'),
    ),
  ];
  if (idle.length > 0) throw new Refused(exceptedIdlyInWords(called, idle));
  if (everybody.length <= election.seats && given.given.some(({ verdict }) => verdict.kind !== 'seated')) {
    throw new Refused(forbidden('affiliationCap', `${tooManyInWords(called, given)} ${NAME_THE_NEXT}`));
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
    waived: excepted.waived.map((person) => ({ person, reason: why })),
    exempt: excepted.exempt.map((person) => ({ person, reason: why })),
  };
}

/** "Two seats will not be filled anew."; null where a result fills all that the election had. */
export function unfilled(election: Election, { elected }: Result): string | null {
  const left = election.seats - elected.length;
  return left <= 0 ? null : notFilledAnew(left);
}
