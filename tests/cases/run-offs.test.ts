/** Run-offs, and votes in which the option won that stands for nobody: seats, statuses, words and data, whatever the charter. */
import { expect, test } from 'vitest';
import { electionText } from '../../src/commands/answers/election.ts';
import { electionDocument, electionSchema } from '../../src/files/data/election.ts';
import { awardOf, difference } from '../../src/governance/award-of.ts';
import { calendar } from '../../src/governance/calendar.ts';
import { statusOn } from '../../src/governance/candidates.ts';
import { day } from '../../src/governance/day.ts';
import { fillings } from '../../src/governance/foreseen-terms.ts';
import { history } from '../../src/governance/history/history.ts';
import { startOfDay } from '../../src/governance/instant.ts';
import { knownOn } from '../../src/governance/known.ts';
import { withId } from '../../src/governance/lookup.ts';
import type { ElectionId } from '../../src/governance/model.ts';
import { siteOf, the } from '../../src/site/site.ts';
import { candidacyPages, candidacyView } from '../../src/views/candidacy.ts';
import { candidateRows } from '../../src/views/candidates.ts';
import { comparedElections, comparisonView } from '../../src/views/comparison.ts';
import { electionInSentence } from '../../src/words/en/elections.ts';
import { plain, type RichText } from '../../src/words/en/rich-text.ts';
import { council, type Told } from './told.ts';

const RULES =
  'seats: 3, cohorts: [{ id: a, label: April, month: 4, seats: 3 }], termMonths: 12, holdover: true, phases: [{ phase: nominations, days: 6 }, { phase: voting, days: 6 }]';
const LAUNCH = `appointments:
  - { person: ada, cohort: a, since: 2020-01-01 }
  - { person: ben, cohort: a, since: 2020-01-01 }
  - { person: cleo, cohort: a, since: 2020-01-01 }
`;
const FIRST = `cohort: a
seats: 3
timetable:
  nominations: { start: 2021-04-01, end: 2021-04-07 }
  voting: { start: 2021-04-08, end: 2021-04-14 }
candidacies: [{ person: ada }, { person: ben }, { person: dora }, { person: eve }, { person: finn }]
`;
const RUN_OFF = `cohort: a
seats: 1
runOffOf: 2021-04
timetable:
  voting: { start: 2021-04-18, end: 2021-04-24 }
candidacies: [{ person: dora }, { person: eve }]
`;

const first = (outcome: string, more: Readonly<Record<string, string>> = {}, rules = RULES): Told =>
  council({ rules, besides: LAUNCH, elections: { '2021-04': `${FIRST}outcome: { by: poll, ${outcome} }\n`, ...more } });

const of = (told: Told, id: ElectionId) => {
  const election = withId(told.loaded.community.elections, id);
  if (election === undefined) throw new RangeError(id);
  return election;
};
const statuses = (told: Told, id: ElectionId, on: string) =>
  of(told, id).candidacies.map((each) => `${each.person}: ${statusOn(of(told, id), each, day(on))}`);
const committeeOf = ({ loaded }: Told) => {
  const [committee] = loaded.community.committees;
  if (committee === undefined) throw new RangeError('no committee');
  return committee;
};

const TIED = 'declared: 2021-04-15, elected: [ada, ben], ranked: true, runOff: { among: [dora, eve] }';
const WON = `${RUN_OFF}outcome: { by: poll, declared: 2021-04-25, elected: [eve] }\n`;

test('a run-off fills the seat that was left to it, and whoever sat there sits until then', () => {
  const told = first(TIED, { '2021-04-run-off': WON });
  expect([told.errors, told.hints]).toEqual([[], []]);
  expect(told.roster('2021-04-20')).toEqual(['ada', 'ben', 'cleo']);
  expect(told.roster('2021-04-25')).toEqual(['ada', 'ben', 'eve']);
  expect(told.terms('cleo').map(({ ended, until }) => [ended?.why, until])).toEqual([['succeeded', '2021-04-25']]);
  expect(told.terms('eve').map(({ began, scheduledEnd }) => [began, scheduledEnd])).toEqual([
    [{ by: 'election', election: '2021-04-run-off' }, '2022-04-25'],
  ]);
  expect(told.vacant('2021-05-01')).toBe(0);
});

test('who is in it is told in both elections', () => {
  const told = first(TIED, { '2021-04-run-off': WON });
  expect(statuses(told, '2021-04', '2021-05-01')).toEqual([
    'ada: elected',
    'ben: elected',
    'dora: run-off',
    'eve: run-off',
    'finn: not-elected',
  ]);
  expect(statuses(told, '2021-04-run-off', '2021-05-01')).toEqual(['dora: not-elected', 'eve: elected']);
  const text = electionText(
    told.loaded.community,
    committeeOf(told),
    of(told, '2021-04'),
    startOfDay(day('2021-05-01')),
  ).join('\n');
  expect(text).toContain('A run-off between dora Example and eve Example decides one more seat.');
  expect(of(told, '2021-04-run-off').title).toBe('Run-off of April 2021');
});

test('winners of both votes who take office on one day take their seats together', () => {
  const together = 'declared: 2021-04-15, takesOffice: 2021-05-01';
  const told = first(`${together}, elected: [finn, dora], runOff: { among: [ben, eve] }`, {
    '2021-04-run-off': `${RUN_OFF.replace('dora', 'ben')}outcome: { by: poll, declared: 2021-04-25, takesOffice: 2021-05-01, elected: [eve] }\n`,
  });
  expect([told.errors, told.hints]).toEqual([[], []]);
  expect(told.roster('2021-04-30')).toEqual(['ada', 'ben', 'cleo']);
  expect(told.roster('2021-05-01')).toEqual(['dora', 'eve', 'finn']);
  expect(['ada', 'ben', 'cleo'].map((who) => told.terms(who)[0]?.ended?.why)).toEqual([
    'succeeded',
    'succeeded',
    'succeeded',
  ]);
  const { contests } = history(committeeOf(told), told.loaded.community.elections, day('2021-06-01'));
  expect(contests.map(({ election, seatsUp, filled }) => [election, seatsUp.length, filled.length])).toEqual([
    ['2021-04', 3, 2],
    ['2021-04-run-off', 1, 1],
  ]);
});

test('while it is planned, it puts up the one seat, also before the winners of the first vote sit', () => {
  for (const takes of ['', ', takesOffice: 2021-05-01']) {
    const told = first(`${TIED}${takes}`, { '2021-04-run-off': RUN_OFF });
    const community = knownOn(told.loaded.community, day('2021-04-17'));
    const committee = committeeOf(told);
    const past = history(committee, community.elections, day('2021-04-17'));
    const entries = calendar(committee, community.elections, community.recordsEnd, day('2021-04-17'), 2);
    const [next, regular] = fillings(past, entries);
    expect(next?.entry.election).toBe('2021-04-run-off');
    expect(next?.seats.map(({ holder }) => holder)).toEqual([{ kind: 'person', person: 'cleo' }]);
    expect(past.contests.find(({ election }) => election === '2021-04-run-off')?.seatsUp).toHaveLength(1);
    expect(regular?.seats).toHaveLength(3);
  }
});

test('a second run-off fills what the first left', () => {
  const told = first(TIED, {
    '2021-04-run-off': `${RUN_OFF}outcome: { by: poll, declared: 2021-04-25, elected: [], runOff: { among: [dora, eve] } }\n`,
    '2021-05-run-off':
      'cohort: a\nseats: 1\nrunOffOf: 2021-04-run-off\ntimetable: { voting: { start: 2021-05-01, end: 2021-05-08 } }\ncandidacies: [{ person: dora }, { person: eve }]\noutcome: { by: poll, declared: 2021-05-09, elected: [dora] }\n',
  });
  expect([told.errors, told.hints]).toEqual([[], []]);
  expect(told.roster('2021-05-09')).toEqual(['ada', 'ben', 'dora']);
  expect(told.loaded.community.elections.map(electionInSentence)).toEqual([
    'the election of April 2021',
    'the run-off of April 2021',
    'the second run-off of April 2021',
  ]);
});

test('several run-offs of one election are told apart, and a title that is written stands', () => {
  const files = (more: string) => ({
    '2021-04-a': RUN_OFF,
    '2021-04-b': RUN_OFF,
    '2021-04-c': `${more}${RUN_OFF}`,
  });
  const titles = (more: string) => first(TIED, files(more)).loaded.community.elections.map(({ title }) => title);
  expect(titles('')).toEqual([
    'April 2021',
    'Run-off of April 2021',
    'Second run-off of April 2021',
    'Third run-off of April 2021',
  ]);
  expect(titles('title: The last one\n').at(-1)).toBe('The last one');
});

test('run-offs that name each other in a circle are a finding, and nothing hangs', () => {
  const told = first(TIED, { '2021-04-run-off': WON.replace('runOffOf: 2021-04', 'runOffOf: 2021-04-run-off') });
  expect(told.errors).toContain('run-off-of-nothing');
});

test('the tie that a run-off decides is no difference to the award', () => {
  const told = first(TIED, { '2021-04-run-off': WON });
  const given = awardOf(told.loaded.community, of(told, '2021-04'), day('2021-05-01'), null);
  expect(given?.open).toEqual({ people: ['dora', 'eve'], seats: 1 });
  expect(given && difference(of(told, '2021-04'), given)).toBeNull();
});

test('where voters prefer nobody, no seat is filled, whoever sat there stays, and the reason is told', () => {
  const told = first(
    'declared: 2021-04-15, elected: [ada], none: { named: None of the above, behind: [ben, dora, eve, finn] }, holdOver: [ben, cleo]',
  );
  expect([told.errors, told.hints]).toEqual([[], []]);
  expect(told.roster('2021-05-01')).toEqual(['ada', 'ben', 'cleo']);
  const given = awardOf(told.loaded.community, of(told, '2021-04'), day('2021-05-01'), null);
  expect([given?.seated, given?.empty, given?.gone.map(({ why }) => why)]).toEqual([
    ['ada'],
    2,
    Array(4).fill('behind-none'),
  ]);
  const text = electionText(
    told.loaded.community,
    committeeOf(told),
    of(told, '2021-04'),
    startOfDay(day('2021-05-01')),
  ).join('\n');
  expect(text).toContain('behind “None of the above”: no seat could be theirs.');
});

test('where it wins outright, nobody is elected, and the seats come up again when the charter says', () => {
  const told = first(
    'declared: 2021-04-15, elected: [], none: { named: Further discussion, behind: [ada, ben, dora, eve, finn] }',
  );
  expect([told.errors, told.hints]).toEqual([[], []]);
  expect(told.roster('2021-05-01')).toEqual(['ada', 'ben', 'cleo']);
  expect(told.coming('2021-05-01')).toEqual(['2022-04: 3', '2023-04: 3', '2024-04: 3']);
});

test('both are in the data of the election', () => {
  const told = first(`${TIED}, none: { named: Nobody, behind: [finn] }`, { '2021-04-run-off': WON });
  const { community } = told.loaded;
  const edition = { community, asOf: day('2021-05-01') } as unknown as Parameters<typeof electionDocument>[0];
  const document = electionSchema.parse(electionDocument(edition, of(told, '2021-04')));
  expect(document.outcome?.runOff).toEqual({ among: ['dora', 'eve'], seats: 1 });
  expect(document.outcome?.none).toEqual({ named: 'Nobody', behind: ['finn'] });
  expect(electionDocument(edition, of(told, '2021-04-run-off')).runOffOf).toBe('2021-04');
});

test('the same holds of seats of several cohorts, of by-elections, and of a body whose terms are not all of one length', () => {
  const two =
    'seats: 3, cohorts: [{ id: a, label: April, month: 4, seats: 2, termMonths: 24 }, { id: b, label: October, month: 10, seats: 1 }], termMonths: 12, holdover: true';
  const told = council({
    rules: two,
    besides: LAUNCH.replace('{ person: cleo, cohort: a', '{ person: cleo, cohort: b'),
    elections: {
      '2021-04': `cohort: a
seats: 3
terms: [{ cohort: a, seats: 2 }, { cohort: b, seats: 1, months: 6 }]
timetable: {}
candidacies: [{ person: dora }, { person: eve }, { person: finn }, { person: gus }]
outcome: { by: poll, declared: 2021-04-15, elected: [dora], took: [{ person: dora, cohort: b }], runOff: { among: [eve, finn, gus], seats: 2 } }
`,
      '2021-04-run-off': `cohort: a
seats: 2
runOffOf: 2021-04
timetable: {}
candidacies: [{ person: eve }, { person: finn }, { person: gus }]
outcome: { by: poll, declared: 2021-04-25, elected: [finn, gus] }
`,
    },
  });
  expect(told.errors).toEqual([]);
  expect(told.roster('2021-04-16')).toEqual(['ada', 'ben', 'dora']);
  expect(told.roster('2021-04-25')).toEqual(['dora', 'finn', 'gus']);
  expect(told.terms('finn')[0]?.scheduledEnd).toBe('2023-04-25');
});

test('who wrote nothing for the run-off has the statement of the vote before told, on every page that would show one', () => {
  const written = {
    'elections/2021-04/candidates/dora-x.md':
      '---\nname: dora Example\ngithub: dora-x\naffiliation: independent\n---\nI would help.\n',
  };
  const candidacies = FIRST.replace('{ person: dora }, ', '');
  const { loaded } = council({
    rules: RULES,
    besides: LAUNCH,
    elections: { '2021-04': `${candidacies}outcome: { by: poll, ${TIED} }\n`, '2021-04-run-off': RUN_OFF },
    files: written,
  });
  const all = siteOf(loaded, startOfDay(day('2021-04-20')));
  const [runOff] = comparedElections(all).filter((id) => id === '2021-04-run-off');
  if (runOff === undefined) throw new RangeError('nothing to compare');
  const told = (candidacy: { readonly unstated: RichText }) => plain(candidacy.unstated);
  const there = 'No statement for the run-off is kept here: read the one for the election of April 2021.';
  const expected = { 'dora Example': there, 'eve Example': 'No statement is kept here.' };
  const shown = [candidateRows(all, the(all.elections, runOff)), comparisonView(all, runOff).candidates];
  for (const rows of shown) expect(Object.fromEntries(rows.map((row) => [row.name, told(row)]))).toEqual(expected);
  for (const { election, candidate } of candidacyPages(all).filter((each) => each.election === runOff)) {
    const view = candidacyView(all, election, candidate);
    expect({ [view.name]: told(view) }).toEqual({ [view.name]: expected[view.name as keyof typeof expected] });
  }
  expect(candidateRows(all, the(all.elections, runOff)).flatMap((row) => row.unstated)).toContainEqual({
    text: 'the one for the election of April 2021',
    href: '/elections/2021-04/dora-x/',
  });
});
