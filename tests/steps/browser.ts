/** The browser tests, in Chromium, counted one by one. */
import { communityName, isShipped } from '../archive/shipped.ts';
import { chromium } from '../browser/chromium.ts';
import { on, site, siteOfStarter, siteWithOpenElection } from './sites.ts';
import { type Outcome, runNode, type Step, TEST_DAY } from './step.ts';
import { readReport, reportFile } from './work.ts';

interface Report {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

/** How many of the tests have ended, as the list of them that Playwright writes tells. */
function progress(output: string): string {
  const all = /Running (\d+) tests?/.exec(output)?.[1] ?? '?';
  return `${output.match(/^\s+[✓✘x-]\s/gm)?.length ?? 0} of ${all} tests`;
}

/** Runs the tests that a configuration of Playwright names, in Chromium, and counts them one by one. */
export async function playwright(
  name: string,
  config: string,
  env: Readonly<Record<string, string>>,
  say: (progress: string) => void,
  said = '',
): Promise<Outcome> {
  let browser: string;
  try {
    browser = chromium();
  } catch (error) {
    return { passed: 0, failed: 1, summary: 'not run', details: error instanceof Error ? error.message : `${error}` };
  }
  const report = reportFile(`${name}.json`);
  let soFar = '';
  const timer = setInterval(() => say(progress(soFar)), 15_000);
  const { status, output } = await runNode(
    ['node_modules/@playwright/test/cli.js', 'test', '--config', config, '--reporter=list,json'],
    {
      env: { CHROMIUM_PATH: browser, HUSTINGS_NOW: TEST_DAY, PLAYWRIGHT_JSON_OUTPUT_NAME: report, ...env },
      onOutput: (output) => {
        soFar = output;
      },
    },
  ).finally(() => clearInterval(timer));
  const written = readReport<Report>(report);
  if (written === null) return { passed: 0, failed: 1, summary: 'the tests broke off', details: output.trim() };
  const { stats } = written;
  const failed = stats.unexpected + stats.flaky;
  return {
    passed: stats.expected,
    // An error outside every test fails the run, and no test.
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: stats.skipped,
    summary: `with ${browser}${said}`,
    ...(status === 0 ? {} : { details: output.trim() }),
  };
}

export const browser: Step = {
  name: 'browser',
  what: 'the pages in Chromium',
  run: (say) =>
    on(site, ({ folder }) =>
      on(siteWithOpenElection, (open) =>
        on(siteOfStarter, (starter) =>
          playwright(
            'browser',
            'tests/browser/playwright.config.ts',
            { HUSTINGS_SITE: folder, HUSTINGS_OPEN_SITE: open.folder, HUSTINGS_SECOND_LOOK: starter.folder },
            say,
            isShipped()
              ? ''
              : `; what is asserted of the archive that ships was not run: content/ is that of ${communityName()}`,
          ),
        ),
      ),
    ),
};
