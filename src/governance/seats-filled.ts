/** The seats that an election fills: who sat in each before, and who took it. */
import { type ComesAs, comesAs } from './comes-as.ts';
import { addDays, type Day, earlier } from './day.ts';
import { inForce } from './interval.ts';
import type { CohortId, Election, Outcome, PersonId } from './model.ts';
import { cohortOn } from './seats.ts';
import type { History, Term } from './terms.ts';

export interface FilledSeat {
  readonly seat: number;
  /** The cohort to which it belongs once the winner sits (today, while there is none). */
  readonly cohort: CohortId | null;
  /** The last term on record in it before the election; null where there is none. */
  readonly before: Term | null;
  /** Whether nobody held it any more when it was filled. */
  readonly vacant: boolean;
  /** Of whom one held it until then, where the records do not tell who (empty: anybody); null where they do. */
  readonly amongBefore: readonly PersonId[] | null;
  /** The term that the election began in it; null while there is no outcome, or where the seat stayed empty. */
  readonly after: Term | null;
  /** How its holder comes to it; null where there is none. */
  readonly comes: { readonly as: ComesAs; readonly by: Outcome['by'] } | null;
  /** Whether whoever sat before stays on, because fewer were elected than seats came up. */
  readonly stays: boolean;
  /** The people of whom one stays on, where the records do not tell who; else empty. */
  readonly among: readonly PersonId[];
}

/** The seats that an election fills, by number; none where the history does not know the election. */
export function seatsFilledBy(history: History, election: Pick<Election, 'id' | 'outcome'>): FilledSeat[] {
  const contest = history.contests.find((each) => each.election === election.id);
  if (contest === undefined) return [];
  const seated: Day = earlier(election.outcome?.takesOffice ?? history.asOf, history.asOf);
  return contest.seatsUp.map(({ seat: number, holder }) => {
    const own = history.terms.filter((term) => term.seat === number);
    const after = own.find((term) => term.began.by === 'election' && term.began.election === election.id) ?? null;
    const before = own.findLast((term) => (after === null ? term.since <= seated : term.since < after.since)) ?? null;
    const seat = history.seats.find((each) => each.number === number);
    const unsure = history.heldUnrecorded.find((each) => each.seat === number && inForce(each, addDays(seated, -1)));
    return {
      seat: number,
      cohort: seat === undefined ? null : cohortOn(seat, seated),
      before,
      vacant: holder === null && unsure === undefined,
      amongBefore: holder === null && unsure !== undefined ? unsure.among : null,
      after,
      comes:
        after === null || election.outcome === null
          ? null
          : { as: comesAs(history, after.person, after.since), by: election.outcome.by },
      stays: election.outcome !== null && after === null && before !== null && inForce(before, seated),
      among: history.heldUnrecorded.find((each) => each.seat === number && each.since === seated)?.among ?? [],
    };
  });
}

/** Who sat in one of the seats until the election and, as far as the records tell, in none of them after it, by seat. */
export function leftAt(seats: readonly FilledSeat[]): PersonId[] {
  const stayed = new Set(seats.flatMap(({ after }) => (after === null ? [] : [after.person])));
  return seats.flatMap(({ before, vacant, stays }) =>
    before === null || vacant || stays || before.ended?.why === 'unrecorded' || stayed.has(before.person)
      ? []
      : [before.person],
  );
}
