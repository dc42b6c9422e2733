/** What all files that an import makes have in common. */
import { stringify } from 'yaml';
import type { Reconciled } from './reconcile.ts';

/** A file to be written. */
export interface Made {
  /** From the content folder. */
  readonly path: string;
  readonly text: string;
  /** The file of the source that it is made from; null where it is made from several. */
  readonly from: string | null;
}

/** Keys and values as a file writes them. */
export const fileText = (value: unknown): string =>
  stringify(value, { version: '1.2', schema: 'core', lineWidth: 118, indentSeq: true });

/** A file of the source, as a file of the content names it; with its address where the repository is on the web. */
export const sourceOf = ({ evidence }: Reconciled, file: string) => {
  const title = file.normalize('NFC');
  return evidence.origin !== null && /^https:\/\/(?:github|gitlab)\.com\//.test(evidence.origin)
    ? { title, url: `${evidence.origin}/blob/HEAD/${file.split('/').map(encodeURIComponent).join('/')}` }
    : { title };
};
