/** For `npm run quick`: the unit tests, always the same, without those that take long. `npm test` runs them all. */
import { defineConfig } from 'vitest/config';
import base from '../vitest.config.ts';

/** Many cases at random, every example of every check, other programs and whole repositories. */
const LONG = [
  'tests/bench/**',
  'tests/checks/damage.test.ts',
  'tests/checks/examples.test.ts',
  'tests/commands/every-verb.test.ts',
  'tests/commands/new-check.test.ts',
  'tests/commands/scripts.test.ts',
  'tests/content/git.test.ts',
  'tests/content/read-around.test.ts',
  'tests/fuzz/**',
  'tests/governance/properties.test.ts',
  'tests/import/odd-sources.test.ts',
  'tests/officials/whole-election.test.ts',
  'tests/pull-requests/asking.test.ts',
  'tests/pull-requests/requests.test.ts',
  'tests/statement/hostile.test.ts',
  'tests/steps/**',
  'tests/words/languages.test.ts',
];

export default defineConfig({
  test: { ...base.test, exclude: [...(base.test?.exclude ?? []), ...LONG] },
});
