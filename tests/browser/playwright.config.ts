import { defineConfig } from '@playwright/test';
import { isShipped } from '../archive/shipped.ts';
import { chromium, launchArguments } from './chromium.ts';

export default defineConfig({
  testDir: '..',
  // Of another community than the one that ships, nobody knows what its pages have to say.
  testMatch: ['browser/*.spec.ts', ...(isShipped() ? ['archive/*.spec.ts'] : [])],
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // How long something may take to show, on a machine that does other things: no test measures it by this.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: chromium(), args: launchArguments() },
    locale: 'en-GB',
    timezoneId: 'America/New_York',
    viewport: { width: 1440, height: 900 },
  },
});
