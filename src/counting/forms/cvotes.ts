/**
 * The Condorcet Election Format (github.com/CondorcetVote/CondorcetElectionFormat): "#/Candidates: A ; B" and other parameters, then a ballot a line:
 * "tag || A > B = C ^2 * 42", where `^` is how much each weighs and `*` how many there are.
 */
import type { Unranked } from '../../governance/ballots.ts';
import { countIn, type Form, HOW_MANY, MOST_BALLOTS, MOST_CANDIDATES, type Named, parts } from './reading.ts';

/** Signs that part candidates, tags and numbers: no name has them. The specification keeps the comma for tags; names of people have it. */
const RESERVED = /[</;|=>]/;

/** Long, because a file is one part after another. */
export const cvotes: Form = (_, hand, flaw) => {
  const named: Named[] = [];
  const places = new Map<string, number>();
  let listed = false;
  let begun = false;
  let weighs = false;
  // What holds where the file does not say.
  let unranked: Unranked = 'last';
  let seats: number | null = null;
  const candidate = (name: string, line: number, col: number): number => {
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, named.length);
    named.push({ name, line, col });
    return named.length - 1;
  };
  const parameter = (text: string, line: number) => {
    const [, key = '', value = ''] = /^#\/\s*([^:]+?)\s*:\s*(.*)$/.exec(text) ?? [];
    const col = text.length - value.length + 1;
    if (begun)
      return flaw(line, 1, 'a parameter stands behind the first ballot', 'put all parameters before the ballots');
    if (!text.startsWith('#/') || key === '')
      return flaw(line, 1, 'is no parameter', 'begin the line with one, such as "#/Candidates: Ada ; Grace"');
    if (value.includes('#'))
      return flaw(line, col + value.indexOf('#'), 'a remark stands behind a parameter', 'put it on a line of its own');
    const isOn = /^(?:true|yes|1)?$/i.test(value.trim());
    const isSwitch = isOn || /^(?:false|no|0)$/i.test(value.trim());
    if (/^candidates$/i.test(key)) {
      listed = true;
      for (const part of parts(value, ';', col)) {
        if (part.text === '') continue;
        if (RESERVED.test(part.text))
          flaw(line, part.col, `"${part.text}" has a sign that no name has`, 'put ; between candidates');
        else if (places.has(part.text)) flaw(line, part.col, `names "${part.text}" twice`, 'name each candidate once');
        else candidate(part.text, line, part.col);
      }
    } else if (/^number of seats?$/i.test(key)) {
      seats = countIn(value.trim());
      if (seats === null) flaw(line, col, `"${value.trim()}" is no number of seats`, 'write a whole number, from 1');
    } else if (/^(?:implicit ranking|weight allowed)$/i.test(key)) {
      if (!isSwitch) flaw(line, col, `"${value.trim()}" is neither true nor false`, 'write true or false');
      else if (/^weight/i.test(key)) weighs = isOn;
      else unranked = isOn ? 'last' : 'ignored';
    }
  };
  const ballot = (text: string, line: number) => {
    const behind = text.includes('||') ? text.indexOf('||') + 2 : 0;
    const receipt =
      text
        .slice(0, Math.max(0, behind - 2))
        .split(',')[0]
        ?.trim() || null;
    const [, order = '', weight = '1', times = '1'] =
      /^([^*^]*)(?:\^\s*([^*]*))?(?:\*\s*(.*))?$/.exec(text.slice(behind)) ?? [];
    const [by, many] = [countIn(weight.trim()), countIn(times.trim())];
    const col = behind + order.length + 1;
    if (by === null || many === null || by * many > MOST_BALLOTS) {
      return flaw(line, col, `"${text.slice(col - 1).trim()}" is no number of ballots`, HOW_MANY);
    }
    const groups: number[][] = [];
    const seen = new Set<number>();
    const isEmpty = /^\s*\/EMPTY(?:_RANKING)?\/\s*$/i.test(order);
    for (const rank of isEmpty ? [] : parts(order, '>', behind + 1)) {
      const group: number[] = [];
      for (const { text: name, col: at } of parts(rank.text, '=', rank.col)) {
        if (RESERVED.test(name))
          flaw(line, at, `"${name}" has a sign that no name has`, 'put > or = between candidates');
        else if (name === '')
          flaw(line, at, 'a candidate is missing between the signs', 'write a name on both sides of > and =');
        else if (listed && !places.has(name)) {
          flaw(line, at, `"${name}" is none of the candidates`, 'write the name as "#/Candidates" has it');
        } else if (named.length >= MOST_CANDIDATES && !places.has(name)) {
          flaw(line, at, 'has too many candidates', `name at most ${MOST_CANDIDATES}`);
        } else {
          const place = candidate(name, line, at);
          if (seen.has(place)) flaw(line, at, `"${name}" is ranked twice`, 'rank each candidate once');
          else group.push(place);
          seen.add(place);
        }
      }
      if (group.length > 0) groups.push(group);
    }
    hand({ groups, points: null, count: many * (weighs ? by : 1), receipt, line });
  };
  return {
    line: (whole, line) => {
      if (whole.trimStart().startsWith('#/')) return parameter(whole, line);
      const text = whole.replace(/#.*$/, '');
      if (text.trim() === '') return;
      begun = true;
      ballot(text, line);
    },
    end: () => {
      if (named.length === 0) flaw(1, 1, 'names no candidates', 'write "#/Candidates: Ada ; Grace" in the first lines');
      return { candidates: named, unranked, seats, pairs: null };
    },
  };
};
