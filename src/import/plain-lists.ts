/** Plain text as Markdown: its lists, references, signatures and enumerations as they stood, whatever blanks and signs they were set with. */
import { fencesIn } from './fences.ts';

const ITEM = /^( *)([-*+•◦▪‣●○■]|\d{1,3}[.)])\s+(\S.*)$/;
const REFERENCE = /^\[(?:\d{1,3}\\?\]:?|[^[\]\n]{1,60}\]:)\s+\S/;
const RULE = /^\s*(?:[-=_*~+#]\s?){3,}\s*$|^--$/;
/** What people number with and Markdown does not know: `a)`, `(1)`, `iv.`, `一、`. */
const ENUMERATED =
  /^\s*(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,3})\)|[a-z]\.|[ivx]{1,4}\.|[\p{Nd}一二三四五六七八九十]{1,3}[、．.)])\s*\S/u;
const SHORT = 60;
const LINES_OF_SIGNATURE = 4;
/** An item that stands so far in is one of the item above it. */
const INNER = 2;
const TAB = '    ';

/** An item that is open: how far in it stood, and how far in its text stands now. */
interface Open {
  readonly indent: number;
  readonly content: number;
  /** Of a numbered one its number, the sign behind it, and the sign that it was written with. */
  readonly count: { readonly number: number; readonly sign: string; readonly written: string } | null;
}

/** The number of an item that comes after another: a page counts on within a list, so a number that does not follow begins another, by another sign. */
function countOf(mark: string, last: Open['count']): Open['count'] {
  const number = Number.parseInt(mark, 10);
  if (Number.isNaN(number)) return null;
  const sign = mark.slice(-1);
  if (last === null || last.sign !== sign) return { number, sign, written: sign };
  // Whoever writes 1. each time leaves the counting to the page.
  const follows = number === last.number + 1 || number === last.number;
  return { number, sign, written: follows ? last.written : last.written === '.' ? ')' : '.' };
}

/** An item of a list; a line of signs alone parts what stands above from what stands below. */
const itemIn = (line: string): RegExpExecArray | null => (RULE.test(line) ? null : ITEM.exec(line));

const blanksOf = (line: string): number => line.length - line.trimStart().length;

/** The lines of a paragraph that stand each by itself: a greeting and a name, references, an enumeration. */
const eachByItself = (lines: readonly string[], isLast: boolean): boolean =>
  lines.every((line) => REFERENCE.test(line)) ||
  (lines.length > 1 && lines.every((line) => ENUMERATED.test(line))) ||
  (isLast &&
    lines.length > 1 &&
    lines.length <= LINES_OF_SIGNATURE &&
    lines.every((line) => line.length < SHORT && !/[.;]$/.test(line)));

/** A paragraph, or what of one stands before a list. */
function prose(lines: readonly string[], isLast: boolean): string[] {
  const own = lines.map((line) => line.trimStart());
  if (eachByItself(own, isLast)) return own.map((line, index) => (index === own.length - 1 ? line : `${line}  `));
  return own.flatMap((line, index) => {
    const before = own[index - 1];
    const after = own[index + 1];
    if (before === undefined) return [line];
    // What follows a paragraph at once would be taken for a part of it, or the paragraph for a heading.
    if (RULE.test(line) || REFERENCE.test(line)) return ['', line];
    return ENUMERATED.test(line) && after !== undefined && ENUMERATED.test(after) ? ['', `${line}  `] : [line];
  });
}

/** A block of lines without a blank one between them; `open` are the items of the list that it may go on with. */
function block(
  lines: readonly string[],
  open: readonly Open[],
  isLast: boolean,
): { readonly out: string[]; readonly open: Open[] } {
  const out: string[] = [];
  let items = [...open];
  let before: string[] = [];
  let inList = false;
  const first = lines[0] ?? '';
  if (itemIn(first) === null) {
    // A paragraph that stands as far in as the text of an item is a part of it.
    items = items.filter(({ indent }) => blanksOf(first) >= indent + INNER);
    inList = items.length > 0;
  }
  const close = () => {
    if (before.length > 0) out.push(...prose(before, isLast), '');
    before = [];
  };
  for (const line of lines) {
    const item = itemIn(line);
    if (item === null) {
      if (RULE.test(line)) inList = false;
      if (inList) out.push(' '.repeat(items.at(-1)?.content ?? 0) + line.trimStart());
      else before.push(line);
      continue;
    }
    close();
    const [, blanks = '', sign = '', text = ''] = item;
    if (!inList && items.length > 0 && blanks.length === 0 && lines[0] !== line) items = [];
    inList = true;
    const last = items.find(({ indent }) => blanks.length < indent + INNER)?.count ?? null;
    items = items.filter(({ indent }) => blanks.length >= indent + INNER);
    const col = items.at(-1)?.content ?? 0;
    const count = countOf(sign, last);
    const mark = /^[•◦▪‣●○■]$/.test(sign) ? '-' : count === null ? sign : `${sign.slice(0, -1)}${count.written}`;
    out.push(`${' '.repeat(col)}${mark} ${text}`);
    items.push({ indent: blanks.length, content: col + mark.length + 1, count });
  }
  if (!inList) items = [];
  close();
  return { out: out.at(-1) === '' ? out.slice(0, -1) : out, open: items };
}

/** The blocks of a text; what stands in a fence that is closed is one, as it is. */
function blocksOf(lines: readonly string[]): { readonly lines: readonly string[]; readonly isCode: boolean }[] {
  const found: { lines: string[]; isCode: boolean }[] = [{ lines: [], isCode: false }];
  const ends = new Map(fencesIn(lines).map(({ from, to }) => [from, to]));
  let until = -1;
  for (const [index, line] of lines.entries()) {
    const end = ends.get(index);
    if (end !== undefined && end !== null) {
      until = end;
      found.push({ lines: [], isCode: true });
    }
    const last = found.at(-1);
    if (index <= until) last?.lines.push(line);
    else if (line.trim() === '') found.push({ lines: [], isCode: false });
    else if (last?.isCode === true) found.push({ lines: [line], isCode: false });
    else last?.lines.push(line);
  }
  return found.filter(({ lines: own }) => own.length > 0);
}

/** Plain text, given line by line, as the lines of Markdown. */
export function plainAsMarkdown(lines: readonly string[]): string[] {
  const wide = lines.map((line) => line.replace(/^[ \t]+/, (blanks) => blanks.replaceAll('\t', TAB)));
  const blocks = blocksOf(wide);
  let open: Open[] = [];
  return blocks.flatMap((each, index) => {
    const gap = index === 0 ? [] : [''];
    if (each.isCode) {
      open = [];
      return [...gap, ...each.lines];
    }
    if (each.lines.length === 1 && /^#{1,6}\s/.test(each.lines[0] ?? '')) {
      open = [];
      return [...gap, ...each.lines];
    }
    const made = block(each.lines, open, index >= blocks.length - 2);
    open = made.open;
    return [...gap, ...made.out];
  });
}
