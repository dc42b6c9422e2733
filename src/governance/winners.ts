/** Who takes the seats that an election fills. */
import type { Outcome, PersonId } from './model.ts';

/**
 * Those who take office: the elected but those who declined, and who came next for them. In the order of the count where
 * it is known; who came next stands last.
 */
export function takeOffice({ elected, declined }: Pick<Outcome, 'elected' | 'declined'>): PersonId[] {
  const gone = new Set(declined.map(({ person }) => person));
  const next = declined.flatMap((each) => (each.next === null ? [] : [each.next]));
  return [...elected, ...next].filter((person) => !gone.has(person));
}
