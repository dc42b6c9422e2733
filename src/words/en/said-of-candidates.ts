/** What the site and its officials say of candidates, and no name may say of itself. */
const SAID =
  '(?:not[ -])?elected|withdrawn|withdrew|declined|disqualified|ineligible|removed|deceased|incumbent|winner|recommended|endorsed|invalid';

/** Behind a name: "Ada Example (withdrawn)", "Ada Example, elected", "Ada Example – not elected"; "Declared: elected". */
const BEHIND = new RegExp(String.raw`[([{,;:/\u2010-\u2015-]\s*(?:${SAID})\b.*$`, 'iu');
/** In the place of one. */
const INSTEAD = new RegExp(
  `^(?:${SAID}|none of the above|abstain(?:ed)?|nobody|no candidate|vacant|(?:the )?(?:election )?officials?)$`,
  'iu',
);

/** The part of a name that reads as what the site says of a candidate; undefined where none does. */
export const saidInName = (name: string): string | undefined => (BEHIND.exec(name) ?? INSTEAD.exec(name.trim()))?.[0];
