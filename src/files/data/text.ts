/** Documents for publication: nobody's e-mail address goes out with them. */
import { withoutEmails as withheld } from '../../words/withheld.ts';

/** A document with the e-mail addresses taken out of each of its texts. */
export function withoutEmails(json: unknown): unknown {
  if (typeof json === 'string') return withheld(json);
  if (Array.isArray(json)) return json.map(withoutEmails);
  if (json === null || typeof json !== 'object') return json;
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, withoutEmails(value)]));
}
