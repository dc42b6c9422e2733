/**
 * Debian's tally sheets (vote.debian.org): the options with their numbers in a picture, then a line for each ballot with the rank of
 * each option and whose it is, by login or by the hash of an alias: "V: 21-3	0f3c…". "-" is no rank, behind all others.
 */
import { groupsOf } from '../ballot.ts';
import { type Form, MOST_CANDIDATES, many, type Named } from './reading.ts';

const HOW = 'write a rank, or -, for each option: V: 21-3';

export const debian: Form = (_, hand, flaw) => {
  const named: Named[] = [];
  let begun = false;
  return {
    line: (text, line) => {
      const option = /\bOption\s+(\d{1,3})\s*-*>?\s*:\s*(.+?)\s*$/.exec(text);
      if (option !== null) {
        const [, number = '', name = ''] = option;
        if (begun) flaw(line, 1, 'names an option behind the first ballot', 'name all options above the ballots');
        if (Number(number) !== named.length + 1 || named.length >= MOST_CANDIDATES) {
          flaw(
            line,
            1,
            `names option ${number} where ${named.length + 1} comes next`,
            'name the options from 1 on, in order',
          );
        }
        named.push({ name, line, col: text.lastIndexOf(name) + 1 });
        return;
      }
      const vote = /^V:(\s*)(\S+)\s*(.*?)\s*$/.exec(text);
      if (vote === null) {
        if (/^\s*V\s*:/i.test(text)) flaw(line, 1, 'is no ballot', HOW);
        return;
      }
      begun = true;
      const [, space = '', ranks = '', whose = ''] = vote;
      const col = 3 + space.length;
      if (ranks.length !== named.length) {
        const wrong = `"${ranks.slice(0, 60)}" has ${many(ranks.length, 'rank')} for ${many(named.length, 'option')}`;
        return flaw(line, col, wrong, HOW);
      }
      const values = [...ranks].map((rank, at) => {
        if (rank === '-') return null;
        // Ranks above nine are letters.
        const value = /^[1-9a-z]$/i.test(rank) ? Number.parseInt(rank, 36) : 0;
        if (value > 0) return value;
        flaw(line, col + at, `"${rank}" is no rank`, 'write 1 to 9, a letter for 10 and more, or -');
        return null;
      });
      // A login or a hash; the sheets of public votes have the voter's name behind it.
      const [receipt = ''] = whose.split(/\s+/);
      hand({ groups: groupsOf(values), points: null, count: 1, receipt: receipt || null, line });
    },
    end: () => {
      if (named.length === 0)
        flaw(1, 1, 'names no options', 'write a line "Option 1--->: Ada" for each above the ballots');
      return { candidates: named, unranked: 'last', seats: null, pairs: null };
    },
  };
};
