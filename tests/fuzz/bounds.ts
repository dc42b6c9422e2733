/** How long a fuzzer runs: a few seconds in the suite; as many minutes as `npm run fuzz` is told, shared by all of them. */
import process from 'node:process';

const asked = Number(process.env.HUSTINGS_FUZZ_SECONDS ?? '');

/** Seconds for one fuzzer. */
export const SECONDS = asked > 0 ? asked : 5;

/** For fast-check: as many runs as fit, and no fault where the time is over. */
export const WHILE_THERE_IS_TIME = {
  numRuns: asked > 0 ? Number.MAX_SAFE_INTEGER : 4000,
  interruptAfterTimeLimit: SECONDS * 1000,
  markInterruptAsFailure: false,
} as const;

/** For vitest: longer than that on a machine that does much else. */
export const TIMEOUT = SECONDS * 4000 + 60_000;
