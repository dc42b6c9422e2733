import { describe, expect, test } from 'vitest';
import { day } from '../../src/governance/day.ts';
import { exactly, mayHaveHappened, notAfter } from '../../src/governance/when.ts';

describe('something whose day is not known exactly', () => {
  const between = notAfter(day('2023-10-09'), day('2023-05-02'));

  test('may have happened on any day after the last on which it had not, until the day it counts from', () => {
    expect(mayHaveHappened(between, day('2023-05-02'))).toBe(false);
    expect(mayHaveHappened(between, day('2023-05-03'))).toBe(true);
    expect(mayHaveHappened(between, day('2023-10-08'))).toBe(true);
    expect(mayHaveHappened(between, day('2023-10-09'))).toBe(false);
  });

  test('may have happened on any earlier day where nothing bounds it', () => {
    expect(mayHaveHappened(notAfter(day('2023-10-09')), day('1999-01-01'))).toBe(true);
  });
});

test('something whose day is known never only may have happened', () => {
  expect(mayHaveHappened(exactly(day('2023-10-09')), day('2023-10-08'))).toBe(false);
  expect(mayHaveHappened(exactly(day('2023-10-09')), day('2023-10-09'))).toBe(false);
});
