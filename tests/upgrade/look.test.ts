/** What an upgrade says of a community's look. */
import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { lookBetween, namesSet, unknownNames } from '../../src/upgrade/look.ts';
import { lookTold } from '../../src/words/en/upgrade-told.ts';
import { ran } from '../commands/ran.ts';
import { folderOf } from '../temporary.ts';

const TOKENS = readFileSync('src/styles/tokens.css', 'utf8');
const here = process.cwd();
afterEach(() => process.chdir(here));

test('minified and in another order, the same values are no change', () => {
  const written =
    ':root {\n  --a: #FFFFFF; /* paper */\n  --b: clamp(2rem, 0.5rem + 2vw, 3rem);\n}\n.x { --a: #102030; }';
  const minified = '.x{--a:#102030}:root{--a:#fff;--b:clamp(2rem,.5rem + 2vw,3rem)}';
  expect(lookBetween(minified, written)).toEqual({ added: [], gone: [], changed: [] });
});

test('what is another value, is new or is gone is told by its name', () => {
  const told = lookTold(
    lookBetween(TOKENS, TOKENS.replace('--paper: #fbf9f4', '--paper: #ffffff').replace(/--mono:/, '--code:')),
  );
  expect(told).toBe('Looks: --paper was #16171a, #fbf9f4, #fff, and is #16171a, #fff; --mono is gone; --code is new.');
  expect(lookTold(lookBetween(TOKENS, TOKENS))).toBe('Looks: the same colours, sizes and typefaces.');
});

test('a stylesheet of one’s own may name what the software, its pages and the community’s own parts have', () => {
  const theme = `/* .gone { --gone: 1 } */
@media screen and (min-width: 30.5em) { :root { --paper: #fff; --brand: #123456; --typo: 1px } }
.masthead, .ours::after { content: ".quoted {"; color: var(--brand); border-color: var(--lime) }
.mast-head:not(.ours) { background: url(a.b.svg) }
.mast-head { top: 0.5em }`;
  const unknown = unknownNames(theme, `${TOKENS}\n.masthead {}`, '<p class="ours">Ours</p>');
  expect(unknown.map(({ name, offset }) => [name, theme.slice(offset, offset + name.length + 1).trim()])).toEqual([
    ['--typo', '--typo:'],
    ['--lime', '--lime)'],
    ['mast-head', '.mast-head'],
  ]);
  expect([...namesSet(theme)]).toEqual(['--paper', '--brand', '--typo']);
});

test('what a community sets itself stays as it set it, and each name that is gone is told in its place', async () => {
  const ours = folderOf({
    'public/theme.css': ':root { --paper: #fff; }\n.masthed { color: red; }\n',
    'dist/_astro/page.css': TOKENS.replace('--paper: #fbf9f4', '--paper: #eee').replace(
      '--measure: 38rem',
      '--measure: 30rem',
    ),
  });
  cpSync('tests/fixtures/small', path.join(ours, 'content'), { recursive: true });
  process.chdir(ours);
  const { out } = await ran(['upgrade', '--check'], { content: path.join(ours, 'content'), now: '2021-01-01' });
  expect(out).toMatch(/^Looks: .*--measure was 30rem, and is 38rem/m);
  expect(out).not.toMatch(/--paper (?:was|is)/);
  expect(out).toContain('public/theme.css:2:1  .masthed is none of this version’s names');
  expect(out).toContain('Checks of this version: ');
});
