/** The text of the charter: which pages were in force on a day, and on which days any of it changed. */
import { amendmentDays } from './charter.ts';
import type { Day } from './day.ts';
import { inForce } from './interval.ts';
import type { CharterText, Community } from './model.ts';

/** The pages in force on a day, in their order. */
export function textOn(texts: readonly CharterText[], on: Day): CharterText[] {
  return texts.filter((text) => inForce(text, on)).sort((a, b) => a.order - b.order || (a.page < b.page ? -1 : 1));
}

/** Every day up to `asOf` on which rules or text began or ended, oldest first: the versions of the charter. */
export function charterDays(community: Community, asOf: Day): Day[] {
  const { committees, charterTexts } = community;
  const ends = committees.flatMap(({ dissolved }) => (dissolved === null ? [] : [dissolved.on]));
  const pages = charterTexts.flatMap(({ since, until }) => (until === null ? [since] : [since, until]));
  return [...new Set([...amendmentDays(committees), ...ends, ...pages])].filter((on) => on <= asOf).sort();
}
