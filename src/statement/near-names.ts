/** Which known name a typed one may be meant for: "did you mean". Runs in the form too. */
import { nearest } from '../findings/suggest.ts';
import { looksLike } from './look-alike.ts';

/** The form in which two spellings of one name are the same: case and blanks do not count. */
export const sameName = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/** What a file writes for somebody who belongs to no organization. */
export const INDEPENDENT = 'independent';

export const isIndependent = (affiliation: string): boolean => sameName(affiliation) === INDEPENDENT;

/** Words that companies put behind their names. */
const LEGAL = /\b(?:incorporated|inc|llc|ltd|limited|gmbh|ag|corp|corporation|co|company|plc|bv|sa|srl|ab|oy|kk)\b/g;

/** What of a name is heard: its letters and figures as they look, without signs, blanks and legal forms. */
function heard(name: string): string {
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
  return looksLike(words.replace(LEGAL, '').trim() || words).replaceAll(' ', '');
}

/** Words for belonging to nobody that are not the one that files write. */
const NOBODY =
  /^(?:none|no|n\/?a|nobody|self|self[- ]?employed|freelancer?|individual|unaffiliated|indep(?:endent)?\W*|-+)$/i;

/** The known name that a typed one is like, `independent` for a word that says so otherwise; null where none is near. */
export function nearName(typed: string, known: readonly string[]): string | null {
  if (NOBODY.test(typed.trim())) return 'independent';
  const sound = heard(typed);
  if (sound === '') return null;
  const lower = typed.toLowerCase();
  return (
    known.find((name) => heard(name) === sound) ??
    nearest(typed, known) ??
    known.find((name) => lower.startsWith(`${name.toLowerCase()} `)) ??
    null
  );
}
