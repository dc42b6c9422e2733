/** Which addresses a statement may lead to. The schema, the checks and the renderer all ask here. */

const HIGHEST_PORT = 65_535;
/** As the parsed address has it: numbers between brackets, or labels with full stops between them. */
const HOST = /^(?:\[[0-9a-f:.]+\]|(?:[^.]+\.)+[^.]+|localhost)$/i;

/** What keeps an address from being taken, as half a sentence; null where nothing does. */
export function linkProblem(url: string): string | null {
  if (/^\s*[/\\]{2}/.test(url)) return 'leaves out the https: at its beginning';
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === undefined) return 'is not a whole address';
  if (scheme !== 'https' && scheme !== 'http') return `starts with ${scheme}:`;
  if (!/^https?:\/\/[^\s\\/]/i.test(url)) return 'is not a whole address';
  if (/[\s\\"<>^`{|}]/.test(url)) return 'holds characters that an address cannot have';
  const [, authority = ''] = /^https?:\/\/([^/?#]*)/i.exec(url) ?? [];
  if (authority.includes('@')) return 'holds a name or a password before an @';
  const [, port] = /:([^:\]]*)$/.exec(authority) ?? [];
  if (port !== undefined && !/^\d+$/.test(port)) return 'has a colon behind its host, and no port';
  if (port !== undefined && (Number(port) === 0 || Number(port) > HIGHEST_PORT))
    return `names a port that there cannot be, ${port}`;
  if (!URL.canParse(url) || !HOST.test(new URL(url).hostname)) return 'names no host';
  return null;
}

/** Whether a link may stand: an absolute address, https or http, and nothing that only looks like one. */
export const isAllowedLink = (url: string): boolean => linkProblem(url) === null;

/** What to write where an address is refused. */
export const LINK_EXPECTED = 'write the whole address, such as https://example.org/page';

/**
 * The host of an address as machines read it, where that is not what is written: Punycode for letters beyond ASCII, any of
 * which can be taken for another, and numbers, signs and dots in other forms (`0x7f.1`, `ex%61mple.org`). Null elsewhere.
 */
export function plainHost(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { hostname } = new URL(url);
  const [, written = ''] = /^https?:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)/i.exec(url) ?? [];
  const isInPunycode = hostname.split('.').some((label) => label.startsWith('xn--'));
  return isInPunycode || hostname !== written.toLowerCase() ? hostname : null;
}
