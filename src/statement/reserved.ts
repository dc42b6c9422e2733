/** Names that no statement can have. */

/** Parts of an election's address that are pages of the site. */
const PAGES = ['compare', 'count', 'index', 'officials'];
/** Names that no file may have on Windows, whatever follows the dot. */
const DEVICES = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;

/** Whether Windows keeps a name for itself: no file and no folder can be called so there. */
export const isDevice = (name: string): boolean => DEVICES.test(name);

/** What a name is kept for; null where it is free. */
export function reservedFor(name: string): string | null {
  if (PAGES.includes(name.toLowerCase())) return 'a page of the site';
  return isDevice(name) ? 'devices on some systems' : null;
}

export const reservedMessage = (name: string, keptFor: string): string => `"${name}" is kept for ${keptFor}`;

export const reservedExpected = (name: string): string =>
  `name the file otherwise, such as "${name}-1.md", and leave "github" out; the officials add the handle in people/`;
