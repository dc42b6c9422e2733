/** What is asserted of the archive that ships, and of no other community. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { environment: 'node', include: ['tests/archive/**/*.test.ts'], isolate: false, testTimeout: 120_000 },
});
