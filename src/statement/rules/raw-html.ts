import { type BodyRule, MOST_TOLD, quoted } from './rule.ts';

export const rawHtml: BodyRule = {
  code: 'raw-html',
  rule: 'A statement holds no HTML: what looks like a tag is shown as text, and does nothing.',
  severity: 'error',
  find: ({ marks }) =>
    marks
      .filter(({ kind }) => kind === 'tag')
      .slice(0, MOST_TOLD)
      .map(({ text, at }) => ({
        ...at(),
        message: `there is HTML here, ${quoted(text)}`,
        expected: 'write Markdown instead; put it between `backticks` where you mean the signs themselves',
      })),
};
