/**
 * PrefLib's orders (preflib.github.io): `soc` and `toc` rank every candidate, `soi` and `toi` need not; `toc` and `toi` have ties, "{2,3}". Both forms of the
 * head are read: "# ALTERNATIVE NAME 1: …", and the older one that begins with the number of candidates and their names.
 */
import { countIn, type Form, HOW_MANY, MOST_CANDIDATES, many, type Named, parts } from './reading.ts';

/** The groups of "1,{2,3}", and how many candidates it names. */
function ranking(
  text: string,
  candidates: number,
  ties: boolean,
  flaw: (col: number, message: string, expected: string) => void,
): { readonly groups: readonly (readonly number[])[]; readonly ranked: number } {
  const seen = new Set<number>();
  const groups: number[][] = [];
  const odd = /[{}]/.exec(text.replace(/\{[^{}]*\}/g, (group) => '-'.repeat(group.length)));
  if (odd !== null) {
    flaw(odd.index + 1, `has a "${odd[0]}" without its other`, 'put those who are ranked alike into one pair: {2,3}');
    return { groups, ranked: candidates };
  }
  // Commas inside of a pair of braces part those who are ranked alike.
  const masked = text.replace(/\{[^}]*\}/g, (group) => group.replaceAll(',', '='));
  for (const { text: rank, col } of text.trim() === '' ? [] : parts(masked, ',')) {
    const group: number[] = [];
    const [, alike = rank] = /^\{(.*)\}$/.exec(rank) ?? [];
    for (const each of alike.split('=').map((member) => member.trim())) {
      const candidate = /^\d{1,4}$/.test(each) ? Number(each) : 0;
      if (candidate < 1 || candidate > candidates) {
        flaw(col, `"${each}" is no candidate`, `candidates are numbers from 1 to ${candidates}`);
      } else if (seen.has(candidate)) flaw(col, `candidate ${candidate} is ranked twice`, 'rank each once');
      else group.push(candidate - 1);
      seen.add(candidate);
    }
    if (group.length > 1 && !ties) flaw(col, 'ranks several alike', 'name the file .toc or .toi, or rank them apart');
    if (group.length > 0) groups.push(group);
  }
  return { groups, ranked: seen.size };
}

type Flawed = Parameters<Form>[2];

/** What a file says of itself above the ballots. */
interface Head {
  readonly named: readonly Named[];
  readonly candidates: number | null;
  readonly voters: number | null;
  /** Where it says so. */
  readonly line: number;
}

/** Reads either form of the head: `take` says whether a line belongs to it. */
function headReader(flaw: Flawed): {
  readonly take: (text: string, line: number) => boolean;
  readonly head: () => Head;
} {
  const named: Named[] = [];
  let candidates: number | null = null;
  let voters: number | null = null;
  let at = 1;
  // The older form: the number of candidates, their names, then how many ballots there are.
  let older: 'names' | 'totals' | 'read' | null = null;
  const inOrder = (number: string, line: number, expected: string) => {
    const isNext = Number(number) === named.length + 1 && named.length < MOST_CANDIDATES;
    if (!isNext) flaw(line, 1, `names candidate ${number} where ${named.length + 1} comes next`, expected);
    return isNext;
  };
  const meta = (text: string, line: number) => {
    const [, key = '', number = '', value = ''] = /^#\s*([A-Z ]+?)\s*(\d*)\s*:\s*(.*)$/.exec(text) ?? [];
    if (key.startsWith('NUMBER ')) {
      if (!/^\d{1,10}$/.test(value.trim())) {
        return flaw(line, text.indexOf(':') + 2, `"${value.trim()}" is no number`, 'write a whole number');
      }
      if (key === 'NUMBER ALTERNATIVES') [candidates, at] = [Number(value), line];
      if (key === 'NUMBER VOTERS') [voters, at] = [Number(value), line];
    } else if (key === 'ALTERNATIVE NAME' && inOrder(number, line, 'name them from 1 on, in order')) {
      named.push({ name: value.trim(), line, col: text.indexOf(':') + 3 });
    }
  };
  const olderName = (text: string, line: number, all: number) => {
    const [, number = '', name = ''] = /^(\d+)\s*,\s*(.*)$/.exec(text) ?? [];
    if (name === '') flaw(line, 1, 'is no name of a candidate', 'write its number, a comma and the name: 1,Ada');
    else inOrder(number, line, `name the ${many(all, 'candidate')} that line 1 counts, in order`);
    named.push({ name, line, col: text.indexOf(',') + 2 });
    if (named.length === all) older = 'totals';
  };
  const take = (text: string, line: number): boolean => {
    if (text.startsWith('#')) meta(text, line);
    else if (older === 'names') olderName(text, line, candidates ?? 0);
    else if (older === 'totals') {
      older = 'read';
      const [all = ''] = text.split(',');
      if (/^\s*\d{1,10}\s*$/.test(all)) [voters, at] = [Number(all), line];
      else flaw(line, 1, `"${all.trim()}" is no number of ballots`, 'write how many ballots there are');
    } else if (older === null && candidates === null && /^0*[1-9]\d{0,2}$/.test(text.trim())) {
      older = 'names';
      [candidates, at] = [Math.min(Number(text), MOST_CANDIDATES), line];
    } else return false;
    return true;
  };
  return { take, head: () => ({ named, candidates, voters, line: at }) };
}

/** How far a file must say all: `complete` where each ballot ranks everybody, `ties` where some may be ranked alike. */
const preflib =
  (complete: boolean, ties: boolean): Form =>
  (_, hand, flaw) => {
    const { take, head } = headReader(flaw);
    const { named } = head();
    let cast = 0;
    // Without names nothing can be said of the ballots.
    let isLost = false;
    const ballot = (text: string, line: number) => {
      const [, weight = '', rest = ''] = /^\s*(\d+)\s*[:,]\s*(.*)$/.exec(text) ?? [];
      const count = countIn(weight);
      if (count === null)
        return flaw(line, 1, `"${text.slice(0, 40)}" does not begin with a number of ballots`, HOW_MANY);
      const from = text.length - rest.length;
      const { groups, ranked } = ranking(rest, named.length, ties, (at, wrong, how) =>
        flaw(line, from + at, wrong, how),
      );
      if (complete && ranked < named.length) {
        const wrong = `ranks ${ranked} of ${many(named.length, 'candidate')}`;
        flaw(line, from + 1, wrong, 'name the file .soi or .toi, or rank every candidate');
      }
      cast += count;
      hand({ groups, points: null, count, receipt: null, line });
    };
    return {
      line: (text, line) => {
        if (isLost || text.trim() === '' || take(text, line)) return;
        isLost = named.length === 0;
        if (!isLost) return ballot(text, line);
        flaw(line, 1, 'stands above the names of the candidates', 'name them first: "# ALTERNATIVE NAME 1: Ada"');
      },
      end: () => {
        const { candidates, voters, line } = head();
        if (isLost) return { candidates: named, unranked: null, seats: null, pairs: null };
        if (named.length === 0) flaw(1, 1, 'names no candidates', 'write "# ALTERNATIVE NAME 1: Ada" and so on');
        else if (candidates !== null && candidates !== named.length) {
          flaw(line, 1, `counts ${many(candidates, 'candidate')} and names ${named.length}`, 'correct one of the two');
        }
        if (voters !== null && voters !== cast)
          flaw(line, 1, `counts ${many(voters, 'ballot')} and holds ${cast}`, 'correct one of the two');
        return { candidates: named, unranked: null, seats: null, pairs: null };
      },
    };
  };

export const soc = preflib(true, false);
export const soi = preflib(false, false);
export const toc = preflib(true, true);
export const toi = preflib(false, true);
