import { expect, test } from 'vitest';
import { examine } from '../../src/checks/load.ts';
import { LAYOUT_NAMES } from '../../src/commands/table/people.ts';
import { readFiles } from '../../src/content/files.ts';
import { understand } from '../../src/content/read.ts';
import { day } from '../../src/governance/day.ts';
import { imported } from '../../src/import/import.ts';
import { LAYOUTS } from '../../src/import/layouts/index.ts';
import { sourceOf } from '../../src/import/source.ts';
import { votes } from './fourth-layout.ts';

test('the layouts that help names are those that there are', () => {
  expect(LAYOUTS.map(({ name }) => name)).toEqual([...LAYOUT_NAMES]);
});

test('a further layout is one file over the same pipeline, as the recipe says', () => {
  const vote = (year: number) =>
    JSON.stringify({
      body: 'Council',
      seats: 1,
      opens: `${year}-05-04`,
      closes: `${year}-05-11`,
      declared: `${year}-05-13`,
      elected: ['Ada Example'],
      candidates: [
        { name: 'Ada Example', text: `I stand again in ${year}.\n\n* for the docs\n` },
        { name: 'Bo Example', text: `Write to bo@example.org in ${year}.` },
      ],
    });
  const source = sourceOf({
    'votes/2020-05.json': vote(2020),
    'votes/2021-05.json': vote(2021),
    'notes.md': '# Notes',
  });
  expect(votes.recognizes(source)).toHaveLength(2);
  const { made, accounted } = imported(
    source,
    { layout: votes, keepAddresses: false, url: null, repository: null },
    { people: [], organizations: [] },
  );
  expect(accounted.notUnderstood).toEqual([]);
  expect(accounted.keptAside.map(({ file }) => file)).toEqual(['notes.md']);
  const files = Object.fromEntries(made.map(({ path, text }) => [path, text]));
  const { findings, community } = examine(understand(readFiles(files)), day('2026-11-25'));
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(community.elections.map(({ id, outcome }) => [id, outcome?.elected])).toEqual([
    ['2020-05', ['ada-example']],
    ['2021-05', ['ada-example']],
  ]);
  expect(files['elections/2020-05/candidates/ada-example.md']).toContain('I stand again in 2020.');
  expect(files['elections/2021-05/candidates/bo-example.md']).not.toContain('bo@example.org');
});
