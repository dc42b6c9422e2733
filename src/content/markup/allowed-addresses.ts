/** Which addresses prose of the community's may lead to, and which pictures it may show. */

/** What a browser leaves out of an address before it reads the scheme: control characters, and space at its ends. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is meant
const IGNORED = /[\u0000-\u001f\u007f]/g;

const SCHEMES = new Set(['http', 'https', 'mailto']);

const asRead = (address: string): string => address.replace(IGNORED, '').trim();

/** The scheme of an address in small letters, as a browser reads it (the rule of WHATWG URL); null where it has none. */
export const scheme = (address: string): string | null =>
  /^([a-z][a-z0-9+.-]*):/i.exec(asRead(address))?.[1]?.toLowerCase() ?? null;

/** Whether an address may stand in a link: http, https, mailto, or a place within the site. */
export function mayLead(address: string): boolean {
  const named = scheme(address);
  return named === null ? !/^[/\\]{2}/.test(asRead(address)) : SCHEMES.has(named);
}

/** Whether a picture may be shown: one of the site's own, by its path in `public/`. Others would tell who reads the page. */
export const mayShow = (address: string): boolean => /^\/(?![/\\])[^\\]*$/.test(address) && !IGNORED.test(address);
