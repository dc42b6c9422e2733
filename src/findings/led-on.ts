/** Old addresses led on, in the text of community.yaml: where a command or an upgrade moves what has an address. */
import { withEntry } from './yaml-edit.ts';
import { withScalars } from './yaml-scalars.ts';

export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** community.yaml with old addresses led on, and redirects that led to them leading where they now are. */
export function withRedirects(text: string, moved: readonly Redirect[]): string {
  const now = new Map(moved.map(({ from, to }) => [from, to]));
  const led = withScalars(text, ({ path, value }) =>
    path === 'redirects.*.to' && typeof value === 'string' ? (now.get(value) ?? null) : null,
  );
  return moved.reduce((all, { from, to }) => withEntry(all, 'redirects', { from, to }), led);
}
