/** The entries that officials add to an election's file: a withdrawal, a result, a cancellation. */

import type { ElectionFile } from '../../content/schema/election.ts';
import { withEntry, withKey } from '../../findings/yaml-edit.ts';
import type { Day } from '../../governance/day.ts';
import type { PersonId } from '../../governance/model.ts';
import type { Result } from '../../officials/result.ts';

/** The file with a withdrawal in it. */
export function withWithdrawal(text: string, file: ElectionFile, person: PersonId, on: Day): string {
  const index = file.candidacies.findIndex((entry) => entry.person === person);
  return index === -1
    ? withEntry(text, 'candidacies', { person, withdrew: on })
    : withKey(text, ['candidacies', index], 'withdrew', on);
}

/** When a statement was filed, as an election's file keeps it. */
export type FilingEntry = NonNullable<ElectionFile['candidacies'][number]['filed']>;

/** The file with the moments of a filing in it, beside those that it has. */
export function withFiling(text: string, file: ElectionFile, person: PersonId, filed: FilingEntry): string {
  const index = file.candidacies.findIndex((entry) => entry.person === person);
  const all = { ...file.candidacies[index]?.filed, ...filed };
  return index === -1
    ? withEntry(text, 'candidacies', { person, filed: all })
    : withKey(text, ['candidacies', index], 'filed', all);
}

/** The file with an outcome in it, in the place of the one that it may have. */
export function withOutcome(text: string, result: Result): string {
  const { by, declared, takesOffice, elected, ranked, order, waived, exempt, notes } = result;
  return withKey(text, [], 'outcome', {
    by,
    declared,
    ...(takesOffice === null ? {} : { takesOffice }),
    ...(elected.length === 0 ? {} : { elected: [...elected] }),
    ...(ranked ? { ranked } : {}),
    ...(order === null ? {} : { order: order.map((group) => (group.length === 1 ? group[0] : [...group])) }),
    ...(waived.length === 0 ? {} : { waived: [...waived] }),
    ...(exempt.length === 0 ? {} : { exempt: [...exempt] }),
    ...(notes.length === 0 ? {} : { notes: notes.map((note) => ({ text: note })) }),
  });
}
