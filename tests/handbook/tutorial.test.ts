/** The manual’s tutorial: every command that it shows is run, in its order, and says what the text says it does. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { VERBS } from '../../src/commands/table/index.ts';
import { ran } from '../commands/ran.ts';
import { words } from '../officials/desk.ts';
import { folderOf } from '../temporary.ts';

const text = readFileSync('docs/manual/tutorial.md', 'utf8');

/** The lines of its blocks of commands. */
const lines = [...text.matchAll(/^```sh\n([^`]*)^```$/gm)].flatMap(([, block = '']) => block.trim().split('\n'));

/** What the shell, git and npm do themselves. */
const NOT_OURS = /^(?:git clone |cd |npm (?:ci --omit=dev|install)$)/;
/** What serves or builds, which other tests do. */
const SHOWN_ELSEWHERE = ['build', 'dev', 'preview'];

test('the tutorial’s commands lead from nothing to a declared result', async () => {
  const folder = path.join(folderOf(), 'practice');
  const said: string[] = [];
  for (const line of lines.filter((each) => !NOT_OURS.test(each))) {
    const parts = /^(?:echo "(.*)" \| )?(?:HUSTINGS_NOW=(\S+) )?npm run (\S+)(?: -- (.*))?$/.exec(line);
    const [, input = '', now = '2027-06-30', verb = '', rest = ''] = parts ?? [];
    expect(
      VERBS.map(({ name }) => name.split(' ')[0]),
      line,
    ).toContain(verb);
    if (SHOWN_ELSEWHERE.includes(verb)) continue;
    const args = words(rest).map((word) => (word === '../practice' ? folder : word));
    const { status, out, err } = await ran([verb, ...args], {
      content: path.join(folder, 'content'),
      now,
      input: () => input,
    });
    expect({ line, status, err }).toEqual({ line, status: 0, err: '' });
    said.push(out);
  }
  expect(said[0]).toContain('its first election, 2027-06, which opens on 2027-06-07');
  expect(said[1]).toContain('no findings');
  expect(said.filter((out) => out.startsWith('Written: '))).toHaveLength(4);
  expect(said.at(-2)).toContain('- Cleo Example');
  expect(said.at(-1)).toMatch(/Ada Example .* 2028-06-29/);
});

test('it stays a matter of minutes', () => {
  expect(lines.length).toBeLessThan(25);
});
