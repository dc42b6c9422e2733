/**
 * YAML as nearly every file writes it, read in one pass: mappings and lists by indentation, plain and quoted text, folded
 * and literal blocks. A small part of the language on purpose: of every text in which anything else stands, a mistake
 * included, it says null, and the whole reader (`yaml.ts`) reads that text. What both read, both read alike, places included.
 */

type Plain = string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain };

type Container = Plain[] | { [key: string]: Plain };

/** Told of everything that stands in a mapping or a list: where its key starts (in a list, the thing itself) and where it does. */
type Noted = (container: object, key: string | number, keyStart: number, start: number) => void;

/** Thrown, and caught here, at the first sign that this reader does not know. */
const UNKNOWN = new Error('not plain YAML');

function unknown(): never {
  throw UNKNOWN;
}

/** Where the reading stands: the line that comes next. Lines that are blank or a comment are passed over by whoever asks for a line. */
interface Reading {
  readonly text: string;
  readonly noted: Noted;
  /** Where the next line starts. */
  next: number;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
}

/** How deep mappings and lists may lie in each other here; what lies deeper, the whole reader judges. */
const DEEPEST = 30;

const ENTRY = /([A-Za-z_][A-Za-z0-9_-]{0,99}):(?: +|(?=\n)|$)/y;
/** Words that are more than text, or that are no name for a key of an object. */
const SPECIAL_KEY = /^(?:true|false|null|__proto__)$/i;
const SPECIAL_WORD = /^(?:true|false|null)$/i;
const COUNT = /^(?:0|[1-9][0-9]{0,14})$/;
const NUMBER = /^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?)$/;
/** What a plain text does not begin with, or not without a second look. */
const SIGNS = '-?:,[]{}#&*!|>\'"%@`~.+=<';
/** A piece of text between brackets or braces: plain (a colon stands within a word only), or in quotes. */
const FLOW_PLAIN = /(?:[^,[\]{}:#\n]|:(?=[^ ,[\]{}\n]))+/y;
const FLOW_DOUBLE = /"([^"\\\n]*)"/y;
const FLOW_SINGLE = /'((?:[^'\n]|'')*)'/y;

/** The line that starts at an offset, blank or not. */
function lineAt(text: string, start: number): Line {
  const found = text.indexOf('\n', start);
  const end = found === -1 ? text.length : found;
  let indent = 0;
  while (start + indent < end && text.charCodeAt(start + indent) === 32) indent += 1;
  return { start, end, indent };
}

/** The next line that says something; null at the end. */
function peek(reading: Reading): Line | null {
  const { text } = reading;
  while (reading.next < text.length) {
    const line = lineAt(text, reading.next);
    const first = line.start + line.indent;
    if (first < line.end && text.charCodeAt(first) !== 35) {
      if (line.indent === 0 && /^(?:---|\.\.\.)/.test(text.slice(first, first + 3))) unknown();
      return line;
    }
    reading.next = line.end + 1;
  }
  return null;
}

/** A piece of a line without what stands behind it: spaces, and a comment. */
function bare(piece: string): string {
  const comment = piece.search(/(?:^| )#/);
  return (comment === -1 ? piece : piece.slice(0, comment)).replace(/ +$/, '');
}

function plainValue(text: string): Plain {
  if (COUNT.test(text)) return Number(text);
  if (text === 'true' || text === 'false') return text === 'true';
  return NUMBER.test(text) || SPECIAL_WORD.test(text) ? unknown() : text;
}

/** A piece of plain text on one line, as it may stand there. */
function plainPiece(piece: string): string {
  if (piece === '' || SIGNS.includes(piece.charAt(0)) || piece.endsWith(':') || piece.includes(': ')) unknown();
  return piece;
}

/** Whether another line belongs to what began further up: it stands further in than `above`. Nothing goes on past a blank line or a comment here. */
function continuing(reading: Reading, above: number): Line | null {
  const line = lineAt(reading.text, reading.next);
  const first = line.start + line.indent;
  if (first < line.end && reading.text.charCodeAt(first) !== 35) return line.indent > above ? line : null;
  // A blank line or a comment: what stands below it must not go on with the text.
  const below = peek(reading);
  return below !== null && below.indent > above ? unknown() : null;
}

function plainText(reading: Reading, first: string, above: number): Plain {
  const pieces = [plainPiece(bare(first))];
  const commented = bare(first) !== first.replace(/ +$/, '');
  for (let line = continuing(reading, above); line !== null; line = continuing(reading, above)) {
    const piece = reading.text.slice(line.start + line.indent, line.end).replace(/ +$/, '');
    if (commented || bare(piece) !== piece) unknown();
    pieces.push(plainPiece(piece));
    reading.next = line.end + 1;
  }
  return pieces.length === 1 ? plainValue(pieces[0] ?? '') : pieces.join(' ');
}

/** Where the quote ends that opened before an offset; -1 where not in `text`. */
function closing(text: string, quote: string, from: number): number {
  let at = text.indexOf(quote, from);
  if (quote === '"') return at;
  while (at !== -1 && text[at + 1] === quote) at = text.indexOf(quote, at + 2);
  return at;
}

function quotedText(reading: Reading, first: string, above: number): string {
  const quote = first.charAt(0);
  const pieces: string[] = [];
  let rest = first.slice(1);
  let end = closing(rest, quote, 0);
  while (end === -1) {
    pieces.push(rest.replace(/ +$/, ''));
    const line = reading.next < reading.text.length ? lineAt(reading.text, reading.next) : unknown();
    if (line.indent <= above || line.start + line.indent >= line.end) unknown();
    rest = reading.text.slice(line.start + line.indent, line.end);
    reading.next = line.end + 1;
    end = closing(rest, quote, 0);
  }
  pieces.push(rest.slice(0, end));
  // A line that holds nothing but a quote is a space, or none: too rare to be told apart here.
  if (pieces.length > 1 && pieces.includes('')) unknown();
  const said = pieces.join(' ');
  if (said.includes('\\') && quote === '"') unknown();
  if (!/^(?: *$| +#)/.test(rest.slice(end + 1))) unknown();
  // What goes on further in behind a closed quote is a mistake.
  if (continuing(reading, above) !== null) unknown();
  return quote === "'" ? said.replaceAll("''", "'") : said;
}

function block(reading: Reading, header: string, above: number): string {
  const [, style, chomping] = /^([|>])(-?) *$/.exec(header) ?? unknown();
  const lines: string[] = [];
  let indent = -1;
  while (reading.next < reading.text.length) {
    const line = lineAt(reading.text, reading.next);
    const isBlank = line.start + line.indent >= line.end;
    if (isBlank ? line.indent > 0 : line.indent <= above) {
      if (isBlank) unknown();
      break;
    }
    if (!isBlank && indent === -1) {
      indent = line.indent;
      if (lines.length > 0) unknown();
    }
    if (!isBlank && (line.indent < indent || (style === '>' && line.indent > indent))) unknown();
    if (!isBlank && (line.end === reading.text.length || reading.text.charCodeAt(line.end - 1) === 32)) unknown();
    lines.push(isBlank ? '' : reading.text.slice(line.start + indent, line.end));
    reading.next = line.end + 1;
  }
  while (lines.at(-1) === '') lines.pop();
  if (lines.length === 0) unknown();
  const said = style === '|' ? lines.join('\n') : folded(lines);
  return chomping === '-' ? said : `${said}\n`;
}

/** Lines as one: a line break between two is a space, and blank lines are as many breaks. */
const folded = (lines: readonly string[]): string =>
  lines.join('\n').replace(/\n+/g, (breaks) => (breaks.length === 1 ? ' ' : breaks.slice(1)));

/** Lists in brackets and mappings in braces, on one line: where the reading of it stands. */
interface Flow {
  readonly text: string;
  readonly noted: Noted;
  at: number;
}

/** Passes over spaces, and answers the sign that comes next. */
function sign(flow: Flow): string {
  while (flow.text.charCodeAt(flow.at) === 32) flow.at += 1;
  return flow.text.charAt(flow.at);
}

function flowScalar(flow: Flow): Plain {
  const quote = flow.text.charAt(flow.at);
  const pattern = quote === '"' ? FLOW_DOUBLE : quote === "'" ? FLOW_SINGLE : FLOW_PLAIN;
  pattern.lastIndex = flow.at;
  const [whole, inside = ''] = pattern.exec(flow.text) ?? unknown();
  flow.at += whole.length;
  if (quote === '"') return inside;
  if (quote === "'") return inside.replaceAll("''", "'");
  return plainValue(plainPiece(whole.replace(/ +$/, '')));
}

function flowList(flow: Flow, depth: number): Plain {
  const read: Plain[] = [];
  flow.at += 1;
  if (sign(flow) === ']') {
    flow.at += 1;
    return read;
  }
  while (true) {
    sign(flow);
    const start = flow.at;
    const index = read.length;
    read.push(flowValue(flow, depth + 1));
    flow.noted(read, index, start, start);
    const next = sign(flow);
    flow.at += 1;
    if (next === ']') return read;
    if (next !== ',') unknown();
  }
}

function flowMapping(flow: Flow, depth: number): Plain {
  const read: { [key: string]: Plain } = {};
  flow.at += 1;
  if (sign(flow) === '}') {
    flow.at += 1;
    return read;
  }
  while (true) {
    sign(flow);
    const keyStart = flow.at;
    const { key, behind } = entryAt(flow.text, keyStart) ?? unknown();
    if (SPECIAL_KEY.test(key) || Object.hasOwn(read, key)) unknown();
    flow.at = behind;
    read[key] = flowValue(flow, depth + 1);
    flow.noted(read, key, keyStart, behind);
    const next = sign(flow);
    flow.at += 1;
    if (next === '}') return read;
    if (next !== ',') unknown();
  }
}

function flowValue(flow: Flow, depth: number): Plain {
  if (depth > DEEPEST) unknown();
  const first = flow.text.charAt(flow.at);
  return first === '[' ? flowList(flow, depth) : first === '{' ? flowMapping(flow, depth) : flowScalar(flow);
}

function flow(reading: Reading, start: number, end: number, above: number): Plain {
  const { text, noted } = reading;
  const reads: Flow = { text, noted, at: start };
  const read = flowValue(reads, 0);
  if (reads.at > end || !/^(?: *$| +#)/.test(text.slice(reads.at, end))) unknown();
  if (continuing(reading, above) !== null) unknown();
  return read;
}

/** What stands on a line behind a key or a hyphen, with the lines that go on with it; `above` is how far in the key or the hyphen stands. */
function inline(reading: Reading, start: number, end: number, above: number): Plain {
  const piece = reading.text.slice(start, end);
  reading.next = end + 1;
  const sign = piece.charAt(0);
  if (sign === '"' || sign === "'") return quotedText(reading, piece, above);
  if (sign === '|' || sign === '>') return block(reading, piece, above);
  if (sign === '[' || sign === '{') return flow(reading, start, end, above);
  return plainText(reading, piece, above);
}

/** The key that stands at an offset, and where what is behind it starts; null where there is none. */
function entryAt(text: string, start: number): { readonly key: string; readonly behind: number } | null {
  ENTRY.lastIndex = start;
  const found = ENTRY.exec(text);
  return found === null ? null : { key: found[1] ?? '', behind: ENTRY.lastIndex };
}

const isItem = (text: string, start: number): boolean => text.charAt(start) === '-' && text.charAt(start + 1) === ' ';

/** Puts what was read where it belongs, and notes where it stands. */
function put(
  reading: Reading,
  into: Container,
  key: string | number,
  keyStart: number,
  start: number,
  value: Plain,
): void {
  (into as { [key: string | number]: Plain })[key] = value;
  reading.noted(into, key, keyStart, start);
}

/** A mapping whose keys stand `indent` far in; `first` is where its first key stands, behind a hyphen perhaps. */
function mapping(reading: Reading, indent: number, first: number, depth: number): Plain {
  const { text } = reading;
  const read: { [key: string]: Plain } = {};
  let line: Line | null = lineAt(text, first);
  let start = first;
  while (line !== null) {
    const entry = entryAt(text, start) ?? unknown();
    if (SPECIAL_KEY.test(entry.key) || Object.hasOwn(read, entry.key)) unknown();
    const piece = bare(text.slice(entry.behind, line.end));
    if (piece === '') {
      reading.next = line.end + 1;
      const below = peek(reading) ?? unknown();
      const inside = below.start + below.indent;
      if (below.indent < indent || (below.indent === indent && !isItem(text, inside))) unknown();
      put(reading, read, entry.key, start, inside, collection(reading, below, depth + 1));
    } else {
      put(reading, read, entry.key, start, entry.behind, inline(reading, entry.behind, line.end, indent));
    }
    line = peek(reading);
    if (line === null || line.indent < indent) break;
    if (line.indent > indent) unknown();
    start = line.start + line.indent;
    if (isItem(text, start)) break;
  }
  return read;
}

/** A list whose hyphens stand as far in as that of `first`. */
function list(reading: Reading, first: Line, depth: number): Plain {
  const { text } = reading;
  const read: Plain[] = [];
  let line: Line | null = first;
  while (line !== null && line.indent === first.indent && isItem(text, line.start + line.indent)) {
    let start = line.start + line.indent + 2;
    while (text.charCodeAt(start) === 32) start += 1;
    if (start >= line.end) unknown();
    const isMapping = entryAt(text, start) !== null;
    const item: Plain = isMapping
      ? mapping(reading, start - line.start, start, depth + 1)
      : inline(reading, start, line.end, first.indent);
    put(reading, read, read.length, start, start, item);
    line = peek(reading);
  }
  if (line !== null && line.indent > first.indent) unknown();
  return read;
}

function collection(reading: Reading, line: Line, depth: number): Plain {
  if (depth > DEEPEST) unknown();
  const first = line.start + line.indent;
  return isItem(reading.text, first) ? list(reading, line, depth) : mapping(reading, line.indent, first, depth);
}

/**
 * What a text says, and where it starts; null where this reader does not know. `noted` is told of every place in it, as
 * offsets in the text.
 */
export function readPlain(
  text: string,
  noted: Noted = () => {},
): { readonly data: Plain; readonly start: number } | null {
  // Nothing but line feeds and spaces may stand between words: of tabs and their like, the whole reader knows more.
  if (/[\t\r\ufeff\0]/.test(text)) return null;
  const reading: Reading = { text, noted, next: 0 };
  try {
    const first = peek(reading);
    if (first === null || first.indent > 0) return null;
    const data = collection(reading, first, 0);
    return peek(reading) === null ? { data, start: first.start } : null;
  } catch (error) {
    if (error === UNKNOWN) return null;
    throw error;
  }
}
