import { MOST_MARKUP } from '../parse.ts';
import type { BodyRule } from './rule.ts';

export const tooMuchMarkup: BodyRule = {
  code: 'too-much-markup',
  rule: `A statement is text: it has at most ${MOST_MARKUP.toLocaleString('en')} signs of markup and line ends.`,
  severity: 'error',
  find: ({ tooMuch }) =>
    tooMuch === null
      ? []
      : [
          {
            line: 1,
            col: 1,
            message: `there are ${tooMuch.toLocaleString('en')} signs of markup, line ends and cells`,
            expected: `keep to ${MOST_MARKUP.toLocaleString('en')}; what has more is shown as plain text`,
          },
        ],
};
