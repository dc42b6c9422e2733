/** Real archives of other layouts, where they lie beside this project: what is taken from them, and that it is in order. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { examine } from '../../src/checks/load.ts';
import { readFiles } from '../../src/content/files.ts';
import { understand } from '../../src/content/read.ts';
import { countOf } from '../../src/counting/count-data.ts';
import { day } from '../../src/governance/day.ts';
import { imported } from '../../src/import/import.ts';
import { recognized } from '../../src/import/layouts/index.ts';
import { readSource } from '../../src/import/source.ts';

const NOBODY = { people: [], organizations: [] };

function sample(name: string) {
  const root = path.resolve('../shared/samples', name);
  if (!existsSync(root)) return null;
  const source = readSource(root);
  const [first] = recognized(source);
  if (first === undefined) throw new Error(`${name} is not recognized`);
  const { made, accounted } = imported(
    source,
    { layout: first.layout, keepAddresses: false, url: null, repository: null },
    NOBODY,
  );
  const files = Object.fromEntries(made.map(({ path: file, text }) => [file, text]));
  return {
    layout: first.layout.name,
    accounted,
    files,
    source,
    loaded: examine(understand(readFiles(files)), day('2026-11-25')),
  };
}

const knative = sample('elekto');

describe.skipIf(knative === null)('a sample of Elekto (needs ../shared/samples)', () => {
  if (knative === null) return;
  const { layout, accounted, loaded, files } = knative;
  const election = (id: string) => loaded.community.elections.find((each) => each.id === id);

  test('is recognized, and holds no finding', () => {
    expect(layout).toBe('elekto');
    expect(loaded.findings).toEqual([]);
    expect(accounted.notUnderstood).toEqual([]);
  });

  test('has two elections, with the winners that a sentence names and the turnout', () => {
    const steering = election('2021-sc');
    expect(steering?.seats).toBe(2);
    expect(steering?.outcome?.elected).toEqual(['carlos-santana', 'lance-ball']);
    expect(steering?.outcome?.turnout).toEqual({ ballots: 49, electorate: 94 });
    expect(steering?.officials).toEqual(['geekygirldawn', 'jberkus']);
    expect(steering?.candidacies).toHaveLength(6);
    expect(steering?.timetable.map(({ phase, start, end }) => [phase, start, end])).toEqual([
      ['nominations', '2021-10-25T00:00:00Z', '2021-11-08T00:00:00Z'],
      ['voting', '2021-11-10T00:00:00Z', '2021-11-30T00:00:00Z'],
      ['results', '2021-12-02T00:00:00Z', '2021-12-03T00:00:00Z'],
    ]);
    expect(election('2021-toc')?.outcome?.elected).toEqual(['david-protasowski', 'evan-anderson', 'julian-friedman']);
  });

  test('has the ballots beside the election, which count to what its result declares', () => {
    const steering = election('2021-sc');
    expect(files['elections/2021-sc/ballots.csv']?.split('\n')).toHaveLength(
      (knative.source.files.find(({ path: file }) => file.endsWith('2021-SC/ballots.csv'))?.text ?? '').split('\n')
        .length,
    );
    expect(accounted.used).toContainEqual({
      file: 'elections/2021-SC/ballots.csv',
      for: 'the ballots, which are counted again',
    });
    if (steering === undefined) return expect.fail();
    const found = countOf(loaded.community, steering, day('2026-11-25'));
    expect(found?.given.seated.toSorted()).toEqual(['carlos-santana', 'lance-ball']);
    expect(found?.again.file.cast).toBe(49);
  });

  test('has the statements without their headers, and the organizations that these name', () => {
    const text = files['elections/2021-sc/candidates/itsmurugappan.md'] ?? '';
    expect(text).toContain('affiliation: Optum(End User)');
    expect(text).not.toContain('-----');
    expect(text).toContain('* Operationalized knative at optum');
  });
});

const stack = sample('openstack');

describe.skipIf(stack === null)('a sample of OpenStack (needs ../shared/samples)', () => {
  if (stack === null) return;
  const { layout, accounted, loaded, files } = stack;

  test('is recognized, and holds no finding', () => {
    expect(layout).toBe('openstack');
    expect(loaded.findings).toEqual([]);
    expect(accounted.notUnderstood).toEqual([]);
  });

  test('has an election for each team, and one that nobody stood in', () => {
    expect(
      loaded.community.elections.map(({ id, seats, outcome }) => [id, seats, outcome?.by, outcome?.elected.length]),
    ).toEqual([
      ['2025-1-cinder', 1, 'uncontested', 1],
      ['2025-1-keystone', 1, 'uncontested', 1],
      ['2025-1-kuryr', 1, 'cancelled', 0],
      ['2025-1-magnum', 1, 'uncontested', 1],
      ['2025-1-nova', 1, 'uncontested', 1],
      ['2025-1-tc', 4, 'poll', 4],
    ]);
  });

  test('calls nobody by an address, and makes up no organization', () => {
    for (const [file, text] of Object.entries(files)) {
      expect(file).not.toContain('@');
      if (file.includes('/candidates/')) expect(text).toContain('affiliation: unrecorded');
      expect(text.replaceAll(/@(?:people|[A-Z])/g, '')).not.toMatch(/@example\.org/);
    }
    const nova = loaded.community.people.filter(({ name }) => name === 'Sylvain Bauza');
    expect(nova).toHaveLength(1);
  });
});
