import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/checks/load.ts';
import { day } from '../../src/governance/day.ts';
import { startOfDay } from '../../src/governance/instant.ts';
import { siteOf } from '../../src/site/site.ts';
import { standView } from '../../src/views/stand.ts';
import { standForm } from '../../src/views/stand-form.ts';

const on = (date: string) => siteOf(loadContent('tests/fixtures/coming', day(date)), startOfDay(day(date)));

describe('the form of the portal', () => {
  it('offers an election that is planned, with its window', () => {
    const { elections } = standForm(on('2026-03-16'));
    expect(elections.map(({ id, opens }) => [id, opens])).toEqual([['2026-04', '2026-04-01T15:00:00Z']]);
  });

  it('offers the next election as a draft while only the charter foresees it, by the rules of then', () => {
    const all = on('2026-06-01');
    expect(standForm(all).elections).toMatchObject([
      {
        id: 'next:council',
        name: 'The next election of the Council',
        opens: null,
        closes: null,
        words: 200,
        taken: [],
      },
    ]);
    const { choices, desks } = standView(all);
    expect(choices).toEqual([{ id: 'next:council', name: 'The next election of the Council' }]);
    expect(desks.full.map(({ links }) => links.prepare)).not.toContain('#by-hand');
  });

  it('offers none where the records have ended', () => {
    const kept = on('2026-06-01');
    const all = { ...kept, community: { ...kept.community, recordsEnd: day('2026-05-01') } };
    expect(standForm(all).elections).toEqual([]);
  });
});
