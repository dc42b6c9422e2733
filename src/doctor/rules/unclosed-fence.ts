import type { Diagnosis, DoctorRule } from '../diagnosis.ts';
import { altered, STATEMENT } from '../example-archive.ts';

const FENCE = /^\s{0,3}(`{3,}|~{3,})/;

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
        const open: { readonly sign: string; readonly index: number }[] = [];
        for (const [index, line] of lines.entries()) {
          const sign = FENCE.exec(line)?.[1];
          if (sign === undefined) continue;
          const last = open.at(-1);
          if (last === undefined) open.push({ sign, index });
          else if (sign[0] === last.sign[0] && sign.length >= last.sign.length) open.pop();
        }
        const front =
          lines[0]?.trim() === '---' &&
          /^[A-Za-z][\w -]*:/.test(lines[1] ?? '') &&
          !lines.slice(1).some((line) => /^-{3,}\s*$/.test(line));
        return [
          ...(front ? [found(0, '---', 'front matter is opened and never closed')] : []),
          ...open.map(({ sign, index }) => found(index, sign, 'code is opened and never closed')),
        ];
      }),
};
