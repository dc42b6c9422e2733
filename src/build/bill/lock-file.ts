/** The packages that the project's lock file names: what npm installs, and what each of them needs. */

/** As `package-lock.json` (version 3) has it, in the parts that are read here. */
export interface LockFile {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, LockEntry>>;
}

interface LockEntry {
  readonly name?: string;
  readonly version?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

export interface Package {
  readonly name: string;
  readonly version: string;
  /** Where it is installed, from the project's folder; a package may be there in several versions. */
  readonly path: string;
  /** An SPDX expression; null where the package names none. */
  readonly licence: string | null;
  /** As npm writes it: the kind of hash, a hyphen, the hash in base 64. */
  readonly integrity: string | null;
  /** The paths of the packages that it needs and that are named in the lock file. */
  readonly needs: readonly string[];
}

const FOLDER = 'node_modules/';

/** The path at which a package finds another by its name: in its own folder, or in one further out. */
function found(packages: LockFile['packages'], from: string, name: string): string | null {
  const nested = from === '' ? [] : from.split(`/${FOLDER}`);
  for (let depth = nested.length; depth >= 0; depth--) {
    const path = depth === 0 ? `${FOLDER}${name}` : [...nested.slice(0, depth), name].join(`/${FOLDER}`);
    if (packages[path] !== undefined) return path;
  }
  return null;
}

/** The packages of a lock file that a build needs (those for development alone are left out), sorted by path; the project itself is not among them. */
export function packagesOf(lock: LockFile): readonly Package[] {
  if (lock.lockfileVersion !== 3) throw new Error(`package-lock.json is of version ${lock.lockfileVersion}, not 3`);
  return Object.entries(lock.packages)
    .filter(([path, entry]) => path.startsWith(FOLDER) && entry.link !== true && entry.dev !== true)
    .map(([path, entry]) => ({
      name: entry.name ?? path.slice(path.lastIndexOf(FOLDER) + FOLDER.length),
      version: entry.version ?? '',
      path,
      licence: entry.license ?? null,
      integrity: entry.integrity ?? null,
      needs: neededBy(lock, path),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The paths of what an entry of a lock file needs; of the project itself, at the path "", without what is for development alone. */
export function neededBy({ packages }: LockFile, path: string): readonly string[] {
  const { dependencies, optionalDependencies, peerDependencies } = packages[path] ?? {};
  const names = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
  return [...new Set(names.flatMap((name) => found(packages, path, name) ?? []))]
    .filter((each) => packages[each]?.dev !== true)
    .sort();
}
