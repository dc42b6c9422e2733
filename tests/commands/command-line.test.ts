import { describe, expect, test } from 'vitest';
import { AskedWrongly, dayAsked, readArguments, theOne } from '../../src/commands/command-line.ts';
import { day } from '../../src/governance/day.ts';

const NOTHING = {
  subject: null,
  json: false,
  help: false,
  content: null,
  on: null,
  'as-of': null,
  charter: null,
  years: null,
};

describe('the arguments of a command', () => {
  test('are a subject and options, in any order', () => {
    expect(readArguments([])).toEqual(NOTHING);
    expect(readArguments(['--json', 'tech', '--on=2018-12-01', '--content', 'here'], ['on'])).toEqual({
      ...NOTHING,
      subject: 'tech',
      json: true,
      content: 'here',
      on: '2018-12-01',
    });
  });

  test.each([
    [['--jsn'], 'There is no option --jsn; did you mean "--json"?'],
    [['--on', '2018-12-01'], 'There is no option --on'],
    [['--json=yes'], '--json takes no value.'],
    [['--content'], '--content needs a value after it.'],
    [['--content', '--json'], '--content needs a value after it.'],
    [['a', 'b'], 'One at a time: "a" and "b" are 2.'],
  ])('that are wrong are said to be: %j', (args, message) => {
    expect(() => readArguments(args)).toThrow(AskedWrongly);
    expect(() => readArguments(args)).toThrow(message);
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
