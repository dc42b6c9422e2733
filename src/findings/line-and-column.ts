/** The line that was told last, and where it starts: whoever asks for many places in a text asks from its beginning to its end. */
let last = { text: '', line: 1, start: 0 };

/** The line and column of an offset in a text, both from 1. */
export function lineAndColumn(text: string, offset: number): { readonly line: number; readonly col: number } {
  let { line, start } = last.text === text && last.start <= offset ? last : { line: 1, start: 0 };
  for (let next = text.indexOf('\n', start); next !== -1 && next < offset; next = text.indexOf('\n', start)) {
    line += 1;
    start = next + 1;
  }
  last = { text, line, start };
  return { line, col: offset - start + 1 };
}
