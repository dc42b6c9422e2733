import { describe, expect, it } from 'vitest';
import { charterBetweenView, daysBetween } from '../../src/views/charter-between.ts';
import { charterChangesView } from '../../src/views/charter-changes.ts';
import { rewritten } from './texts.ts';

const all = rewritten('2020-06-01');
const pairs = daysBetween(all);
const shown = pairs.map((days) => charterBetweenView(all, days));

describe('two versions of the charter that do not follow one another', () => {
  it('have a page each two, and the later leads to it from its own changes', () => {
    expect(pairs.length).toBeGreaterThan(0);
    const led = [...new Set(pairs.map(({ later }) => later))].flatMap((day) => charterChangesView(all, day).against);
    expect(led.map(({ href }) => href)).toEqual(
      pairs.map(({ earlier, later }) => `/charter/${later}/changes/${earlier}/`),
    );
  });

  it('name the days on which the charter changed from the one to the other, the later among them', () => {
    const [first] = pairs;
    const days = shown[0]?.lead.flatMap((part) => (typeof part === 'object' && 'day' in part ? [part.day] : []));
    expect(days?.at(-1)).toBe(first?.later);
    expect(days).not.toContain(first?.earlier);
  });

  it('show a page that came in between as new, and one that went as dropped', () => {
    const [first, last] = [pairs[0]?.earlier, pairs.at(-1)?.later];
    expect(first && last).toBeDefined();
    const { pages } = charterBetweenView(all, { earlier: first ?? ('' as never), later: last ?? ('' as never) });
    expect(pages.map(({ title, before, after }) => [title, before === null, after === null])).toContainEqual([
      'values',
      true,
      false,
    ]);
    expect(pages.map(({ title, before, after }) => [title, before === null, after === null])).toContainEqual([
      'club',
      false,
      true,
    ]);
  });

  it('cannot be shown of a day on which the charter did not change', () => {
    expect(() => charterBetweenView(all, { earlier: '2018-03-03' as never, later: '2020-05-01' as never })).toThrow();
  });
});
