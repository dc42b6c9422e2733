import { type BodyRule, MOST_TOLD, quoted } from './rule.ts';

export const noImages: BodyRule = {
  code: 'no-images',
  rule: 'A statement has no images: one from elsewhere would tell its owner who reads the page.',
  severity: 'error',
  find: ({ marks }) =>
    marks
      .filter(({ kind }) => kind === 'image')
      .slice(0, MOST_TOLD)
      .map(({ url, at }) => ({
        ...at(),
        message: `there is an image here, ${quoted(url)}`,
        expected: 'take it out, or link to the page that shows it: [what it shows](https://…)',
      })),
};
