import { expect, test } from 'vitest';
import { diagnose } from '../../src/doctor/examine.ts';
import { ANNOUNCEMENT, altered, IN_ORDER, RESULT, STATEMENT } from '../../src/doctor/example-archive.ts';
import { sourceOf } from '../../src/import/source.ts';

const later = Object.fromEntries(
  [ANNOUNCEMENT, RESULT, STATEMENT].map((file) => [
    file.replace('2020-05', '2021-05'),
    (IN_ORDER[file] ?? '').replaceAll('2020', '2021'),
  ]),
);
const BOTH = { ...IN_ORDER, ...later };
const LATER = STATEMENT.replace('2020-05', '2021-05');

const claims = (files: Readonly<Record<string, string>>): string[] =>
  diagnose(sourceOf(files))
    .found.filter(({ rule }) => rule === 'claim-of-absence')
    .map(({ message }) => message);
const told = (history: string): string[] => claims({ ...BOTH, 'elections/HISTORY.md': `# History\n\n${history}\n` });
const says = (words: string): string[] => claims({ ...BOTH, [LATER]: `${BOTH[LATER]}\n${words}\n` });

test('whoever is named before the month in which they are said to be first named', () => {
  expect(told('`Dora Example` is first named in the results of May 2021.')).toEqual([
    '"Dora Example" is named before 2021-05, in 2020-05',
  ]);
  expect(told('Dora Example was first\nmentioned in a file of 2 May 2021.')).toHaveLength(1);
  expect(told('`Dora Example` is first named in the results of May 2020.')).toEqual([]);
  expect(told('`Dora Other` is first named in the results of May 2021.')).toEqual([]);
  expect(told('`Dora Example` is first named as a reviewer in 2021.')).toEqual([]);
});

test('whoever is named somewhere, and is said to be named nowhere', () => {
  expect(told('No file names `Cleo Example`.')).toEqual(['"Cleo Example" is named in README.md']);
  expect(told('No source lists @dora-x, and nobody asked.')).toHaveLength(1);
  expect(told('No file names Cleo Example as an official.')).toEqual([]);
  expect(told('No file names the day.')).toEqual([]);
  expect(told('No file names Zoe Other.')).toEqual([]);
});

test('an election that was held, and is said not to have been', () => {
  expect(told('No election was held in May 2020.')).toEqual(['an election was held in 2020-05']);
  expect(told('No elections were held in 2021.')).toHaveLength(1);
  expect(told('No election was held in May 2019.')).toEqual([]);
  expect(told('No election was held in autumn.')).toEqual([]);
});

test('a statement in an election in which nobody is said to have stood', () => {
  const result = (words: string) => claims(altered(RESULT, 'Three nominations were received for', words));
  expect(result('No nominations were received. Those for')).toEqual([
    '2020-05: nobody is said to have stood, and a statement is there',
  ]);
  expect(result('No nominations were received after the deadline for')).toEqual([]);
  expect(result('No further nominations were received. Those for')).toEqual([]);
});

test('a candidate who stood before, and says that it is the first time', () => {
  const before = '2021-05: Cleo Example stood for the Council before';
  expect(says('This is my first time running for the Council.')).toEqual([before]);
  expect(says('I have never stood before.')).toEqual([before]);
  expect(says('I have never run for this council!')).toEqual([before]);
  expect(says('This is the first time running a release took a day.')).toEqual([]);
  expect(says('I have never stood in the way of anybody.')).toEqual([]);
  expect(claims({ ...IN_ORDER, [STATEMENT]: `${IN_ORDER[STATEMENT]}\nI have never stood before.\n` })).toEqual([]);
});

test('in a content folder a person’s own file is held against their own statements alone', () => {
  const content = (statement: string) =>
    claims({
      'community.yaml': 'name: Example\n',
      'people/ada.yaml':
        'name: Ada Example\ngithub: Ada-X\nnotes:\n  - text: Acme is first named in the statement of\n      11 May 2021, and not before.\n',
      [statement]: '---\nname: Ada Example\n---\nI work for Acme.\n',
    });
  expect(content('elections/2020-05/candidates/ada-x.md')).toEqual(['"Acme" is named before 2021-05, in 2020-05']);
  expect(content('elections/2021-05/candidates/ada-x.md')).toEqual([]);
  expect(content('elections/2020-05/candidates/cleo-x.md')).toEqual([]);
});
