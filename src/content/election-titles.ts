/** What elections are called that have no title of their own. */
import { monthName } from '#words/days.ts';
import { runOffTitle } from '#words/elections.ts';
import type { ElectionId } from '../governance/model.ts';
import type { Loaded } from './read.ts';
import type { ElectionFile } from './schema/election.ts';

type Filed = Pick<Loaded<ElectionFile>, 'id' | 'data'>;

/** The words of a title for an election named by year and month: "April 2026". */
export function electionTitle(id: string): string {
  const [year, month] = id.split('-');
  return `${monthName(Number(month)) || id} ${year ?? ''}`.trim();
}

/** The election from which an election's run-offs follow, and from theirs: itself where it is none. */
function firstOf(election: Filed, known: ReadonlyMap<ElectionId, Filed>): Filed {
  const seen = new Set<Filed>();
  let at = election;
  while (!seen.has(at)) {
    seen.add(at);
    const of = at.data.runOffOf === undefined ? undefined : known.get(at.data.runOffOf);
    if (of === undefined) return at;
    at = of;
  }
  return election;
}

/** The titles of all elections: their own, their month's, or the how manieth run-off of which election they are, by id. */
export function electionTitles(elections: readonly Filed[]): ReadonlyMap<ElectionId, string> {
  const inTurn = [...elections].sort((a, b) => (a.id < b.id ? -1 : 1));
  const known = new Map(inTurn.map((each) => [each.id, each]));
  const runOffs = Map.groupBy(
    inTurn.filter(({ data }) => data.runOffOf !== undefined),
    (each) => firstOf(each, known),
  );
  const own = ({ id, data }: Filed): string => data.title ?? electionTitle(id);
  const ofRunOff = (election: Filed, runOffOf: ElectionId): string => {
    const first = firstOf(election, known);
    const place = (runOffs.get(first) ?? []).indexOf(election) + 1;
    return runOffTitle(first === election ? electionTitle(runOffOf) : own(first), place);
  };
  return new Map(
    inTurn.map((each) => [
      each.id,
      each.data.title === undefined && each.data.runOffOf !== undefined
        ? ofRunOff(each, each.data.runOffOf)
        : own(each),
    ]),
  );
}
