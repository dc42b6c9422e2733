import browser from '../browser/playwright.config.ts';

export default { ...browser, workers: 1, fullyParallel: false };
