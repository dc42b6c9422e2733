/** Names that a stranger types: what has a file keeps its name, its id and its page, and everybody else is a newcomer. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXAMPLE_BASE } from '../../src/checks/example-base.ts';
import { loadContent } from '../../src/checks/load.ts';
import { newOrganizationId, newPersonId } from '../../src/content/new-ids.ts';
import { day } from '../../src/governance/day.ts';
import { sameName } from '../../src/statement/near-names.ts';
import { folderOf } from '../temporary.ts';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const FILES = {
  'organizations/intel.yaml': 'name: Intel\n',
  'organizations/nvidia.yaml': 'name: NVIDIA\n',
  'organizations/red-hat.yaml': 'name: Red Hat\nformerNames:\n  - { name: Cygnus, until: 2000-01-01 }\n',
};

const statement = (handle: string, affiliation: string, name = `Hana ${handle}`) => ({
  [`elections/2021-05/candidates/${handle}.md`]: `---\nname: ${JSON.stringify(name)}\ngithub: ${handle}\naffiliation: ${JSON.stringify(affiliation)}\n---\nI would like to help.\n`,
});

function loaded(overlay: Readonly<Record<string, string>>) {
  const folder = folderOf({ ...EXAMPLE_BASE, ...FILES, ...overlay });
  return loadContent(folder, day('2021-01-01'));
}

const NEWCOMERS = [
  'Intel ☠',
  'NVIDIA®',
  'Red-Hat',
  'Acmé',
  'Intel.',
  'INTEL!',
  'In tel',
  'ＩＮＴＥＬ',
  'Red  Hat, Inc.',
  'RedHat',
  'Bolt™',
  '“Acme”',
  'İntel',
  'red_hat',
  'Cygnus?',
];

describe('a name that is like an organization’s is a newcomer with an id of its own', () => {
  for (const name of NEWCOMERS) {
    test(name, () => {
      const before = loaded({}).community.organizations;
      const { community, findings } = loaded(statement('hana', name));
      for (const each of before) expect(community.organizations).toContainEqual(each);
      const fresh = community.organizations.filter(({ id }) => !before.some((each) => each.id === id));
      expect(fresh.map((each) => each.name)).toEqual([name]);
      expect(fresh[0]?.id).toMatch(ID);
      const hint = findings.find(({ code }) => code === 'new-organization');
      expect(hint?.expected).toMatch(/^did you mean "(?:Intel|NVIDIA|Red Hat|Acme|Bolt|Cygnus)"/);
    });
  }
});

test.each(['Intel', ' intel ', 'INTEL', 'Red  Hat', 'red-hat', 'Cygnus', 'cygnus'])(
  'a name as the files have it is theirs: %s',
  (name) => {
    const { community, findings } = loaded(statement('hana', name));
    expect(community.organizations).toEqual(loaded({}).community.organizations);
    expect(findings.filter(({ code }) => code === 'new-organization')).toEqual([]);
  },
);

test.each(['none', 'N/A', 'Self-employed', 'independent.', 'Freelancer'])(
  'whoever belongs to nobody is asked whether they mean independent: %s',
  (name) => {
    const hint = loaded(statement('hana', name)).findings.find(({ code }) => code === 'new-organization');
    expect(hint?.expected).toMatch(/^did you mean "independent"/);
  },
);

test('two newcomers of different names have two ids, in whatever script and length they are', () => {
  const names = [
    '东示例大学 (Example City)',
    '西示例大学 (Example City)',
    '示例集团',
    '新幹線',
    'Example, City',
    'Example City',
    'example-city',
    'a'.repeat(500),
    `${'a'.repeat(499)}b`,
    'index',
    'con',
    '☠',
    '☠☠',
    'مثال',
    'Ελλάδα',
  ];
  const ids = names.map((name) => newOrganizationId(name, new Set(['intel'])));
  expect(new Set(ids).size).toBe(names.length);
  for (const id of ids) {
    expect(id).toMatch(ID);
    expect(id.length).toBeLessThan(80);
    expect(['index', 'con']).not.toContain(id);
  }
  expect(newOrganizationId('Example City', new Set())).toBe('example-city');
});

test('ids of names follow from the name alone, are ids, and never one that a file has', () => {
  const name = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1 }), fc.stringMatching(/^[A-C -.]{1,5}$/));
  fc.assert(
    fc.property(name, name, fc.array(fc.stringMatching(/^[a-c]{1,3}$/)), (a, b, files) => {
      const taken = new Set(files);
      const [one, two] = [newOrganizationId(a, taken), newOrganizationId(b, taken)];
      expect(one).toMatch(ID);
      expect(taken.has(one)).toBe(false);
      expect(one === two).toBe(sameName(a) === sameName(b));
    }),
    { numRuns: 2000 },
  );
});

test('an organization that a statement names never has the id of a committee', () => {
  const ids = loaded(statement('hana', 'Council')).community.organizations.map(({ id }) => id);
  expect(ids).not.toContain('council');
  expect(ids.filter((id) => id.startsWith('council-'))).toHaveLength(1);
});

test('nobody can type the sum that another name gets', () => {
  const stolen = newOrganizationId('示例集团', new Set());
  expect(newOrganizationId(stolen.replaceAll('-', ' '), new Set())).not.toBe(stolen);
  const handle = newPersonId('greg-kurz', new Set(['greg-kurz']));
  expect(newPersonId(handle, new Set(['greg-kurz']))).not.toBe(handle);
});

const personIn = (overlay: Readonly<Record<string, string>>) => {
  const { community, findings } = loaded(overlay);
  const election = community.elections.find(({ id }) => id === '2021-05');
  return {
    people: election?.candidacies.map(({ person }) => person),
    codes: findings.map(({ code }) => code),
    community,
  };
};

test('a handle that is in nobody’s file is nobody’s, whatever the file is called', () => {
  const { people, codes, community } = personIn(statement('gus', 'independent', 'Hana Example'));
  expect(people).toEqual([newPersonId('gus', new Set(['gus']))]);
  expect(codes).toEqual(['handle-of-nobody']);
  expect(community.people.find(({ id }) => id === 'gus')?.name).toBe('Gus Example');
});

const WITHOUT = (handle: string) => ({
  [`elections/2021-05/candidates/${handle}.md`]:
    '---\nname: Gus Example\naffiliation: independent\n---\nI would like to help.\n',
});

test('without a handle, the file’s name is one, and stands for a person only where the files say so', () => {
  expect(personIn(WITHOUT('gus-x')).people).toEqual(['gus']);
  expect(personIn(WITHOUT('gus')).people).not.toEqual(['gus']);
  const unknown = 'name: Gus Example\naffiliations:\n  - { organization: independent, since: 2018-01-01 }\n';
  expect(personIn({ ...WITHOUT('gus'), 'people/gus.yaml': unknown }).people).toEqual(['gus']);
  const listed = `${EXAMPLE_BASE['elections/2021-05/election.yaml']}candidacies:\n  - person: gus\n`;
  expect(personIn({ ...WITHOUT('gus'), 'elections/2021-05/election.yaml': listed }).people).toEqual(['gus']);
});

test('two newcomers who look alike are found, and so is one person with two files', () => {
  const twins = { ...statement('hana-x', 'independent', 'Hana Li'), ...statement('hana-y', 'independent', 'Hana LI') };
  expect(personIn(twins).codes).toEqual(['look-alike', 'look-alike']);
  const handles = { ...statement('hana-l', 'independent', 'One'), ...statement('hana-1', 'independent', 'Two') };
  expect(personIn(handles).codes).toEqual(['look-alike', 'look-alike']);
  expect(personIn({ 'people/gus2.yaml': 'name: Gu\u0455 Example\ngithub: other\n' }).codes).toEqual(['name-twice']);
});
