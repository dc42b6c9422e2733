import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { IN_ORDER } from '../../src/doctor/example-archive.ts';
import { imported } from '../../src/import/import.ts';
import { plainText } from '../../src/import/layouts/plain-text.ts';
import { sourceOf } from '../../src/import/source.ts';

const FOLDER = 'elections/council-2020-05';

/** The example's election in another year, with these changes in its announcement and its result. */
function inYear(year: number, readme: (text: string) => string, results: (text: string) => string) {
  const own = (text = '') => text.replaceAll('2020', `${year}`);
  return {
    [`elections/council-${year}-05/README.md`]: readme(own(IN_ORDER[`${FOLDER}/README.md`])),
    [`elections/council-${year}-05/Results.md`]: results(own(IN_ORDER[`${FOLDER}/Results.md`])),
    [`elections/council-${year}-05/AdaExample.txt`]: own(IN_ORDER[`${FOLDER}/AdaExample.txt`]),
  };
}

test('an election that puts up fewer seats than its cohort has takes none from it, and says who stays', () => {
  const files = {
    ...IN_ORDER,
    ...inYear(
      2021,
      (text) =>
        text
          .replace('are two Council seats', 'is one Council seat')
          .replace('`Ada Example` and `Ben Example`', '`Ada Example`'),
      () =>
        'One nomination was received:\n\n- `Ada Example` @ada-x\n\nThe nominees elected were:\n\n- `Ada Example` @ada-x\n',
    ),
    ...inYear(
      2022,
      (text) => text.replace('Ben', 'Cleo'),
      (text) => text,
    ),
  };
  const { made } = imported(
    sourceOf(files),
    { layout: plainText, keepAddresses: false, url: null, repository: null },
    { people: [], organizations: [] },
  );
  const at = (file: string) => parse(made.find(({ path }) => path === file)?.text ?? '');
  expect(at('committees/council.yaml').charter).toHaveLength(1);
  expect(at('elections/2021-05/election.yaml').seats).toBe(1);
  expect(at('elections/2021-05/election.yaml').outcome.holdOver).toEqual(['cleo-example']);
  expect(at('elections/2022-05/election.yaml').outcome.holdOver).toBeUndefined();
});
