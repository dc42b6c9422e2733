import browser from '../browser/playwright.config.ts';

export default { ...browser, testDir: '.', testMatch: ['*.spec.ts'], workers: 1, fullyParallel: false };
