/** When something happened, as far as the records tell: the day, or the days between which it lies. */

import type { RichText } from '#words/rich-text.ts';
import type { When } from '../governance/when.ts';

/** "3 May 2021", "by 3 May 2021", "a day between 2 May 2021 and 3 May 2021"; with `on`, a single day is read with it. */
export function whenInWords({ by, exact, after }: When, on: 'on' | '' = ''): RichText {
  const before = on === '' || (!exact && after === null) ? [] : ['on '];
  if (exact) return [...before, { day: by }];
  if (after === null) return [{ day: by, atLatest: true }];
  return [...before, 'a day between ', { day: after }, ' and ', { day: by }];
}
