import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'tests/robust/**'],
    // A property tries a hundred histories of thirty years, on machines that do other things meanwhile.
    testTimeout: 120_000,
  },
});
