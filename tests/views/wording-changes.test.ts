import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordingChanges } from '../../src/views/wording-changes.ts';

const p = (text: string) => ({ kind: 'p', text });
const h = (text: string) => ({ kind: 'h2', text });
const shown = (runs: readonly { text: string; changed: boolean }[] | null) =>
  runs?.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('') ?? null;

describe('two wordings held against each other', () => {
  it('marks the words that differ, and leaves out the paragraphs that do not', () => {
    const { changed, same } = wordingChanges(
      [h('Seats'), p('The committee has five members.'), p('They meet weekly.')],
      [h('Seats'), p('The committee has seven members.'), p('They meet weekly.')],
      'en',
    );
    expect(same).toBe(2);
    expect(changed.map(({ under, before, after }) => [under, shown(before), shown(after)])).toEqual([
      ['Seats', 'The committee has [five] members.', 'The committee has [seven] members.'],
    ]);
  });

  it('tells a paragraph that went from one that came', () => {
    const { changed } = wordingChanges(
      [p('Maintainers merge code.')],
      [p('Nobody sits for ever, says the rule.')],
      'en',
    );
    expect(changed.map(({ before, after }) => [shown(before), shown(after)])).toEqual([
      ['[Maintainers merge code.]', null],
      [null, '[Nobody sits for ever, says the rule.]'],
    ]);
  });

  it('finds a paragraph again that another was put in front of', () => {
    const { changed, same } = wordingChanges(
      [p('One.'), p('Two two.')],
      [p('Nought.'), p('One.'), p('Two two.')],
      'en',
    );
    expect([same, changed.map(({ after }) => shown(after))]).toEqual([2, ['[Nought.]']]);
  });

  it('knows words where no space parts them', () => {
    const { changed } = wordingChanges([p('委员会有五名成员。')], [p('委员会有七名成员。')], 'zh');
    expect(changed.map(({ after }) => shown(after))).not.toEqual(['[委员会有七名成员。]']);
  });

  it('loses no word of either wording, and finds nothing between a wording and itself', () => {
    const text = fc.array(
      fc.record({
        kind: fc.constantFrom('p', 'h2', 'li'),
        text: fc
          .array(fc.constantFrom('a', 'seat', 'term', 'committee', 'of', 'may'), { minLength: 1, maxLength: 6 })
          .map((all) => all.join(' ')),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(wordingChanges(before, before, 'en').changed).toEqual([]);
        const { changed, same } = wordingChanges(before, after, 'en');
        const told = (side: 'before' | 'after') =>
          changed.flatMap((each) => (each[side] === null ? [] : [each[side].map((run) => run.text).join('')]));
        expect(told('before').length + same).toBe(before.length);
        expect(told('after').length + same).toBe(after.length);
        for (const one of told('after')) expect(after.map((each) => each.text)).toContain(one);
        for (const one of told('before')) expect(before.map((each) => each.text)).toContain(one);
      }),
    );
  });
});
