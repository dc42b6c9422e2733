/** What an archive says that cannot be so is left out before anything is made of it, and told. */
import { parseInstant } from '../governance/instant.ts';
import type { Account } from './account.ts';
import type { Archive, FoundElection, FoundPhase, FoundStatement, Said } from './archive.ts';
import { lineChecksPass } from './passing.ts';

/** More seats are a slip, and no file of the content can have them. */
const MOST_SEATS = 1000;

/** Whether a phase ends after it begins. */
export function isInOrder({ start, end }: FoundPhase): boolean {
  const [first, last] = [parseInstant(start, 'start'), parseInstant(end, 'end')];
  return !('problem' in first) && !('problem' in last) && first.instant < last.instant;
}

function soundElection(election: FoundElection, account: Account): FoundElection {
  const { id, result } = election;
  const seats = (said: Said<number> | null): Said<number> | null => {
    if (said === null || (said.value >= 1 && said.value <= MOST_SEATS)) return said;
    account.doubt(`${id}: ${said.value} is no number of seats: left out`, said.place);
    return null;
  };
  const phase = (each: FoundPhase): FoundPhase | [] => {
    if (isInOrder(each)) return each;
    account.doubt(`${id}: ${each.phase} from ${each.start} to ${each.end} is no span of time: left out`, each.place);
    return [];
  };
  const statement = (each: FoundStatement): FoundStatement => {
    if (each.affiliation === null || lineChecksPass(each.affiliation.value)) return each;
    account.doubt(
      `${id}: what ${each.file} gives as an organization is no name of one: left out`,
      each.affiliation.place,
    );
    return { ...each, affiliation: null };
  };
  return {
    ...election,
    seats: seats(election.seats),
    newSeats: seats(election.newSeats),
    phases: election.phases.flatMap(phase),
    statements: election.statements.map(statement),
    result: result === null ? null : { ...result, seatsSaid: seats(result.seatsSaid) },
  };
}

/** The archive without numbers, spans of time and names that cannot be. */
export const sound = (archive: Archive, account: Account): Archive => ({
  ...archive,
  elections: archive.elections.map((election) => soundElection(election, account)),
});
