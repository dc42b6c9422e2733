import { describe, expect, test } from 'vitest';
import { AskedWrongly, dayAsked, theOne } from '../../src/commands/asked.ts';
import { parse } from '../../src/commands/parse.ts';
import type { Verb } from '../../src/commands/verb.ts';
import { day } from '../../src/governance/day.ts';

const VERB: Verb = {
  name: 'ask',
  does: 'Asks.',
  words: [{ name: 'subject', what: 'what about' }],
  options: {
    on: { takes: '<day>', what: 'when' },
    json: { what: 'as data' },
    avoid: { takes: '<day>,…', what: 'not then', many: true },
  },
  examples: [],
  content: 'must',
};

const read = (...args: string[]) => {
  const asked = parse([VERB], ['ask', ...args], () => {});
  if (asked === null) throw new Error('help was asked for');
  return asked;
};

describe('the arguments of a verb', () => {
  test('are words and options, in any order', () => {
    const nothing = read();
    expect([nothing.words, nothing.options.flag('json'), nothing.options.text('on')]).toEqual([[], false, null]);
    const { words, options } = read('--json', 'tech', '--on=2018-12-01', '--content', 'here');
    expect(words).toEqual(['tech']);
    expect([options.flag('json'), options.text('on'), options.text('content')]).toEqual([true, '2018-12-01', 'here']);
  });

  test('that may be given more than once are a list, whole or by commas', () => {
    const { options } = read('--avoid', '2026-01-01, 2026-01-02', '--avoid', '2026-02-01');
    expect(options.list('avoid')).toEqual(['2026-01-01', '2026-01-02', '2026-02-01']);
    expect(options.each('avoid')).toEqual(['2026-01-01, 2026-01-02', '2026-02-01']);
    expect(read('--on', '2026-01-01', '--on', '2026-01-02').options.text('on')).toBe('2026-01-02');
  });

  test.each([
    [['--jsn'], 'There is no option --jsn; did you mean "--json"?'],
    [['--as-of', '2018-12-01'], 'There is no option --as-of'],
    [['--json=yes'], '--json takes no value.'],
    [['--content'], '--content needs a value after it.'],
    [['--content', '--json'], '--content needs a value after it.'],
    [['a', 'b'], '"b" is one word too many.'],
  ])('that are wrong are said to be, with the usage: %j', (args, message) => {
    expect(() => read(...args)).toThrow(AskedWrongly);
    expect(() => read(...args)).toThrow(message);
    expect(() => read(...args)).toThrow(
      '\nUsage: npm run ask -- <subject> [--on <day>] [--json] [--avoid <day>,…] … [--content <folder>]',
    );
  });
});

describe('an id', () => {
  const list = [{ id: 'architecture-committee' }, { id: 'working-committee' }];

  test('that is not there is answered with the nearest, or with all there are', () => {
    expect(theOne('committee', 'working-committee', list)).toBe(list[1]);
    expect(() => theOne('committee', 'working-comittee', list)).toThrow(
      'There is no committee "working-comittee"; did you mean "working-committee"?',
    );
    expect(() => theOne('committee', null, list)).toThrow('architecture-committee, working-committee');
  });
});

describe('a day', () => {
  const today = day('2026-05-01');

  test('is today where none is asked for', () => {
    expect(dayAsked(null, today)).toBe(today);
    expect(dayAsked('2018-12-01', today)).toBe('2018-12-01');
  });

  test.each(['2018-02-30', '1 May 2018', '2018-5-1', ''])('that no calendar has is refused: %j', (text) => {
    expect(() => dayAsked(text, today)).toThrow('write YYYY-MM-DD, such as --on 2026-05-01');
  });
});
