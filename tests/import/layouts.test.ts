import { expect, test } from 'vitest';
import { LAYOUT_NAMES } from '../../src/commands/table/people.ts';
import { LAYOUTS } from '../../src/import/layouts/index.ts';

test('the layouts that help names are those that there are', () => {
  expect(LAYOUTS.map(({ name }) => name)).toEqual([...LAYOUT_NAMES]);
});
