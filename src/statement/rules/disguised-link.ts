import { disguised } from '../disguise.ts';
import { type BodyRule, MOST_TOLD, quoted } from './rule.ts';

export const disguisedLink: BodyRule = {
  code: 'disguised-link',
  rule: 'A link whose text reads as an address leads to the host that it names.',
  severity: 'error',
  find: ({ marks }) =>
    marks
      .flatMap(({ kind, text, url, at }) => {
        const host = kind === 'link' ? disguised(text, url) : null;
        if (host === null) return [];
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
