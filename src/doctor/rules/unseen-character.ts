import { codePoint, hiddenPlaces } from '../../statement/hidden.ts';
import type { Diagnosis, DoctorRule } from '../diagnosis.ts';
import { altered, STATEMENT } from '../example-archive.ts';

const BLANK = /[\u00a0\u2007\u202f]/;

export const unseenCharacter: DoctorRule = {
  name: 'unseen-character',
  rule: 'A text holds no character that nobody sees, and no blank that only looks like one.',
  example: { files: altered(STATEMENT, 'engineer at', 'engineer\u00a0at'), found: 1 },
  run: ({ archive: { source } }) =>
    source.files
      .filter(({ path: file }) => /\.(?:md|markdown|txt)$/i.test(file))
      .flatMap((file): Diagnosis[] => {
        const [hidden] = hiddenPlaces(file.text);
        const lines = file.text.split('\n');
        const blanks = lines.flatMap((line, index) =>
          BLANK.test(line) ? [{ index, col: line.search(BLANK) + 1 }] : [],
        );
        const [blank] = blanks;
        return [
          ...(hidden === undefined
            ? []
            : [
                {
                  grade: 'warning' as const,
                  message: 'there is a character that nobody sees',
                  says: [
                    {
                      place: { file: file.path, line: hidden.line, col: hidden.col },
                      value: codePoint(hidden.character),
                    },
                  ],
                  supported: null,
                  sure: 'certain' as const,
                },
              ]),
          ...(blank === undefined
            ? []
            : [
                {
                  grade: 'note' as const,
                  message: `${blanks.length === 1 ? 'a line has' : `${blanks.length} lines have`} blanks that no search finds`,
                  says: [
                    {
                      place: { file: file.path, line: blank.index + 1, col: blank.col },
                      value: codePoint(lines[blank.index]?.[blank.col - 1] ?? ''),
                    },
                  ],
                  supported: null,
                  sure: 'certain' as const,
                },
              ]),
        ];
      }),
};
