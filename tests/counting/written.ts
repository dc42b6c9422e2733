/** Ballots as files of every form. What a form cannot say, it is not given. */
import type { Ballot } from '../../src/counting/ballot.ts';
import { ranksOf, upTo } from '../../src/counting/ballot.ts';
import type { FormName } from '../../src/counting/forms/index.ts';
import { matrixOf } from '../../src/counting/pairs.ts';

export type Voted = Pick<Ballot, 'groups' | 'count'>;

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const orders =
  (names: readonly string[]) =>
  (ballots: readonly Voted[]): string =>
    [
      `# NUMBER ALTERNATIVES: ${names.length}`,
      `# NUMBER VOTERS: ${ballots.reduce((sum, { count }) => sum + count, 0)}`,
      ...names.map((name, at) => `# ALTERNATIVE NAME ${at + 1}: ${name}`),
      ...ballots.map(
        ({ groups, count }) =>
          `${count}: ${groups.map((group) => (group.length > 1 ? `{${group.map((each) => each + 1)}}` : `${(group[0] ?? 0) + 1}`)).join(',')}`,
      ),
      '',
    ].join('\n');

/** The ballots as a file of a form. */
export function written(form: FormName, names: readonly string[], ballots: readonly Voted[]): string {
  const ranks = (ballot: Voted) => ranksOf(ballot, names.length).map((rank) => (rank === null ? null : rank + 1));
  const each = (row: (ballot: Voted) => string) =>
    ballots.flatMap((ballot) => Array<string>(ballot.count).fill(row(ballot)));
  const lines = {
    csv: () => [
      names.map(quoted).join(),
      ...each((ballot) =>
        ranks(ballot)
          .map((rank) => rank ?? 'No opinion')
          .join(),
      ),
    ],
    pairs: () => {
      const matrix = matrixOf(
        ballots.map((ballot) => ({ ...ballot, points: null })),
        names.length,
        'last',
      );
      const cast = ballots.reduce((sum, { count }) => sum + count, 0);
      return [
        [`${cast} ballots`, ...names.map(quoted)].join(),
        ...names.map((name, row) =>
          [quoted(name), ...upTo(names.length).map((to) => (to === row ? '' : matrix[row]?.[to]))].join(),
        ),
      ];
    },
    blt: () => [
      `${names.length} 2`,
      ...ballots.map(({ groups, count }) =>
        [count, ...groups.map((group) => group.map((one) => one + 1).join('=')), 0].join(' '),
      ),
      '0',
      ...names.map((name) => JSON.stringify(name)),
      '"Council"',
    ],
    cvotes: () => [
      `#/Candidates: ${names.join(' ; ')}`,
      ...ballots.map(
        ({ groups, count }) =>
          `${groups.length === 0 ? '/EMPTY/' : groups.map((group) => group.map((one) => names[one]).join(' = ')).join(' > ')} * ${count}`,
      ),
    ],
    debian: () => [
      ...names.map((name, at) => `     Option ${at + 1}--->: ${name}`),
      ...each(
        (ballot) =>
          `V: ${ranks(ballot)
            .map((rank) => (rank === null ? '-' : rank.toString(36)))
            .join('')}`,
      ),
    ],
  };
  if (form === 'soc' || form === 'soi' || form === 'toc' || form === 'toi') return orders(names)(ballots);
  return `${lines[form]().join('\n')}\n`;
}

/** Whether a form can say these ballots: `soc` and `toc` rank everybody, `soc` and `soi` nobody alike. */
export const fits = (form: FormName, candidates: number, { groups }: Voted): boolean =>
  (!['soc', 'toc'].includes(form) || groups.flat().length === candidates) &&
  (!['soc', 'soi'].includes(form) || groups.every(({ length }) => length === 1));
