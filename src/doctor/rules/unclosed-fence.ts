import { fencesIn } from '../../import/fences.ts';
import type { Diagnosis, DoctorRule } from '../diagnosis.ts';
import { altered, STATEMENT } from '../example-archive.ts';

export const unclosedFence: DoctorRule = {
  name: 'unclosed-fence',
  rule: 'What opens with a line of signs, front matter or code, is closed by one.',
  example: { files: altered(STATEMENT, 'Name:', '---\nName:'), found: 1 },
  run: ({ archive: { source } }) =>
    source.files
      .filter(({ path: file }) => /\.(?:md|markdown|txt|mdx)$/i.test(file))
      .flatMap((file): Diagnosis[] => {
        const lines = file.text.split('\n');
        const found = (index: number, value: string, message: string): Diagnosis => ({
          grade: 'warning',
          message,
          says: [{ place: { file: file.path, line: index + 1, col: 1 }, value }],
          supported: null,
          sure: 'certain',
        });
        const open = fencesIn(lines).filter(({ to }) => to === null);
        const front =
          lines[0]?.trim() === '---' &&
          /^[A-Za-z][\w -]*:/.test(lines[1] ?? '') &&
          !lines.slice(1).some((line) => /^-{3,}\s*$/.test(line));
        return [
          ...(front ? [found(0, '---', 'front matter is opened and never closed')] : []),
          ...open.map(({ from }) => found(from, (lines[from] ?? '').trim(), 'code is opened and never closed')),
        ];
      }),
};
