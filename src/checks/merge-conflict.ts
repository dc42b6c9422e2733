import type { Check } from './check.ts';
import { changed } from './example-base.ts';

/** A conflict as git writes it: how one side begins, what stands between the two, how the other ends. */
const MARKS = [/^<{7} /, /^={7}$/, /^>{7} /] as const;

/** The line, from 0, on which a conflict begins that is left in a text; null where none is. */
function conflictIn(text: string): number | null {
  if (!text.includes('<<<<<<< ')) return null;
  let began = 0;
  let next = 0;
  for (const [line, each] of text.split('\n').entries()) {
    if (MARKS[0].test(each)) [began, next] = [line, 1];
    else if (next > 0 && MARKS[next]?.test(each) === true) next += 1;
    if (next === MARKS.length) return began;
  }
  return null;
}

export const mergeConflict: Check = {
  code: 'merge-conflict',
  rule: 'No file holds the two sides of a merge that nobody has settled.',
  severity: 'error',
  example: {
    wrong: changed(
      'elections/2020-05/candidates/dora-x.md',
      'I would like to help.',
      '<<<<<<< main\n\nI would like to help.\n\n=======\n\nI would like to help out.\n\n>>>>>>> dora',
    ),
    at: 'content/elections/2020-05/candidates/dora-x.md:6:1',
  },
  run: ({ content }) =>
    content.files.flatMap(({ file, text }) => {
      const line = text === null ? null : conflictIn(text);
      if (line === null) return [];
      return [
        {
          place: { file, line: line + 1, col: 1 },
          message: 'a merge was left unsettled here: both sides stand in the file, between the marks of git',
          expected: 'keep what is right of the two, and take the lines <<<<<<<, ======= and >>>>>>> out',
        },
      ];
    }),
};
