import type { Check } from './check.ts';
import { changed } from './example-base.ts';

const redirects = (...lines: readonly string[]) =>
  changed(
    'community.yaml',
    'repository:',
    ['redirects:', ...lines.map((line) => `  - ${line}`), 'repository:'].join('\n'),
  );

export const redirectTwice: Check = {
  code: 'redirect-twice',
  rule: 'An address is redirected once.',
  severity: 'error',
  example: {
    wrong: redirects('{ from: /people/adah/, to: /people/ada/ }', '{ from: /people/adah/, to: /people/ben/ }'),
    at: 'content/community.yaml:6:13',
  },
  run: ({ content }) => {
    const { data, source } = content.community ?? {};
    const list = data?.redirects ?? [];
    return list.flatMap(({ from }, index) => {
      const first = list.findIndex((each) => each.from === from);
      if (first === index || source === undefined) return [];
      return [
        {
          place: source.at(['redirects', index, 'from']),
          message: `${from} is redirected a second time`,
          expected: 'keep one of the two',
          also: [source.at(['redirects', first, 'from'])],
        },
      ];
    });
  },
};

export const redirectChain: Check = {
  code: 'redirect-chain',
  rule: 'A redirect leads to a page, not to another redirect, and never back to itself.',
  severity: 'error',
  example: {
    wrong: redirects('{ from: /people/adah/, to: /people/a-da/ }', '{ from: /people/a-da/, to: /people/ada/ }'),
    at: 'content/community.yaml:5:32',
    right: redirects('{ from: /people/adah/, to: /people/ada/ }', '{ from: /people/a-da/, to: /people/ada/ }'),
  },
  run: ({ content }) => {
    const { data, source } = content.community ?? {};
    const list = data?.redirects ?? [];
    return list.flatMap(({ to }, index) => {
      const next = list.findIndex((each) => each.from === to);
      if (next === -1 || source === undefined) return [];
      const at = source.at(['redirects', index, 'to']);
      return [
        next === index
          ? { place: at, message: `${to} leads to itself`, expected: 'name the address that took its place' }
          : {
              place: at,
              message: `${to} is itself redirected, to ${list[next]?.to}`,
              expected: `write where it ends`,
              also: [source.at(['redirects', next, 'from'])],
            },
      ];
    });
  },
};
