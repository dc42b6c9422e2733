/** The entries that officials add to an election's file: a withdrawal, a result, a cancellation. */

import type { ElectionFile } from '../../content/schema/election.ts';
import type { Day } from '../../governance/day.ts';
import type { Election, PersonId } from '../../governance/model.ts';
import type { Result } from '../../officials/result.ts';
import { withEntry, withKey } from './yaml-edit.ts';

/** The file with a withdrawal in it. */
export function withWithdrawal(text: string, file: ElectionFile, person: PersonId, on: Day): string {
  const index = file.candidacies.findIndex((entry) => entry.person === person);
  return index === -1
    ? withEntry(text, 'candidacies', { person, withdrew: on })
    : withKey(text, ['candidacies', index], 'withdrew', on);
}

/** The file with an outcome in it, in the place of the one that it may have. */
export function withOutcome(text: string, result: Result): string {
  const { by, declared, takesOffice, elected, ranked, notes } = result;
  return withKey(text, [], 'outcome', {
    by,
    declared,
    ...(takesOffice === declared ? {} : { takesOffice }),
    ...(elected.length === 0 ? {} : { elected: [...elected] }),
    ...(ranked ? { ranked } : {}),
    ...(notes.length === 0 ? {} : { notes: notes.map((note) => ({ text: note })) }),
  });
}

/** Where an election's file lies, from the content folder. */
export const fileOfElection = ({ id }: Pick<Election, 'id'>): string => `elections/${id}/election.yaml`;
