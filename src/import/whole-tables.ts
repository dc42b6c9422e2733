/** Tables in which a row has more cells than the heading: Markdown shows no more than that, and drops the words of the others. */

const DELIMITER = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

const cellsOf = (line: string): number =>
  line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/).length;

const wider = (line: string, by: number, cell: string): string =>
  `${line.trimEnd().replace(/(?<!\\)\|$/, '')}${`| ${cell} `.repeat(by)}|`;

/** The lines with a heading as wide as the widest row below it. */
export function wholeTables(lines: readonly string[]): readonly string[] {
  const own = [...lines];
  let end = 0;
  for (const [index, line] of lines.entries()) {
    // A row of a table begins no other.
    if (index < end) continue;
    const heading = lines[index - 1] ?? '';
    if (!line.includes('|') || !DELIMITER.test(line) || cellsOf(heading) !== cellsOf(line)) continue;
    let by = 0;
    for (end = index + 1; (lines[end] ?? '').includes('|'); end += 1)
      by = Math.max(by, cellsOf(lines[end] ?? '') - cellsOf(line));
    if (by === 0) continue;
    own[index - 1] = wider(heading, by, '');
    own[index] = wider(line, by, '---');
  }
  return own;
}
