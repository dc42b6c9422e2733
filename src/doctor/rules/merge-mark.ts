import type { Diagnosis, DoctorRule } from '../diagnosis.ts';
import { altered, STATEMENT } from '../example-archive.ts';

const MARK = /^(?:<{7} |>{7} |\|{7} )/;

export const mergeMark: DoctorRule = {
  name: 'merge-mark',
  rule: 'No file holds the marks of a merge that was not finished.',
  example: { files: altered(STATEMENT, 'Background:', `${'<'.repeat(7)} ours\nBackground:`), found: 1 },
  run: ({ archive: { source } }) =>
    source.files.flatMap((file) =>
      file.text.split('\n').flatMap((line, index): Diagnosis[] =>
        MARK.test(line)
          ? [
              {
                grade: 'error',
                message: 'a merge was not finished',
                says: [{ place: { file: file.path, line: index + 1, col: 1 }, value: line.slice(0, 40) }],
                supported: null,
                sure: 'certain',
              },
            ]
          : [],
      ),
    ),
};
