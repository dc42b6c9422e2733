/** What all files that an import makes have in common. */
import path from 'node:path';
import { withoutHidden } from '../statement/hidden.ts';
import { emailsIn } from '../words/withheld.ts';
import type { Reconciled } from './reconcile.ts';

/** A file to be written. */
export interface Made {
  /** From the content folder. */
  readonly path: string;
  readonly text: string;
  /** The file of the source that it is made from; null where it is made from several. */
  readonly from: string | null;
}

/** A file of the source, as a file of the content names it; with its address where the repository is on the web. */
export const sourceOf = ({ evidence }: Reconciled, file: string): { readonly title: string; readonly url?: string } => {
  const title = withoutHidden(file.normalize('NFC')).replace(/\s+/g, ' ');
  // A file that is called by somebody's address is named by its folder.
  if (emailsIn(file).length > 0) return { title: path.posix.dirname(title) };
  return evidence.origin !== null && /^https:\/\/(?:github|gitlab)\.com\//.test(evidence.origin)
    ? { title, url: `${evidence.origin}/blob/HEAD/${file.split('/').map(encodeURIComponent).join('/')}` }
    : { title };
};
