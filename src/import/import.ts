/** An import from beginning to end: find, parse, identify, reconcile, make. */
import type { Account, Accounted } from './account.ts';
import { newAccount } from './account.ts';
import type { Layout } from './archive.ts';
import { evidenceOf } from './evidence.ts';
import { contentOf } from './made-content.ts';
import type { Made } from './made-file.ts';
import type { Known } from './organizations-of.ts';
import { reconcile } from './reconcile.ts';
import { sound } from './sound.ts';
import { pathsOf, type Source } from './source.ts';

export interface Wanted {
  readonly layout: Layout;
  readonly keepAddresses: boolean;
  /** Where the site will be, and its repository; null where nobody says. */
  readonly url: string | null;
  readonly repository: string | null;
}

export interface Imported {
  readonly made: readonly Made[];
  readonly accounted: Accounted;
}

function asideTold({ aside, files }: Source, account: Account): void {
  for (const { path, why } of aside) account.keepAside(path, why);
  for (const { path, encoding } of files) {
    if (encoding !== 'UTF-8')
      account.guess({
        about: `${path}: its characters`,
        value: encoding,
        from: 'its bytes, which are not UTF-8',
        places: [{ file: path, line: 1, col: 1 }],
        sure: encoding === 'Latin-1' ? 'likely' : 'certain',
      });
  }
}

/** Imports a source. `known` is what a content folder that is there already says of people and organizations. */
export function imported(source: Source, { layout, keepAddresses, url, repository }: Wanted, known: Known): Imported {
  const { account, close } = newAccount(pathsOf(source));
  asideTold(source, account);
  const archive = sound(layout.read(source, account, keepAddresses), account);
  const together = reconcile(archive, evidenceOf(archive, account), known, account);
  const made = contentOf(together, { url, repository }, account);
  return { made, accounted: close() };
}
