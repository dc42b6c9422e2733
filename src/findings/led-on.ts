/** Old addresses led on, in the text of community.yaml: where a command or an upgrade moves what has an address. */
import { withEntry, withKey } from './yaml-edit.ts';
import { withoutKey, withScalars } from './yaml-scalars.ts';

export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** community.yaml with the redirects that led to addresses leading where these now are. */
export function ledOn(text: string, moved: readonly Redirect[]): string {
  const now = new Map(moved.map(({ from, to }) => [from, to]));
  return withScalars(text, ({ path, value }) =>
    path === 'redirects.*.to' && typeof value === 'string' ? (now.get(value) ?? null) : null,
  );
}

/** community.yaml with old addresses led on, and redirects that led to them leading where they now are. */
export const withRedirects = (text: string, moved: readonly Redirect[]): string =>
  moved.reduce((all, { from, to }) => withEntry(all, 'redirects', { from, to }), ledOn(text, moved));

/** community.yaml without the redirects from some addresses. */
export function withoutRedirects(text: string, all: readonly Redirect[], from: ReadonlySet<string>): string {
  const left = all.filter((each) => !from.has(each.from));
  if (left.length === all.length) return text;
  return left.length === 0 ? withoutKey(text, [], 'redirects') : withKey(text, [], 'redirects', left);
}
