/** The verbs that count ballots again and award seats. */
import { METHODS, STRENGTHS, UNRANKED } from '../../governance/ballots.ts';
import type { Verb } from '../verb.ts';

const BETTER = {
  takes: '<lower|higher>',
  what: 'for a file: whether the better of two candidates has the lower number, a rank, or the higher, points; lower where left out',
  proposed: ['lower', 'higher'],
} as const;

const UNRANKED_OPTION = {
  takes: '<last|ignored>',
  what: 'whether an unranked candidate comes behind all who are ranked, or the ballot takes no part in their pairs',
  proposed: UNRANKED,
} as const;

const SCHEMA = 'its schema is on the handbook’s page about commands';

export const COUNTS = [
  {
    name: 'count',
    does: 'Counts ballots again, those of an election or of a file, and tells every step.',
    more: [
      'What is left out is as the election’s file says; where nobody recorded it, Schulze by winning votes with the unranked last, and the answer says that this was not on record.',
      'A file has the form that its name tells: .csv, …pairs.csv, .blt, .soc, .soi, .toc, .toi, .cvotes, or .txt for Debian’s tally sheet.',
    ],
    words: [{ name: 'election or file', what: 'an election by its id, or a file of ballots', proposed: 'election' }],
    options: {
      method: { takes: '<method>', what: METHODS.join(', '), proposed: METHODS },
      seats: { takes: '<n>', what: 'for how many seats' },
      unranked: UNRANKED_OPTION,
      strength: {
        takes: '<winning-votes|margins>',
        what: 'by what a victory is measured: the voters for the winner, or how many more they are',
        proposed: STRENGTHS,
      },
      better: BETTER,
      json: { what: `the count as data; ${SCHEMA}` },
    },
    examples: [
      { args: '2026-06', what: 'as the election’s file says' },
      { args: '2026-06 --method stv-meek --seats 3', what: 'by another method' },
      { args: 'ballots.blt --unranked ignored', what: 'of a file' },
    ],
    content: 'may',
  },
  {
    name: 'award',
    does: 'Says who gets the seats of an election under the charter, and of each candidate why or why not.',
    more: [
      'The order is that of the published ballots, counted again; where none are published, what the records tell of it. The exit status is 1 where the declared outcome differs.',
    ],
    words: [{ name: 'election', what: 'the election, by its id', proposed: 'election' }],
    options: { json: { what: `the award as data; ${SCHEMA}` } },
    examples: [{ args: '2026-06', what: 'seat by seat' }],
    content: 'must',
  },
  {
    name: 'ballots inspect',
    does: 'Says what a file of ballots gives away, and writes a copy that gives away less.',
    more: [
      'A ballot that nobody else cast can be told by whoever knows a part of it. A sorted copy hides in which order people voted, and leaves receipts out. The pairs hide the ballots; all Condorcet methods still count by them.',
    ],
    words: [{ name: 'file', what: 'the file of ballots', proposed: 'path' }],
    options: {
      out: { takes: '<file>', what: 'write a copy with the ballots sorted, as .csv', proposed: 'path' },
      pairs: { what: 'only the pairs: printed, or written as …pairs.csv with --out' },
      unranked: UNRANKED_OPTION,
      better: BETTER,
    },
    examples: [
      { args: 'ballots.csv', what: 'how many are unique' },
      { args: 'ballots.csv --pairs --out pairs.csv', what: 'the pairs alone, to publish' },
    ],
    content: 'may',
  },
] as const satisfies readonly Verb[];
