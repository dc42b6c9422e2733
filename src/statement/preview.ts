/** The beginning of a statement as plain text: the same number of words for every candidate. */

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** The first `words` words of a rendered statement, cut with an ellipsis where it has more. */
export function preview(html: string, words: number): string {
  const text = html
    .replace(/<\/?(?:strong|em|code|a|s)(?: [^>]*)?>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity);
  const all = text.split(/\s+/).filter((word) => word !== '');
  return all.length <= words
    ? all.join(' ')
    : `${all
        .slice(0, words)
        .join(' ')
        .replace(/[\s,;:.–—-]+$/, '')} …`;
}
