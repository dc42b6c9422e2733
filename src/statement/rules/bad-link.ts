import { LINK_EXPECTED, linkProblem } from '../links.ts';
import { type BodyRule, MOST_TOLD, quoted } from './rule.ts';

export const badLink: BodyRule = {
  code: 'bad-link',
  rule: 'A link leads to a whole address that starts with https:// or http://.',
  severity: 'error',
  find: ({ marks }) =>
    marks
      .filter(({ kind, url }) => kind === 'link' && linkProblem(url) !== null)
      .slice(0, MOST_TOLD)
      .map(({ url, at }) => ({
        ...at(),
        message: `the address of this link, ${quoted(url)}, ${linkProblem(url)}`,
        expected: LINK_EXPECTED,
      })),
};
