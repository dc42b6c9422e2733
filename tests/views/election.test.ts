import { expect, test } from 'vitest';
import type { Outcome } from '../../src/governance/model.ts';
import { drawing } from '../../src/site/texts.ts';
import { candidacyPages, candidacyView } from '../../src/views/candidacy.ts';
import { allSummarized, candidateRows } from '../../src/views/candidates.ts';
import { comparedElections, comparisonView } from '../../src/views/comparison.ts';
import { type ElectionView, electionView } from '../../src/views/election.ts';
import { electionsView } from '../../src/views/elections.ts';
import { standView } from '../../src/views/stand.ts';
import { outcome as outcomeOf } from '../governance/support.ts';
import { fixture, siteWith } from './sites.ts';

const ELECTION = '2026-04';

const on = (day: string): ElectionView => drawing(ELECTION, () => electionView(fixture('coming', day), ELECTION));

test('an election that is planned says when it opens, and that one will be able to stand', () => {
  const view = on('2026-03-10');
  expect(view.desk.told).toMatchObject({ state: 'planned', until: '2026-04-01T15:00:00Z', act: 'prepare' });
  expect(view.desk.links.prepare).toBe('/stand/');
  expect(view.ended).toBeNull();
  expect(view.result).toBeNull();
  expect(view.left).toBeNull();
  expect(view.timetable?.phases.map(({ label, when }) => [label, when])).toEqual([
    ['Nominations', 'to-come'],
    ['Voting', 'to-come'],
  ]);
});

test('while nominations run the page names their end, and goes with the reader’s clock', () => {
  const view = on('2026-04-10');
  expect(view.desk.told).toMatchObject({ state: 'nominations', act: 'stand', action: 'Stand for election' });
  expect(view.desk.live?.timetable).toHaveLength(2);
  expect(view.timetable?.live).toBe('2026-04-10');
});

test('once nominations are over nobody is sent to the form', () => {
  expect(on('2026-04-20').desk.told).toMatchObject({ state: 'voting', act: 'compare' });
});

test('after the last phase no result is told before it is declared, and time alone changes nothing', () => {
  const view = on('2026-05-10');
  expect(view.desk).toMatchObject({ told: { state: 'awaiting', until: null }, live: null });
  expect(view.timetable?.live).toBeNull();
  expect(view.result).toBeNull();
  expect(view.seats?.seated).toBe(false);
});

test('once an election has an outcome no phase of it runs, and until then the day of its result is not over', () => {
  const all = fixture('coming', '2026-04-17');
  const phasesOf = (outcome: Outcome | null, asOf: string) => {
    const elections = all.community.elections.map((each) => ({ ...each, candidacies: [], outcome }));
    const { timetable, desk } = electionView(siteWith({ ...all.community, elections }, asOf), ELECTION);
    return { phases: timetable?.phases.map(({ when }) => when), exact: timetable?.exact, remind: desk.remind?.text };
  };
  expect(phasesOf(null, '2026-04-17')).toMatchObject({ phases: ['past', 'now'], exact: true });
  expect(phasesOf(outcomeOf('2026-04-16', []), '2026-04-17')).toMatchObject({ phases: ['past', 'past'], exact: false });
  expect(phasesOf(null, '2026-05-10').remind).toBeUndefined();
});

test('views are plain data: nothing is lost when they are written down', () => {
  const all = fixture('coming', '2026-04-10');
  const views = drawing(ELECTION, () => [
    electionView(all, ELECTION),
    comparisonView(all, ELECTION),
    ...candidacyPages(all).map(({ election, candidate }) => candidacyView(all, election, candidate)),
  ]);
  for (const view of [...views, electionsView(all), standView(all)])
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
});

test('a statement is on the page of its candidacy and beside the others, and on no page elsewhere', () => {
  const all = fixture('coming', '2026-04-10');
  const [page] = candidacyPages(all);
  if (page === undefined) throw new Error('nobody stands');
  expect(comparedElections(all)).toEqual([ELECTION]);
  drawing(ELECTION, () => {
    const own = candidacyView(all, page.election, page.candidate).statement?.html;
    expect(own).toContain('<p>');
    expect(comparisonView(all, ELECTION).candidates[0]?.own).toBe(true);
    expect(comparisonView(all, ELECTION).candidates[0]?.statement?.html).toBe(own);
  });
  expect(() => drawing(null, () => candidacyView(all, page.election, page.candidate))).toThrow('may be shown only');
});

test('the portal offers what is open, and says what is foreseen where nothing is', () => {
  const open = standView(fixture('coming', '2026-04-10'));
  expect(open.lead).toBeNull();
  expect(open.open.map(({ id }) => id)).toEqual([ELECTION]);
  // The desk above says until when, and who may stand: it is not said again.
  expect(open.open[0]).toMatchObject({ mark: null, window: null, mayRun: null });
  expect(open.desks.full.map(({ told }) => told.state)).toEqual(['nominations']);
  const closed = standView(fixture('coming', '2026-05-10'));
  expect(closed.lead?.replaceAll('\u00a0', ' ')).toBe(
    'Nominations for the election of April 2026 closed on 15 April 2026; no others are planned yet. The next are expected about 5 April 2027.',
  );
  expect(closed.desks.full.map(({ told }) => told.state)).toEqual(['awaiting']);
  expect(closed.open).toEqual([]);
});

test('a source that an election and its outcome share stands once on its page', () => {
  const all = fixture('coming', '2026-04-10');
  const [election] = all.community.elections;
  if (election === undefined) throw new Error('there is no election');
  const page = { title: 'Election page', url: 'https://example.org/election' };
  const results = { title: 'Results', url: 'https://example.org/results' };
  const outcome: Outcome = { ...outcomeOf('2026-04-29', ['bo']), sources: [results, page] };
  const elections = [{ ...election, candidacies: [], sources: [page, { ...results }], outcome }];
  const { sources } = electionView(siteWith({ ...all.community, elections }, '2026-05-10'), ELECTION);
  expect(sources).toEqual([results, page]);
});

test('whose the summaries are is said once where all are by the editors, and of each where they are not', () => {
  const all = fixture('coming', '2026-04-10');
  const [election] = all.community.elections;
  if (election === undefined) throw new Error('there is no election');
  const summarized = drawing(ELECTION, () => ({
    ...election,
    candidacies: election.candidacies.map((each) => ({
      ...each,
      statement: each.statement && { ...each.statement, writtenBy: 'editor' as const },
    })),
  }));
  expect(allSummarized(election)).toBe(false);
  expect(allSummarized(summarized)).toBe(true);
  drawing(ELECTION, () => {
    expect(candidateRows(all, election).map(({ statement }) => statement?.by)).toContain('The candidate’s own words');
    expect(candidateRows(all, summarized).every(({ statement }) => statement?.by === null)).toBe(true);
  });
});

test('of seats that nobody had held, none is told to have had a holder', () => {
  const all = fixture('coming', '2026-04-10');
  expect(on('2026-04-10').seats).toMatchObject({ firstHeld: false });
  const committees = all.community.committees.map((each) => ({ ...each, appointments: [] }));
  const elections = all.community.elections.map((each) => ({ ...each, candidacies: [] }));
  const { seats } = electionView(siteWith({ ...all.community, committees, elections }, '2026-04-10'), ELECTION);
  expect(seats).toMatchObject({ seated: false, firstHeld: true });
});
