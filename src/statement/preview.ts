/** The beginning of a statement as plain text: the same number of words for every candidate. */
import { type RenderOptions, renderStatement } from './render.ts';

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** The first `words` words of a statement, cut with an ellipsis where it has more. */
export function preview(body: string, words: number, options: RenderOptions): string {
  const text = renderStatement(body, options)
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
