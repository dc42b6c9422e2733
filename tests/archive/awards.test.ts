/** The award of each election of the archive: no ballots are published, and its charter is kept to. */
import { expect, test } from 'vitest';
import { loadContent } from '../../src/checks/load.ts';
import { day } from '../../src/governance/day.ts';
import { startOfDay } from '../../src/governance/instant.ts';
import { siteOf } from '../../src/site/site.ts';
import { drawing } from '../../src/site/texts.ts';
import { countedElections, countView } from '../../src/views/count.ts';

const on = day('2026-05-01');
const archive = siteOf(loadContent('content', on), startOfDay(on));
const pages = countedElections(archive).map((id) => ({ id, view: drawing(id, () => countView(archive, id)) }));

test('all sixteen are explained without ballots, candidate by candidate, and none differs from what was declared', () => {
  expect(pages).toHaveLength(16);
  for (const { id, view } of pages) {
    expect(view.award?.rows.length, id).toBeGreaterThan(0);
    for (const { why } of view.award?.rows ?? []) expect(why, id).toMatch(/\.$/);
    expect(view.pairs, id).toBeNull();
    expect(view.whatIf, id).toBeNull();
    expect(view.verdict.text, id).toBe('The declared outcome agrees, seat by seat.');
  }
});

test('in eight nobody was placed by a vote: the limit for one organization was looked at, and all who stood sit', () => {
  const uncontested = pages.filter(({ view }) => view.award?.from.startsWith('No more stood than there were seats'));
  expect(uncontested).toHaveLength(8);
  for (const { view } of uncontested) {
    expect(view.award?.limits).toMatch(/^One organization may hold two seats/);
    expect(view.award?.rows.every(({ sits, why }) => sits || why.startsWith('Withdrew'))).toBe(true);
  }
});
