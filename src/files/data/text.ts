/** Text for publication: nobody's e-mail address goes out with it. */

/**
 * An address on the web, which may hold an @ (the archive of a mailing list), or an e-mail address. The part before the
 * @ has at most 64 characters (RFC 5321, 4.5.3.1.1), which keeps the search linear.
 */
const ADDRESS = /https?:\/\/[^\s<>()[\]"']+|(?:mailto:)?[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;

/** The text with each e-mail address replaced by words that say so; addresses on the web stay as they are. */
export function withoutEmail(text: string): string {
  return text.replace(ADDRESS, (found) => (/^https?:/i.test(found) ? found : '[e-mail address removed]'));
}

/** A document with the e-mail addresses taken out of each of its texts. */
export function withoutEmails(json: unknown): unknown {
  if (typeof json === 'string') return withoutEmail(json);
  if (Array.isArray(json)) return json.map(withoutEmails);
  if (json === null || typeof json !== 'object') return json;
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, withoutEmails(value)]));
}
