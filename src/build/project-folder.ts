/** Where a project may lie: what it builds with puts the names of folders into code and addresses, and not every sign survives that. */

/** Signs of a folder's path that end a text in code, begin a part of an address, or stand for others in a pattern. */
const UNFIT = /['"`#?%$*]/;

/** What keeps a folder from being built in or from, as half a sentence; null where nothing does. */
export function unfitFolder(folder: string): string | null {
  const sign = UNFIT.exec(folder)?.[0];
  return sign === undefined
    ? null
    : `${folder} has the sign ${sign} in its path, which what builds the site cannot cope with. Move it, or give the folder another name`;
}
