/** Who fills seats without an election. */
import type { Committee } from './model.ts';
import type { Term } from './terms.ts';

/** Who appointed somebody to a seat, as a phrase: "the end users"; null where nobody is named, or where the term began by an election. */
export function appointedBy(
  { appointments }: Pick<Committee, 'appointments'>,
  { began, person, since }: Pick<Term, 'began' | 'person' | 'since'>,
): string | null {
  if (began.by !== 'appointment') return null;
  return appointments.find((each) => each.person === person && each.since === since)?.by ?? null;
}
