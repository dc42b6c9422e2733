/** Who held a seat before an election filled it, and who holds it after; `who` names a person, with a link where there is one. */
import { leftFor } from '../../governance/departures.ts';
import type { PersonId } from '../../governance/model.ts';
import type { FilledSeat } from '../../governance/seats-filled.ts';
import { exactly } from '../../governance/when.ts';
import { CALLED } from './called.ts';
import { ENDINGS } from './endings.ts';
import { comesAsInWords } from './result-words.ts';
import type { Part, RichText } from './rich-text.ts';
import { capitalized } from './sentences.ts';
import { oneOfInWords } from './unrecorded.ts';
import { whenTold } from './when-told.ts';

type Who<Named extends Part> = (person: PersonId) => Named;

/** "Ada", "Ada, stepped down on 3 May 2021; then vacant", "One of Ada and Ben; who is not recorded", and of a new seat that nobody had held it. */
export function heldBeforeTold(
  { before, vacant, amongBefore, after }: FilledSeat,
  who: Who<Part>,
  name: Who<string>,
): RichText {
  if (amongBefore !== null) return [capitalized(oneOfInWords(amongBefore.map(name)))];
  if (before === null) return [`Nobody: a new ${CALLED.seat}`];
  const why = leftFor(before.ended);
  const left = why === null ? null : ENDINGS[why].clause;
  if (!vacant) {
    return [
      who(before.person),
      ...(after === null || left === null ? [] : [`, ${left} and remained until the election`]),
    ];
  }
  const when = before.ended?.when ?? (before.until === null ? null : exactly(before.until));
  const how = left === null ? ', until ' : `, ${left} `;
  return [
    who(before.person),
    ...(when === null ? [] : [how, ...whenTold(when, left === null ? '' : 'on')]),
    '; then vacant',
  ];
}

/** "Ada, re-elected", "Ada, stays on", "One of Ada and Ben"; null where nobody is known to hold it. */
export function heldAfterTold(
  { before, after, comes, stays, among }: FilledSeat,
  who: Who<Part>,
  name: Who<string>,
): RichText | null {
  if (after !== null) {
    return [who(after.person), ...(comes === null ? [] : [`, ${comesAsInWords(comes.as, comes.by).toLowerCase()}`])];
  }
  if (stays && before !== null) return [who(before.person), ', stays on'];
  return among.length === 0 ? null : [capitalized(oneOfInWords(among.map(name)))];
}
