/** Reads ballot files of every known form, from a text or as a stream. */
import { type Ballot, together } from '../ballot.ts';
import { blt } from './blt.ts';
import { csv, pairs } from './csv.ts';
import { cvotes } from './cvotes.ts';
import { debian } from './debian.ts';
import { soc, soi, toc, toi } from './preflib.ts';
import { type Flaw, type Form, LONGEST_LINE, MOST_CANDIDATES, type Paper, type Says, type Told } from './reading.ts';

export type { Flaw, Named, Paper, Says, Told } from './reading.ts';
export { MOST_CANDIDATES } from './reading.ts';

const FORMS = { csv, pairs, blt, soc, soi, toc, toi, cvotes, debian } satisfies Record<string, Form>;

/** The forms of ballot files, by the name that a file's ending or an election's file gives them. */
export const FORM_NAMES = Object.keys(FORMS) as readonly FormName[];
export type FormName = keyof typeof FORMS;

/** The form that a file has by its name: `ballots.csv`, `pairs.csv`, `tally.txt`; null where no form has such an ending. */
export function formOf(file: string): FormName | null {
  const name = file.slice(file.lastIndexOf('/') + 1).toLowerCase();
  if (/(?:^|[.-])pairs\.csv$/.test(name)) return 'pairs';
  if (name.endsWith('.txt')) return 'debian';
  return FORM_NAMES.find((form) => name.endsWith(`.${form}`)) ?? null;
}

/** Ends of lines, of old systems too; a return at the end of a piece may be half of one. */
const LINE_END = /\r?\n|\r(?!\n|$)/;
/** What is left where bytes in another encoding were taken for UTF-8. */
const NO_TEXT = /[\0\uFFFD]/;

const MERGE = /^(?:<{7}|>{7})(?: |$)/;

/** The most flaws that are told of one file. */
const MOST_FLAWS = 50;

interface Stream {
  /** Takes the next piece of the file's text, wherever it was cut. */
  readonly take: (piece: string) => void;
  readonly end: () => Told & { readonly flaws: readonly Flaw[] };
}

/** Reads a file piece by piece, and hands on each ballot as it comes. */
export function streamed(form: FormName, says: Says, hand: (paper: Paper) => void): Stream {
  const flaws: Flaw[] = [];
  const flaw = (line: number, col: number, message: string, expected: string) => {
    if (flaws.length < MOST_FLAWS) flaws.push({ line, col: Math.max(1, col), message, expected });
  };
  let isEmpty = true;
  const reading = FORMS[form](
    says,
    (paper) => {
      isEmpty = false;
      hand(paper);
    },
    flaw,
  );
  let rest = '';
  let lines = 0;
  let [isText, mayBeOdd] = [true, false];
  const line = (text: string) => {
    lines += 1;
    const clean = lines === 1 ? text.replace(/^\uFEFF/, '') : text;
    const odd = isText && mayBeOdd ? clean.search(NO_TEXT) : -1;
    if (odd !== -1) {
      isText = false;
      flaw(lines, odd + 1, 'holds a character that no text in UTF-8 has', 'save the file as UTF-8');
    } else if (clean.length > LONGEST_LINE) {
      flaw(
        lines,
        1,
        `holds ${clean.length} characters`,
        `a line holds at most ${LONGEST_LINE}; is this a file of ballots?`,
      );
    } else if (MERGE.test(clean)) {
      flaw(lines, 1, 'is the mark of a merge that was not finished', 'keep one side of it, and remove the marks');
    } else if (flaws.length < MOST_FLAWS) reading.line(clean, lines);
  };
  return {
    take: (piece) => {
      const text = rest + piece;
      // Of a million lines nearly none has either.
      mayBeOdd = mayBeOdd || NO_TEXT.test(piece);
      const all = text.split(text.includes('\r') ? LINE_END : '\n');
      rest = all.pop() ?? '';
      for (const each of all) line(each);
      // A line that never ends is not kept.
      if (rest.length > LONGEST_LINE) rest = rest.slice(0, LONGEST_LINE + 1);
    },
    end: () => {
      if (rest !== '') line(rest.replace(/\r$/, ''));
      const told = reading.end(lines);
      for (const { name, line: at, col } of told.candidates.slice(MOST_CANDIDATES, MOST_CANDIDATES + 1)) {
        flaw(at, col, `"${name}" is one candidate too many`, `a file names at most ${MOST_CANDIDATES}`);
      }
      for (const [index, { name, line: at, col }] of told.candidates.entries()) {
        const before = told.candidates.findIndex((each) => each.name === name);
        if (name === '') flaw(at, col, 'a candidate has no name', 'write the name');
        else if (before !== index) flaw(at, col, `names "${name}" twice`, 'name each candidate once');
      }
      if (flaws.length === 0 && isEmpty && told.pairs === null) {
        flaw(Math.max(1, lines), 1, 'holds no ballot', 'write the ballots behind the names of the candidates');
      }
      return { ...told, flaws };
    },
  };
}

export interface BallotFile extends Told {
  /** Equal ones together; empty where the file holds pairs. */
  readonly ballots: readonly Ballot[];
  /** How many ballots there are. */
  readonly cast: number;
  /** How many of them rank nobody. */
  readonly blank: number;
  /** Whether ballots carry what their voters can find them by. */
  readonly receipts: boolean;
  /** In the order of the lines; where there are any, the rest cannot be relied on. */
  readonly flaws: readonly Flaw[];
}

/** How many ballots are kept before equal ones are put together, so that memory grows with how many differ. */
const KEPT = 50_000;

/** Reads a file, piece by piece. */
export function readPieces(pieces: Iterable<string>, form: FormName, says: Says): BallotFile {
  let papers: Ballot[] = [];
  let most = KEPT;
  let [cast, blank] = [0, 0];
  const receipts = new Map<string, number>();
  const twice: Flaw[] = [];
  const stream = streamed(form, says, ({ groups, points, count, receipt, line }) => {
    papers.push({ groups, points, count });
    cast += count;
    if (groups.length === 0) blank += count;
    if (receipt !== null) {
      const before = receipts.get(receipt);
      receipts.set(receipt, before ?? line);
      // A tag of the Condorcet Election Format may be that of many.
      if (before !== undefined && form !== 'cvotes' && twice.length < MOST_FLAWS) {
        const message = `carries the receipt "${receipt}", as line ${before} does`;
        twice.push({
          line,
          col: 1,
          message,
          expected: 'give each ballot one of its own; whoever voted twice counts once',
        });
      }
    }
    if (papers.length < most) return;
    papers = together(papers);
    most = Math.max(KEPT, papers.length * 2);
  });
  for (const piece of pieces) stream.take(piece);
  const told = stream.end();
  return {
    ...told,
    flaws: [...told.flaws, ...twice],
    ballots: together(papers),
    cast: told.pairs?.cast ?? cast,
    blank,
    receipts: receipts.size > 0,
  };
}

/** Reads a whole file. */
export const readBallots = (text: string, form: FormName, says: Says): BallotFile => readPieces([text], form, says);
