/** Nothing that stands in a file steers a terminal or a runner, whatever verb tells of it, in whatever form. */
import path from 'node:path';
import { expect, test } from 'vitest';
import { VERBS } from '../../src/commands/table/index.ts';
import { optionsOf } from '../../src/commands/verb.ts';
import { RICH } from '../hostile/addresses.ts';
import { folderOf } from '../temporary.ts';
import { ran } from './ran.ts';

const STEERS = ' ##[error]x ##vso[task]y ::error::z';
const TEXTS = /\b(title|summary|purpose|text|office|reason|how|question|answer|label|activity|name): ([^\n{[]*)\n/g;

/** The rich community, in whose texts stands what a runner takes for commands. */
const FILES = Object.fromEntries(
  Object.entries(RICH).map(([file, text]) => [
    `content/${file}`,
    /candidates\/|\.csv$/.test(file)
      ? text
      : text.replace(
          TEXTS,
          (_, key, value) => `${key}: ${JSON.stringify(value.replace(/^["']|["']$/g, '') + STEERS)}\n`,
        ),
  ]),
);

/** Verbs that tell of a content folder, and change and start nothing. */
const VERBS_THAT_TELL = VERBS.filter(({ name }) =>
  /^(?:check|roster|terms|elections|calendar|count|award|election checklist|message|people forget)$/.test(name),
);

/** Commands of runners, signs that steer, and the lines of a stack. */
const STEERING = /##\[|##vso\[|[^\P{Cc}\n\t]|[\p{Zl}\p{Zp}\u202e]|\n\s+at |^\s*::(?!(?:error|notice) file=)/mu;

test.each(VERBS_THAT_TELL)('$name', async (verb) => {
  const content = path.join(folderOf(FILES), 'content');
  const options = optionsOf(verb);
  const forms: string[][] = [
    [],
    ...('json' in options ? [['--json']] : []),
    ...('format' in options
      ? [
          ['--format', 'json'],
          ['--format', 'github'],
        ]
      : []),
  ];
  let told = 0;
  for (const form of forms) {
    for (const words of [[], ['council'], ['2025-05'], ['2025-11'], ['ada']].slice(
      0,
      verb.words.length === 0 ? 1 : 5,
    )) {
      const { status, out, err } = await ran([...verb.name.split(' '), ...words, ...form], {
        content,
        now: '2026-11-22',
      });
      if (status === 0) told += 1;
      expect(`${out}\n${err}`).not.toMatch(STEERING);
      if (form.includes('--json') && status === 0) expect(() => JSON.parse(out)).not.toThrow();
    }
  }
  expect(told).toBeGreaterThan(0);
});
