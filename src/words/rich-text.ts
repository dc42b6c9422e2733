/** Sentences with links in them, made by functions that tests can read. */
export type Part = string | { readonly text: string; readonly href: string };
export type RichText = readonly Part[];

/** The sentence without its links. */
export const plain = (parts: RichText): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');

/** "a, b and c", each with its links. */
export function joined(items: readonly RichText[]): RichText {
  return items.flatMap((item, index) => {
    if (index === 0) return item;
    return [index === items.length - 1 ? ' and ' : ', ', ...item];
  });
}
