import { DISGUISE_EXPECTED, disguised, saysAnother } from '../disguise.ts';
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
            message: saysAnother(quoted(text), host),
            expected: DISGUISE_EXPECTED,
          },
        ];
      })
      .slice(0, MOST_TOLD),
};
