/** The unit and property tests, counted one by one. */
import { readFileSync } from 'node:fs';
import { type Outcome, runNode, type Step } from './step.ts';
import { workFile } from './work.ts';

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

async function run(): Promise<Outcome> {
  const report = workFile('units.json');
  const { status, output } = await runNode([
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  let counted: Report;
  try {
    counted = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, summary: 'the tests did not run', details: output.trim() };
  }
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

export const units: Step = { name: 'unit', what: 'unit and property tests', run };
