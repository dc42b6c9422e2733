/** A layout that Hustings does not have, as `docs/recipes/layout.md` asks for it: one file of JSON for each election, in `votes/`. */
import { day } from '../../src/governance/day.ts';
import type { FoundElection, Layout, Mention } from '../../src/import/archive.ts';
import { readStatement } from '../../src/import/found-statement.ts';
import { placeAt, type SourceFile } from '../../src/import/source.ts';

const FILE = /^votes\/(\d{4})-(\d{2})\.json$/;

interface Vote {
  readonly body: string;
  readonly seats: number;
  readonly opens: string;
  readonly closes: string;
  readonly declared: string;
  readonly elected: readonly string[];
  readonly candidates: readonly { readonly name: string; readonly text: string }[];
}

/** Where a value stands in its file. */
const placeOf = (file: SourceFile, value: string) =>
  placeAt(file, Math.max(0, file.text.indexOf(JSON.stringify(value))));

function electionOf(file: SourceFile): FoundElection {
  const [, year = '', month = ''] = FILE.exec(file.path) ?? [];
  const vote = JSON.parse(file.text) as Vote;
  const who = (name: string): Mention => ({ name, handle: null, emails: [], place: placeOf(file, name) });
  const place = placeAt(file, 0);
  return {
    folder: file.path,
    committee: vote.body,
    title: null,
    id: `${year}-${month}`,
    year: Number(year),
    month: Number(month),
    place,
    titles: [],
    seats: { value: vote.seats, place: placeAt(file, file.text.indexOf('"seats"')) },
    newSeats: null,
    incumbents: [],
    officials: [],
    officialsConfirmed: null,
    phases: [{ phase: 'voting', start: vote.opens, end: vote.closes, place: placeOf(file, vote.opens) }],
    due: null,
    dueUntil: null,
    statements: vote.candidates.flatMap(({ name, text }) => readStatement(file.path, text, who(name), false) ?? []),
    result: {
      file: file.path,
      place,
      months: [],
      nominees: [],
      nomineesSaid: null,
      elected: vote.elected.map(who),
      seatsSaid: null,
      contested: true,
      ranked: false,
      declared: { value: day(vote.declared), place: placeOf(file, vote.declared) },
      welcomed: [],
      continuing: [],
      withdrawals: 0,
      turnout: null,
      admittedSaid: null,
      readmitted: null,
    },
    ballots: null,
    notes: [],
  };
}

export const votes: Layout = {
  name: 'votes',
  is: 'a file of JSON for each election, in votes/',
  recognizes: (source) => source.files.map((file) => file.path).filter((file) => FILE.test(file)),
  read: (source, account) => {
    const files = source.files.filter((file) => FILE.test(file.path));
    for (const file of source.files) {
      if (files.includes(file)) account.use(file.path, 'an election, its statements and its result');
      else account.keepAside(file.path, 'not in votes/');
    }
    return { layout: 'votes', source, community: null, elections: files.map(electionOf), rosters: [], claims: [] };
  },
};
