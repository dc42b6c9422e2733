/**
 * BLT, the form of I. D. Hill's and B. A. Wichmann's programs: "4 2" for four candidates and two seats, "-3" for one who withdrew, "28 1 3 2 0" for 28
 * ballots that rank 1, 3, 2, "=" between those who are ranked alike, "-" for a rank left out, "0" behind the last, then the names and the title.
 */
import { countIn, type Form, HOW_MANY, MOST_CANDIDATES, many, type Named, parts } from './reading.ts';

/** A name or the title; OpenSTV writes a remark behind it. */
const QUOTED = /^"((?:[^"\\]|\\.)*)"\s*(?:#.*)?$/;

/** Long, because a file is one part after another. */
export const blt: Form = (_, hand, flaw) => {
  let size: { readonly candidates: number; readonly seats: number } | null = null;
  let isOver = false;
  // Without the first line nothing can be said of the others.
  let isLost = false;
  let begun = false;
  const withdrawn = new Set<number>();
  const named: Named[] = [];
  let titled = false;
  const first = (text: string, line: number) => {
    const [, candidates = '', seats = ''] = /^(\d{1,4})\s+(\d{1,4})$/.exec(text.trim()) ?? [];
    size = { candidates: Number(candidates), seats: Number(seats) };
    isLost = size.candidates < 1 || size.candidates > MOST_CANDIDATES || size.seats < 1;
    if (isLost) {
      const wrong = `"${text.trim().slice(0, 60)}" does not say how many candidates and seats there are`;
      flaw(line, 1, wrong, `begin with two numbers: candidates, 1 to ${MOST_CANDIDATES}, and seats, such as "4 2"`);
    }
  };
  const withdrawals = (text: string, line: number, all: number) => {
    if (begun) {
      const wrong = 'is no ballot: whoever withdrew stands above the first';
      return flaw(line, 1, wrong, 'put the line behind the first line, or begin with a whole number of ballots');
    }
    for (const { text: word, col } of parts(text, /\s+/g)) {
      if (word === '') continue;
      const candidate = /^-\d{1,4}$/.test(word) ? -Number(word) : 0;
      if (candidate >= 1 && candidate <= all) withdrawn.add(candidate - 1);
      else flaw(line, col, `"${word}" is no candidate who withdrew`, `write -1 to -${all}`);
    }
  };
  const ballot = (text: string, line: number, all: number) => {
    const receipt = /^\s*\(([^)]*)\)/.exec(text);
    const words = parts(text.slice(receipt?.[0].length ?? 0), /\s+/g, 1 + (receipt?.[0].length ?? 0)).filter(
      (word) => word.text !== '',
    );
    const [weight, ...rest] = words;
    begun = true;
    const count = countIn(weight?.text ?? '');
    if (count === null)
      return flaw(line, weight?.col ?? 1, `"${weight?.text ?? ''}" is no number of ballots`, HOW_MANY);
    if (rest.at(-1)?.text !== '0') {
      return flaw(line, rest.at(-1)?.col ?? 1, 'a ballot does not end with 0', 'write 0 behind the last candidate');
    }
    const seen = new Set<number>();
    const groups: number[][] = [];
    for (const { text: word, col } of rest.slice(0, -1)) {
      if (word === '-') continue;
      const group: number[] = [];
      for (const each of word.split('=')) {
        const candidate = /^\d{1,4}$/.test(each) ? Number(each) : 0;
        if (candidate < 1 || candidate > all) {
          flaw(line, col, `"${each}" is no candidate`, `candidates are numbers from 1 to ${all}`);
        } else if (seen.has(candidate)) {
          flaw(line, col, `candidate ${candidate} is ranked twice`, 'rank each candidate once');
        } else group.push(candidate - 1);
        seen.add(candidate);
      }
      const standing = group.filter((each) => !withdrawn.has(each));
      if (standing.length > 0) groups.push(standing);
    }
    hand({ groups, points: null, count, receipt: receipt?.[1]?.trim() || null, line });
  };
  return {
    line: (whole, line) => {
      const text = whole.replace(/(^|\s)#.*$/, '');
      if (isLost || text.trim() === '') return;
      if (size === null) return first(text, line);
      if (!isOver) {
        if (text.trim() === '0') {
          isOver = true;
        } else if (/^\s*-\d/.test(text)) {
          withdrawals(text, line, size.candidates);
        } else ballot(text, line, size.candidates);
        return;
      }
      const name = QUOTED.exec(whole.trim())?.[1]?.replace(/\\(.)/g, '$1') ?? null;
      if (named.length < size.candidates) {
        if (name === null) flaw(line, 1, 'is no name', 'write the name of a candidate in quotation marks: "Ada"');
        named.push({ name: name ?? whole.trim(), line, col: whole.indexOf('"') + 2 });
      } else if (titled) {
        const wrong = `has more names than the ${many(size.candidates, 'candidate')} that its first line counts`;
        flaw(line, 1, wrong, 'correct the number in the first line, or remove the name');
      } else titled = true;
    },
    end: (lines) => {
      const candidates = size?.candidates ?? 0;
      if (size === null) flaw(1, 1, 'holds no ballots', 'begin with the number of candidates and of seats: "4 2"');
      else if (isLost) return { candidates: [], unranked: null, seats: null, pairs: null };
      else if (!isOver)
        flaw(Math.max(1, lines), 1, 'the ballots have no end', 'write 0 on a line of its own behind the last');
      else if (named.length < candidates) {
        const wrong = `names ${many(named.length, 'candidate')}, where its first line counts ${candidates}`;
        flaw(Math.max(1, lines), 1, wrong, 'name each candidate on a line of its own behind the ballots');
      }
      return { candidates: named, unranked: null, seats: size?.seats ?? null, pairs: null };
    },
  };
};
