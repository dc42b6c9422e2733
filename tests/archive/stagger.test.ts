import { expect, test } from 'vitest';
import { loadContent } from '../../src/checks/load.ts';
import { type Day, day } from '../../src/governance/day.ts';
import { reckonedWith } from '../../src/governance/estimate.ts';
import { history } from '../../src/governance/history/history.ts';
import { knownOn } from '../../src/governance/known.ts';
import { committeeCalendar, finding, stagger, wholeLife, yearsAround } from '../../src/views/stagger.ts';

const { community: all } = loadContent('content', day('2026-11-22'));

function on(text: string, recordsEnd: Day | null = all.recordsEnd, id = 'architecture-committee') {
  const asOf = day(text);
  const community = { ...knownOn(all, asOf), recordsEnd };
  const committee = community.committees.find((each) => each.id === id);
  if (committee === undefined) throw new Error(`no ${id}`);
  const past = history(committee, community.elections, asOf);
  const entries = committeeCalendar(past, community);
  return { past, community, entries, chart: stagger(past, community, entries, wholeLife(past)) };
}

const barsOf = (seat: number, { chart }: ReturnType<typeof on>) =>
  chart?.seats.find(({ number }) => number === seat)?.bars ?? [];

test('no two bars of a seat overlap, on any day that is asked about', () => {
  for (const asOf of [
    '2017-12-31',
    '2018-09-05',
    '2022-10-01',
    '2023-10-20',
    '2024-04-01',
    '2026-04-20',
    '2026-11-22',
  ]) {
    const { chart } = on(asOf);
    for (const seat of chart?.seats ?? []) {
      seat.bars.forEach((bar, index) => {
        expect(bar.since < bar.until, `${asOf}: ${seat.label} ${bar.label} ${bar.since} ${bar.until}`).toBe(true);
        const next = seat.bars[index + 1];
        if (next !== undefined) expect(next.since >= bar.until, `${asOf}: ${seat.label} ${bar.label}`).toBe(true);
      });
    }
  }
});

test('a member who held over until the successors sat is drawn so', () => {
  const eric = barsOf(1, on('2026-11-22')).find(({ since }) => since === '2021-09-16');
  expect(eric).toMatchObject({ label: 'Eric Ernst', state: 'past', heldOver: '2022-09-16', until: '2022-11-30' });
});

test('a term whose end was not recorded is uncertain, then the seat is vacant in the cohort it had then', () => {
  const bars = barsOf(6, on('2026-11-22'));
  expect(bars[0]).toMatchObject({ label: 'Feng Wang', state: 'uncertain', until: '2023-10-09', cohort: { index: 1 } });
  expect(bars[1]).toMatchObject({ label: 'Vacant', state: 'vacant', until: '2023-11-03', cohort: { index: 1 } });
  expect(bars[2]).toMatchObject({ label: 'Greg Kurz', state: 'past' });
  expect(bars[2]).not.toHaveProperty('cohort');
});

test('a term that the charter foresaw for a day after the records end is not recorded; later ones are to be elected', () => {
  const bars = barsOf(1, on('2026-11-22'));
  const foreseen = bars.filter(({ state }) => state === 'foreseen' || state === 'unrecorded');
  expect(foreseen.map(({ label, state }) => [label, state])).toEqual([
    ['Not recorded', 'unrecorded'],
    ['To be elected', 'foreseen'],
  ]);
  const sitting = bars.find(({ state }) => state === 'current');
  expect(sitting).toMatchObject({ label: 'Fupan Li', until: '2026-10-14' });
  expect(sitting?.heldOver).toBeUndefined();
  expect(foreseen[0]?.since).toBe('2026-10-14');
});

test('a sitting member is drawn at least until the day on which the term is due to end', () => {
  const sitting = barsOf(4, on('2026-11-22')).find(({ state }) => state === 'current');
  expect(sitting).toMatchObject({ label: 'Markus Rudy', until: '2027-04-28' });
});

test('a seat that a planned election fills beside its own is foreseen from that election on', () => {
  const bars = barsOf(6, on('2023-10-20'));
  expect(bars.map(({ label, state }) => `${label} ${state}`).slice(0, 3)).toEqual([
    'Feng Wang uncertain',
    'Vacant vacant',
    'To be elected foreseen',
  ]);
  expect(bars[2]?.since).toBe('2023-11-03');
});

test('the finding says how many seats come up next, and what the records do not reach', () => {
  const told = (asOf: string, recordsEnd?: Day | null) => {
    const { past, community, entries } = on(asOf, recordsEnd);
    return finding(past, community, entries);
  };
  expect(told('2026-11-22')).toBe(
    'Seven seats in two cohorts: three were due in Autumn 2026, after the records end; four come up in Spring 2027',
  );
  expect(told('2026-05-01', null)).toBe('Seven seats in two cohorts; three come up next, in Autumn 2026');
  expect(told('2026-04-20')).toBe('Seven seats in two cohorts; four are being filled in April 2026');
  expect(told('2017-12-31')).toBe('Five seats in two cohorts; three come up next, in June 2018');
});

test('a committee without cohorts has no stagger to draw', () => {
  const working = on('2018-06-01', all.recordsEnd, 'working-committee');
  expect(working.chart).toBeNull();
  expect(finding(working.past, working.community, working.entries)).toBeNull();
});

test('a window around the day leaves out the terms before it', () => {
  const { past, community, entries } = on('2026-11-22');
  const window = yearsAround(past);
  expect(window).toEqual({ from: '2023-01-01', to: '2028-01-01' });
  const bars = stagger(past, community, entries, window)?.seats.flatMap((seat) => seat.bars) ?? [];
  expect(bars.every(({ until }) => reckonedWith(until) > window.from)).toBe(true);
});
