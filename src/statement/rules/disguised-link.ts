import { isAllowedLink } from '../links.ts';
import { type BodyRule, MOST_TOLD, quoted } from './rule.ts';

/** The host that a link's text names, where the text is an address; null for other texts. */
function hostIn(text: string): string | null {
  const found = /^\s*(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+[\p{L}]{2,})(?:[/?#:]\S*)?\s*$/iu.exec(text);
  return found?.[1]?.toLowerCase().replace(/^www\./, '') ?? null;
}

export const disguisedLink: BodyRule = {
  code: 'disguised-link',
  rule: 'A link whose text is an address leads to the host that it names.',
  severity: 'error',
  find: ({ marks }) =>
    marks
      .flatMap(({ kind, text, url, at }) => {
        const shown = hostIn(text);
        if (kind !== 'link' || shown === null || !isAllowedLink(url)) return [];
        const host = new URL(url).hostname.replace(/^www\./, '');
        if (host === shown || new URL(`https://${shown}`).hostname === host) return [];
        return [
          {
            ...at(),
            message: `this link says ${quoted(text)} and leads to ${host}`,
            expected: 'let it say where it leads, or what it is about',
          },
        ];
      })
      .slice(0, MOST_TOLD),
};
