/** The beginning of a statement as plain text: the same number of words for every candidate. */

import { withoutEntities } from './entities.ts';

/** The first `words` words of a rendered statement, cut with an ellipsis where it has more. */
export function preview(html: string, words: number): string {
  const text = withoutEntities(html.replace(/<\/?(?:strong|em|code|a|s)(?: [^>]*)?>/g, '').replace(/<[^>]*>/g, ' '));
  const all = text.split(/\s+/).filter((word) => word !== '');
  return all.length <= words
    ? all.join(' ')
    : `${all
        .slice(0, words)
        .join(' ')
        .replace(/[\s,;:.–—-]+$/, '')} …`;
}
