/** Which addresses a statement may lead to. The schema, the checks and the renderer all ask here. */

/** What keeps an address from being taken, as half a sentence; null where nothing does. */
export function linkProblem(url: string): string | null {
  if (/^\s*[/\\]{2}/.test(url)) return 'leaves out the https: at its beginning';
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === undefined) return 'is not a whole address';
  if (scheme !== 'https' && scheme !== 'http') return `starts with ${scheme}:`;
  if (!/^https?:\/\/[^\s\\/]/i.test(url)) return 'is not a whole address';
  if (/[\s\\"<>^`{|}]/.test(url)) return 'holds characters that an address cannot have';
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return 'is not an address';
  }
  if (parsed.username !== '' || parsed.password !== '') return 'holds a name or a password before an @';
  if (!/^(?:\[[0-9a-f:.]+\]|[^.].*\.[^.].*[^.]|localhost)$/i.test(parsed.hostname)) return 'names no host';
  return null;
}

/** Whether a link may stand: an absolute address, https or http, and nothing that only looks like one. */
export const isAllowedLink = (url: string): boolean => linkProblem(url) === null;

/** What to write where an address is refused. */
export const LINK_EXPECTED = 'write the whole address, such as https://example.org/page';

/**
 * The host of an address in Punycode, as machines read it, where it has letters beyond ASCII, any of which can be taken for
 * another; null where it has none.
 */
export function plainHost(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { hostname } = new URL(url);
  return hostname.split('.').some((label) => label.startsWith('xn--')) ? hostname : null;
}
