/** When something happened, as far as the records tell: the day, or the days between which it lies. */

import type { InUse } from '../../governance/in-use.ts';
import type { When } from '../../governance/when.ts';
import type { RichText } from './rich-text.ts';

/** "3 May 2021", "by 3 May 2021", "a day between 2 May 2021 and 3 May 2021"; with `on`, a single day is read with it. */
export function whenTold({ by, exact, after }: When, on: 'on' | '' = ''): RichText {
  const before = on === '' || (!exact && after === null) ? [] : ['on '];
  if (exact) return [...before, { day: by }];
  if (after === null) return [{ day: by, atLatest: true }];
  return [...before, 'a day between ', { day: after }, ' and ', { day: by }];
}

/** A name or a handle with the days between which it was in force: "Ant Financial, from 16 October 2014, until 13 July 2020". */
export const inUseTold = ({ name, since, until }: InUse): RichText => [
  name,
  ...(since === null ? [] : [', from ', ...whenTold(since)]),
  ...(until === null ? [] : [', until ', ...whenTold(until)]),
];

/** Since when and until when somebody belonged to an organization, after its name: ", from 3 May 2021 until 2 June 2022", ", on record since 3 May 2021". */
export const belongedTold = (began: When, ended: When | null): RichText => [
  ...(began.exact || began.after !== null
    ? [', from ', ...whenTold(began)]
    : [ended === null ? ', on record since ' : ', on record from ', { day: began.by }]),
  ...(ended === null ? [] : [' until ', ...whenTold(ended)]),
];
