/** `npm run fuzz -- --minutes <n>`: the fuzzers of tests/fuzz, for as long as one likes; ten minutes where nothing is said. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { parseArgs } from 'node:util';

const FUZZERS = 4;

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' } } });
const minutes = Number(values.minutes);
if (!(minutes > 0)) {
  console.error(`"${values.minutes}" is no number of minutes; write --minutes 60`);
  process.exit(2);
}
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--no-file-parallelism', '--reporter=verbose', 'tests/fuzz'],
  { stdio: 'inherit', env: { ...process.env, HUSTINGS_FUZZ_SECONDS: String((minutes * 60) / FUZZERS) } },
);
process.exit(status ?? 1);
