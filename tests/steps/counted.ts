/** The ballots of the election of May 2020 in the community with an open election: what its count's page is tried with. */
import { changed } from '../../src/checks/example-base.ts';

/** What the voter of a row was given, by the row's number. */
export const receiptOf = (row: number): string => `lamp-${row}`;

const rows = [...Array(9).fill('1,2,3'), ...Array(8).fill('3,2,1'), ...Array(7).fill('2,1,3')];

/** More voters prefer Dora to each other, while most put Ada first, and Finn comes second by first preferences. */
export const COUNTED: Readonly<Record<string, string>> = {
  ...changed(
    'elections/2020-05/election.yaml',
    'outcome:\n',
    'ballots: { file: ballots.csv, method: schulze, unranked: last, strength: winning-votes }\noutcome:\n',
  ),
  'elections/2020-05/ballots.csv': [
    'ada,dora,finn,receipt',
    ...rows.map((row, at) => `${row},${receiptOf(at)}`),
    '',
  ].join('\n'),
};
