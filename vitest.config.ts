import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    // No test leaves anything behind that another could meet; each file by itself would load all sources anew.
    isolate: false,
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/archive/**', 'tests/browser/**', 'tests/robust/**'],
    // A property tries a hundred histories of thirty years, on machines that do other things meanwhile.
    testTimeout: 120_000,
  },
});
