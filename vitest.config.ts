import process from 'node:process';
import { defineConfig } from 'vitest/config';

/** Real builds of mutations take a minute: they are part of `npm run fuzz`, which says for how long. */
const BUILDS = process.env.HUSTINGS_FUZZ_SECONDS === undefined ? ['tests/fuzz/builds.test.ts'] : [];

export default defineConfig({
  test: {
    environment: 'node',
    // No test leaves anything behind that another could meet; each file by itself would load all sources anew.
    isolate: false,
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/archive/**', 'tests/browser/**', 'tests/robust/**', ...BUILDS],
    // The social cards take their colours from there.
    css: { include: [/tokens\.css/] },
    // A property tries a hundred histories of thirty years, on machines that do other things meanwhile.
    testTimeout: 120_000,
  },
});
