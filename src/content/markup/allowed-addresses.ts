/** Which addresses prose of the community's may lead to, and which pictures it may show. */

/** What a browser leaves out of an address before it reads the scheme: control characters, and space at its ends. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is meant
const IGNORED = /[\u0000-\u001f\u007f]/g;

const SCHEMES = new Set(['http', 'https', 'mailto']);

/** Whether an address may stand in a link: http, https, mailto, or a place within the site. The rule of WHATWG URL for schemes. */
export function mayLead(address: string): boolean {
  const read = address.replace(IGNORED, '').trim();
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(read)?.[1];
  if (scheme !== undefined) return SCHEMES.has(scheme.toLowerCase());
  return !/^[/\\]{2}/.test(read);
}

/** Whether a picture may be shown: one of the site's own, by its path in `public/`. Others would tell who reads the page. */
export const mayShow = (address: string): boolean => /^\/(?![/\\])[^\\]*$/.test(address) && !IGNORED.test(address);
