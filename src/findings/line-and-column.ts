/** The line and column of an offset in a text, both from 1. */
export function lineAndColumn(text: string, offset: number): { readonly line: number; readonly col: number } {
  let [line, start] = [1, 0];
  for (let next = text.indexOf('\n'); next !== -1 && next < offset; next = text.indexOf('\n', start)) {
    line += 1;
    start = next + 1;
  }
  return { line, col: offset - start + 1 };
}
