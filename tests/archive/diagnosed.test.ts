/**
 * What a careful reader sees in the raw archive, read line by line, and what the doctor says of it. The places are those of
 * the lines that say the odd thing; `elections/arch-committee-` is left out of the paths.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/doctor/examine.ts';
import { readSource } from '../../src/import/source.ts';

const RAW = path.resolve('../shared/kata');

const SEEN: Readonly<Record<string, readonly string[]>> = {
  'counted-people': ['2019-09/Results.md:10'],
  'counted-seats': ['2021-09/README.md:3'],
  'day-of-result': ['2018-09/2018-09-Results.txt:2', '2022-03/Results.md:10'],
  'length-of-phase': [
    '2019-03/README.md:11',
    '2019-03/README.md:12',
    '2019-03/README.md:13',
    '2019-09/README.md:12',
    '2019-09/README.md:13',
    '2020-02/README.md:12',
    '2020-02/README.md:13',
    '2020-09/README.md:12',
    '2020-09/README.md:13',
    '2020-09/README.md:14',
    '2021-02/README.md:11',
    '2021-02/README.md:12',
    '2021-02/README.md:13',
    '2021-09/README.md:15',
    '2021-09/README.md:16',
    '2021-09/README.md:17',
    '2022-11/README.md:12',
    '2023-04/README.md:13',
    '2024-10/README.md:12',
    '2025-10/README.md:12',
    '2025-10/README.md:13',
  ],
  'link-to-file': [
    'CONTRIBUTING.md:635',
    'CONTRIBUTING.md:908',
    'CONTRIBUTING.md:919',
    'README.md:138',
    'README.md:142',
    'README.md:147',
    'README.md:177',
    'README.md:179',
    'README.md:183',
    'README.md:62',
  ],
  'month-of-folder': ['2019-09/Results.md:3'],
  'name-in-prose': ['2019-03/XuWang.txt:10', '2020-02/XuWang.txt:14'],
  'new-or-continuing': ['2024-10/Results.md:16', '2025-04/Results.md:21', '2025-10/Results.md:14'],
  'nominee-and-statement': ['2023-10/Results.md:11'],
  'number-of-charter': ['elections/README.md:18', 'elections/README.md:51'],
  'official-by-handle': ['2020-09/README.md:11', '2020-09/README.md:11'],
  'officials-apart': ['2023-10/README.md:11', '2024-10/README.md:11', '2025-04/README.md:12', '2026-04/README.md:12'],
  'organization-of-member': ['README.md:125'],
  'phases-in-turn': [
    '2019-03/README.md:11',
    '2019-03/README.md:12',
    '2020-02/README.md:11',
    '2020-02/README.md:12',
    '2020-09/README.md:12',
    '2020-09/README.md:13',
    '2021-02/README.md:11',
    '2021-02/README.md:12',
    '2021-09/README.md:15',
    '2021-09/README.md:16',
    '2022-03/README.md:11',
    '2022-03/README.md:12',
    '2022-11/README.md:11',
    '2022-11/README.md:12',
    '2023-04/README.md:12',
    '2023-04/README.md:13',
    '2023-10/README.md:12',
    '2023-10/README.md:13',
  ],
  'same-statement': ['2022-11/FupanLi.txt:1'],
  'spelling-of-name': [
    '2018-09/README.md:4',
    '2018-09/README.md:4',
    '2019-09/Results.md:6',
    '2021-02/PengTao.txt:1',
    '2021-02/Results.md:5',
    '2026-04/Results.md:6',
    'launch-charter.txt:24',
  ],
  'unclosed-fence': ['2021-09/EricErnst.txt:1', '2022-11/EricErnst.txt:1'],
  'unseen-character': [
    '2020-09/FabianoFidencio.txt:2',
    '2020-09/JustinHe.txt:22',
    '2022-11/FabianoFidencio.txt:1',
    '2023-10/FabianoFidencio.txt:1',
  ],
  'whose-handle': ['2019-09/Results.md:5'],
};

/** What a reader sees too, and why no rule says it. */
const MISSED: Readonly<Record<string, string>> = {
  'elections/README.md:39':
    'who may vote is told otherwise in README.md ("before the election", here before nominations): two sentences, and no number differs',
  'README.md:99': 'a bracket that is never closed, in prose',
  'launch-charter.txt:27':
    'the first election was to be in June 2018, and the first on record was in September: the document is older than its amendments, which the files do not hold',
  '2018-09/README.md:3': 'one of the four who stood is in no list of the result: that file lists winners alone',
  '2019-03/README.md:1':
    'it is called March, and its nominations and the governing document say February: both months are in its timetable',
  '2019-09/JustinHe.txt:35': 'a reference [4] that stands for two things, in a statement',
  '2019-09/README.md:11':
    'officials confirmed on the day on which nominations opened, where the guide asks for a week: it asks with many words',
  '2020-09/README.md:11': 'the same, a day before; the line is seen for its handles only',
  '2020-02/DaveGilbert.txt:1': 'a file is called by a short form of a name, as files may be',
  '2022-11/Results.md:20': '"members" of one and "member" of two: a slip of grammar',
  '2024-10/Results.md:3': 'a candidate who withdrew is not named: the history alone names them',
  '2025-10/FupanLi.txt:15': '"elected last year", and two years of service: one statement against itself',
};

describe.skipIf(!existsSync(RAW))('the raw archive, examined (needs ../shared/kata)', () => {
  const found = existsSync(RAW) ? diagnose(readSource(RAW)).found : [];
  const at = (each: (typeof found)[number]) =>
    `${each.says[0]?.place.file.replace('elections/arch-committee-', '')}:${each.says[0]?.place.line}`;

  test.each(Object.entries(SEEN))('what %s is about is found, and nothing besides', (rule, seen) => {
    expect(
      found
        .filter((each) => each.rule === rule)
        .map(at)
        .sort(),
    ).toEqual([...seen]);
  });

  test('no other rule has anything to say', () => {
    expect([...new Set(found.map(({ rule }) => rule))].sort()).toEqual(Object.keys(SEEN).sort());
  });

  test('each finding quotes what stands at its places', () => {
    for (const { says, grade, message } of found) {
      expect(says.length, message).toBeGreaterThan(0);
      for (const { value } of says) expect(value, message).not.toBe('');
      if (grade === 'error') expect(says.length, message).toBeGreaterThan(1);
    }
  });

  test('what it misses is known, each with its reason', () => {
    for (const [place, why] of Object.entries(MISSED)) {
      const [file = ''] = place.split(':');
      expect(existsSync(path.join(RAW, /^\d/.test(file) ? `elections/arch-committee-${file}` : file)), place).toBe(
        true,
      );
      expect(why.length).toBeGreaterThan(20);
    }
  });
});
