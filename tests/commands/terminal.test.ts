/** Nothing that stands in a file steers a terminal or a runner, and no e-mail address is told, whatever verb tells of it, in whatever form. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { VERBS } from '../../src/commands/table/index.ts';
import { optionsOf } from '../../src/commands/verb.ts';
import { ADDRESSES, HOST, RICH } from '../hostile/addresses.ts';
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
  /^(?:check|roster|terms|elections|calendar|count|award|election status|announce|people forget|doctor)$/.test(name),
);

/** Commands of runners, signs that steer, and the lines of a stack. */
const STEERING = /##\[|##vso\[|[^\P{Cc}\n\t]|[\p{Zl}\p{Zp}\u202e]|\n\s+at |^\s*::(?!(?:error|notice) file=)/mu;

/** What may stand behind a verb: one of them is what it takes. */
const WORDS = [[], ['council'], ['2025-05'], ['2025-11'], ['ada'], ['2025-05', 'planned']];

const CONTENTS = [
  { holds: 'what steers', files: FILES, never: STEERING, verbs: VERBS_THAT_TELL },
  {
    holds: 'an e-mail address in every text',
    files: Object.fromEntries(Object.entries(ADDRESSES).map(([file, text]) => [`content/${file}`, text])),
    never: new RegExp(HOST),
    // A message is printed as its file says, to be sent.
    verbs: VERBS_THAT_TELL.filter(({ name }) => name !== 'announce'),
  },
];

describe.each(CONTENTS)('of a content that holds $holds', ({ files, never, verbs }) => {
  test.each(verbs)('$name', async (verb) => {
    const content = path.join(folderOf(files), 'content');
    // The same content is asked again and again: what is known of it is kept, as between the commands of somebody at a terminal.
    const kept = folderOf();
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
      for (const words of verb.words.length === 0 ? [[]] : WORDS) {
        const { status, out, err } = await ran([...verb.name.split(' '), ...words, ...form], {
          content,
          now: '2026-11-22',
          kept,
        });
        if (status === 0) told += 1;
        expect(`${out}\n${err}`).not.toMatch(never);
        if (form.includes('--json') && status === 0) expect(() => JSON.parse(out)).not.toThrow();
      }
    }
    expect(told).toBeGreaterThan(0);
  });
});
