/** What a community's files tell, for the tests of cases: findings, rosters, terms and calendars, from files on no disk. */
import { examine, type LoadedCommunity, loadContent } from '../../src/checks/load.ts';
import { readFiles } from '../../src/content/files.ts';
import { understand } from '../../src/content/read.ts';
import { calendar } from '../../src/governance/calendar.ts';
import { type Day, day } from '../../src/governance/day.ts';
import { history } from '../../src/governance/history/history.ts';
import { withId } from '../../src/governance/lookup.ts';
import { type OpenTerm, rosterOn } from '../../src/governance/roster.ts';
import type { Term } from '../../src/governance/terms.ts';

export interface Told {
  readonly loaded: LoadedCommunity;
  /** The codes of all errors, each once. */
  readonly errors: readonly string[];
  readonly hints: readonly string[];
  /** Who sits on a committee on a day, by id; somebody of several is told as "one of ada, ben". */
  readonly roster: (on: string, committee?: string) => readonly string[];
  /** How many seats are vacant on a day. */
  readonly vacant: (on: string, committee?: string) => number;
  /** The terms of a person, oldest first. */
  readonly terms: (person: string, committee?: string) => readonly Term[];
  /** How the term of a member stands on a day. */
  readonly stands: (person: string, on: string, committee?: string) => OpenTerm | undefined;
  /** What is to come after a day: its month and year, and how many seats. */
  readonly coming: (asOf: string, committee?: string) => readonly string[];
}

const TODAY = day('2026-11-25');
const END = day('9999-12-31');

function told(loaded: LoadedCommunity): Told {
  const { community, findings } = loaded;
  const of = (severity: string) => [
    ...new Set(findings.filter((each) => each.severity === severity).map(({ code }) => code)),
  ];
  const committeeOf = (id: string | undefined) => {
    const committee = id === undefined ? community.committees[0] : withId(community.committees, id);
    if (committee === undefined) throw new RangeError(`no committee ${id}`);
    return committee;
  };
  const past = (id: string | undefined, asOf: Day) => history(committeeOf(id), community.elections, asOf);
  return {
    loaded,
    errors: of('error'),
    hints: of('hint'),
    roster: (on, committee) => {
      const { members, heldUnrecorded } = rosterOn(past(committee, END), community, day(on));
      return [
        ...members.map(({ person }) => person).sort(),
        ...heldUnrecorded.map(({ among }) => `one of ${among.join(', ')}`),
      ];
    },
    vacant: (on, committee) => rosterOn(past(committee, END), community, day(on)).vacant.length,
    terms: (person, committee) => past(committee, END).terms.filter((term) => term.person === person),
    stands: (person, on, committee) =>
      rosterOn(past(committee, END), community, day(on)).members.find((each) => each.person === person)?.stands,
    coming: (asOf, committee) =>
      calendar(committeeOf(committee), community.elections, community.recordsEnd, day(asOf), 3)
        .filter(({ status, beyondRecords }) => status !== 'past' && !beyondRecords)
        .map(({ year, month, seats }) => `${year}-${String(month).padStart(2, '0')}: ${seats}`),
  };
}

/** What a folder tells today. */
export const toldIn = (folder: string): Told => told(loadContent(folder, TODAY));

/** What files tell today, by their paths in the content folder. */
export const toldBy = (files: Readonly<Record<string, string>>): Told =>
  told(examine(understand(readFiles(files)), TODAY));

export interface Council {
  /** Lines of its rules, in flow style. */
  readonly rules: string;
  /** Entries of its file besides. */
  readonly besides?: string;
  /** Later versions of its charter. */
  readonly amendments?: string;
  /** election.yaml by id; the committee is written by itself. */
  readonly elections?: Readonly<Record<string, string>>;
  /** Other files. */
  readonly files?: Readonly<Record<string, string>>;
}

const PEOPLE = ['ada', 'ben', 'cleo', 'dora', 'eve', 'finn', 'gus', 'hana'];

/** A community with one council, whose charter is of 2020, and eight people who belong to no organization. */
export const council = ({ rules, besides = '', amendments = '', elections = {}, files = {} }: Council): Told =>
  toldBy({
    'community.yaml':
      'name: Cases\ndescription: Made up.\nurl: https://cases.example.org/\nrepository: { host: github, url: https://github.com/example/cases }\n',
    'committees/council.yaml': `name: Council\npurpose: Made up.\ncharter:\n  - since: 2020-01-01\n    title: Launch\n    summary: Made up.\n    rules: { ${rules} }\n${amendments}${besides}`,
    ...Object.fromEntries(
      PEOPLE.map((id) => [
        `people/${id}.yaml`,
        `name: ${id} Example\ngithub: ${id}-x\naffiliations: [{ organization: independent, since: 2010-01-01 }]\n`,
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(elections).map(([id, text]) => [`elections/${id}/election.yaml`, `committee: council\n${text}`]),
    ),
    ...files,
  });

/** The lines of an election by poll: its candidates, its winners, and what else its outcome says. */
export const poll = (stood: readonly string[], elected: readonly string[], declared: string, more = ''): string =>
  `candidacies: [${stood.map((person) => `{ person: ${person} }`).join(', ')}]\noutcome: { by: poll, declared: ${declared}, elected: [${elected.join(', ')}]${more === '' ? '' : `, ${more}`} }\n`;
