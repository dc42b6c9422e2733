import type { Check } from './check.ts';

export const formerNamesOrder: Check = {
  code: 'former-names-order',
  rule: 'The former names of an organization run oldest first.',
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
  run: ({ content }) =>
    content.organizations.flatMap(({ data, source }) =>
      data.formerNames.flatMap(({ name, until }, index) => {
        const before = data.formerNames[index - 1];
        if (before === undefined || before.until.by < until.by) return [];
        const at = (entry: number) => source.at(['formerNames', entry, 'until']);
        return [
          {
            place: at(index),
            message: `${name} until ${until.by} stands after ${before.name} until ${before.until.by}`,
            expected: 'correct the day, or put the names in order, oldest first',
            also: [at(index - 1)],
          },
        ];
      }),
    ),
};
