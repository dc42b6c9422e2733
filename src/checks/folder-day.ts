import { parseDay } from '../governance/day.ts';
import type { Check } from './check.ts';
import { EXAMPLE_BASE } from './example-base.ts';

const PAGE = EXAMPLE_BASE['charter/2019-01-01/elections.mdx'] ?? '';

export const folderDay: Check = {
  code: 'folder-day',
  rule: 'The folder of a charter page is the day from which it is in force, as its `since` says.',
  severity: 'error',
  example: { wrong: { 'charter/2020-03-01/elections.mdx': PAGE }, at: 'content/charter/2020-03-01/elections.mdx:5:8' },
  run({ content }) {
    const unreal = content.files
      .filter(({ kind, ids }) => kind === 'charter' && parseDay(ids[0] ?? '') === null)
      .map(({ file, ids }) => ({
        place: { file, line: 1, col: 1 },
        message: `the folder "${ids[0]}" is not a day`,
        expected: 'name it after the day from which the page is in force, YYYY-MM-DD',
      }));
    const other = content.charter
      .filter(({ folder, data }) => parseDay(folder) !== null && folder !== data.since)
      .map(({ folder, data, source }) => ({
        place: source.at(['since']),
        message: `"since" is ${data.since}, the folder is ${folder}`,
        expected: 'make the two the same day',
      }));
    return [...unreal, ...other];
  },
};
