/** What a summary is put together from, whatever somebody typed. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NOTHING_SAID, readAsked } from '../../src/pull-requests/event.ts';
import { block, cut, first, shown, told } from '../../src/pull-requests/markdown.ts';
import { isToFill, mended } from '../../src/pull-requests/mended.ts';
import { readChanges } from '../../src/pull-requests/request.ts';

const text = fc.string({
  unit: fc.constantFrom('`', '\n', '|', '<', '@', '[', ']', '#', 'a', ' ', '*', '\\', '&', '\r', '\u202e'),
});

test('nothing in a block ends it', () => {
  fc.assert(
    fc.property(text, (inside) => {
      const lines = block(inside).split('\n');
      const fence = /^`+/.exec(lines[0] ?? '')?.[0] ?? '';
      const ends = lines.slice(1).filter((line) => /^`+$/.test(line.trim()) && line.trim().length >= fence.length);
      expect(ends).toEqual([fence]);
    }),
  );
});

test('what is shown in a sentence or told in a cell stays there, and means nothing to a host', () => {
  fc.assert(
    fc.property(text, (typed) => {
      expect(shown(typed)).toMatch(/^`[^`\n\r]+`$/);
      expect(told(typed)).not.toMatch(/[\\`*_[\]<>|~@\n\r]|&(?!#)|#(?!\d+;)/);
    }),
  );
});

test('what is cut is no longer than asked but for its last line, says how much is missing, and leaves no block open', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          text,
          text.map((each) => block(each)),
        ),
      ),
      fc.integer({ min: 50, max: 400 }),
      (parts, most) => {
        const whole = parts.join('\n\n');
        const short = cut(whole, most);
        if (whole.length <= most) {
          expect(short).toBe(whole);
          return;
        }
        expect(short).toMatch(/\*Cut off here: [\d,]+ more characters/);
        expect(short.length).toBeLessThan(most + 200);
      },
    ),
  );
  const cutBlock = cut(block(`${'a line\n'.repeat(100)}`), 300);
  expect(cutBlock.match(/^```/gm)).toHaveLength(2);
});

test('a list says how much of it is left out', () => {
  expect(first(['a', 'b'], 2, 'files')).toEqual(['a', 'b']);
  expect(first(['- a', '- b', '- c'], 1, 'files')).toEqual(['- a', '- … and 2 more files, of 3']);
  expect(first(['a', 'b', 'c'], 2, 'files')).toEqual(['a', 'b', '… and 1 more files, of 3']);
});

test('changes are read as git tells them, whatever the names hold', () => {
  expect(readChanges('A\0content/a b\n.md\0R087\0old\0new\0M\0content/c.md\0C100\0x\0y\0')).toEqual([
    { status: 'A', path: 'content/a b\n.md', from: null },
    { status: 'R', path: 'new', from: 'old' },
    { status: 'M', path: 'content/c.md', from: null },
    { status: 'A', path: 'y', from: null },
  ]);
  expect(readChanges('')).toEqual([]);
});

test('whatever a host says is read, and what it does not say is nothing', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (event) => {
      expect(() => readAsked(event)).not.toThrow();
    }),
  );
  expect(readAsked({ ref: 'refs/heads/main', after: 'a'.repeat(40) })).toEqual(NOTHING_SAID);
  expect(
    readAsked({ pull_request: { number: 1, created_at: 'yesterday', user: { login: 7 }, base: { sha: '--help' } } }),
  ).toEqual({
    ...NOTHING_SAID,
    number: 1,
  });
});

test('a statement is put right without being changed otherwise, and only once', () => {
  const wrong = '---\nNmae: Hana\ngithub: "@hana-x"\n---\nI would: like to help.\n';
  const put = mended(wrong, 'hana-x');
  expect(put?.text).toBe(
    '---\nname: Hana\ngithub: hana-x\naffiliation: "<the organization you belong to today, or independent>"\n---\nI would: like to help.\n',
  );
  expect(isToFill(put?.text ?? '')).toBe(true);
  expect(mended(put?.text ?? '', 'hana-x')).toBeNull();
  fc.assert(
    fc.property(text, fc.constantFrom('name', 'nmae', 'github', 'affiliation', 'other'), (body, key) => {
      const once = mended(`---\n${key}: x\n---\n${body}`, 'hana-x');
      if (once === null) return;
      expect(once.text.endsWith(body.replaceAll('\r\n', '\n'))).toBe(true);
      expect(mended(once.text, 'hana-x')).toBeNull();
    }),
  );
});
