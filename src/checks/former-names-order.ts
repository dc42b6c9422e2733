import type { YamlSource } from '../findings/yaml.ts';
import type { When } from '../governance/when.ts';
import type { Check, Report } from './check.ts';

/** Those of a list of former names, or handles, that stand after one that lasted as long. */
const outOfOrder = (
  list: string,
  former: readonly { readonly called: string; readonly until: When }[],
  source: YamlSource,
): Report[] =>
  former.flatMap(({ called, until }, index) => {
    const before = former[index - 1];
    if (before === undefined || before.until.by < until.by) return [];
    const at = (entry: number) => source.at([list, entry, 'until']);
    return [
      {
        place: at(index),
        message: `${called} until ${until.by} stands after ${before.called} until ${before.until.by}`,
        expected: 'correct the day, or put them in order, oldest first',
        also: [at(index - 1)],
      },
    ];
  });

export const formerNamesOrder: Check = {
  code: 'former-names-order',
  rule: 'The former names of an organization or a person, and former handles, run oldest first.',
  severity: 'error',
  example: {
    wrong: {
      'organizations/acme.yaml': `name: Acme
formerNames:
  - { name: Acme Labs, until: 2016-01-01 }
  - { name: Acme Works, until: 2012-01-01 }
`,
    },
    at: 'content/organizations/acme.yaml:4:32',
  },
  run: ({ content }) => [
    ...[...content.organizations, ...content.people].flatMap(({ data, source }) =>
      outOfOrder(
        'formerNames',
        data.formerNames.map(({ name, until }) => ({ called: name, until })),
        source,
      ),
    ),
    ...content.people.flatMap(({ data, source }) =>
      outOfOrder(
        'formerHandles',
        data.formerHandles.map(({ github, until }) => ({ called: github, until })),
        source,
      ),
    ),
  ],
};
