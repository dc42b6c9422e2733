/** The tests that vitest runs, counted one by one. */
import { communityName, isShipped } from '../archive/shipped.ts';
import { type Outcome, runNode, type Step } from './step.ts';
import { readReport, reportFile } from './work.ts';

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

async function run(name: string, config: string): Promise<Outcome> {
  const report = reportFile(`${name}.json`);
  const { status, output } = await runNode([
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const counted = readReport<Report>(report);
  if (counted === null) return { passed: 0, failed: 1, summary: 'the tests broke off', details: output.trim() };
  const unread = counted.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failed = counted.numFailedTests + unread.length;
  return {
    passed: counted.numPassedTests,
    // An error outside every test fails the run, and no test.
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: counted.numPendingTests + counted.numTodoTests,
    summary: `${counted.testResults.length} files`,
    ...(status === 0 ? {} : { details: output.trim() }),
  };
}

export const units: Step = {
  name: 'unit',
  what: 'unit and property tests',
  run: () => run('unit', 'vitest.config.ts'),
};

/** The same without those that try many cases at random, run every example, or start other programs. */
export const quickUnits: Step = {
  name: 'unit',
  what: 'unit tests, but for those that take long',
  run: () => run('quick', 'tests/quick.config.ts'),
};

export const archive: Step = {
  name: 'archive',
  what: 'what the archive that ships tells of its community',
  run: async () =>
    isShipped()
      ? run('archive', 'tests/archive/vitest.config.ts')
      : { passed: 0, failed: 0, summary: `not run: content/ is that of ${communityName()}` },
};

export const robust: Step = {
  name: 'robust',
  what: 'builds that are killed or lack room, and bad edits while the site is edited',
  run: () => run('robust', 'tests/robust/vitest.config.ts'),
};
