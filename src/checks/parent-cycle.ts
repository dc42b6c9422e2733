import type { Check } from './check.ts';

export const parentCycle: Check = {
  code: 'parent-cycle',
  rule: 'No organization is a part of itself, not even by way of others.',
  severity: 'error',
  example: {
    wrong: {
      'organizations/acme.yaml': 'name: Acme\nparent: bolt\n',
      'organizations/bolt.yaml': 'name: Bolt\nparent: acme\n',
    },
    at: 'content/organizations/acme.yaml:2:9',
  },
  run({ content }) {
    const parents = new Map(content.organizations.map(({ id, data }) => [id, data.parent]));
    const chain = (id: string): string[] => {
      const above = [id];
      for (let parent = parents.get(id); parent !== undefined; parent = parents.get(parent)) {
        above.push(parent);
        if (above.indexOf(parent) < above.length - 1) break;
      }
      return above;
    };
    return content.organizations.flatMap(({ id, source }) => {
      const above = chain(id);
      // The ring is told once, at the first of its members.
      const isFirst = above.length > 1 && above.at(-1) === id && above.every((each) => id <= each);
      if (!isFirst) return [];
      return [
        {
          place: source.at(['parent']),
          message: `${above.join(' is a part of ')}`,
          expected: 'take out one "parent": the organization at the top has none',
          also: content.organizations
            .filter((other) => other.id !== id && above.includes(other.id))
            .map((other) => other.source.at(['parent'])),
        },
      ];
    });
  },
};
