/** What is looked at in an engine: that pages are set as they should be, that their scripts run, and that the form works. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Driven } from './driven.ts';

/** A page that a phone and a large screen show: nothing wider than the window, the style sheet and the script there, every heading in sight. */
const SET = `(() => {
  const faults = [];
  const wide = document.documentElement.scrollWidth - innerWidth;
  if (wide > 0) faults.push('it is ' + wide + ' px wider than the window');
  if (getComputedStyle(document.querySelector('.masthead')).borderBottomStyle + getComputedStyle(document.documentElement).backgroundColor === 'nonergba(0, 0, 0, 0)') faults.push('its style sheet is not there');
  if (document.querySelector('.theme-switch').hidden) faults.push('its script did not run');
  for (const heading of document.querySelectorAll('main :is(h1, h2)')) {
    if (heading.closest('[hidden], .for-reader-aloud, details:not([open])') !== null || heading.matches('.for-reader-aloud')) continue;
    const { width, height } = heading.getBoundingClientRect();
    if (width < 40 || height < 12) faults.push('a heading is not in sight: ' + heading.textContent);
  }
  for (const bar of document.querySelectorAll('.seats__plot > svg')) {
    const names = [...bar.querySelectorAll('.seats__name')].filter((name) => getComputedStyle(name).display !== 'none');
    if (bar.getBoundingClientRect().width > 0 && names.length === 0) faults.push('the chart has no names');
  }
  return faults;
})()`;

const WIDTHS = [390, 1440] as const;

/** What is wrong with pages of a site, on a phone and on a large screen. */
export async function faultsOfPages(browser: Driven, root: string, pages: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const width of WIDTHS) {
    await browser.resize(width, 900);
    for (const page of pages) {
      await browser.open(new URL(page.replace(/^\//, ''), root).href);
      const found = [...((await browser.evaluate(SET)) as readonly string[]), ...browser.complaints()];
      faults.push(...found.map((fault) => `${browser.name}, ${page}, ${width} px: ${fault}`));
    }
  }
  return faults;
}

/** Writes into a field as a keyboard would: with what a page hears of it. */
const write = (id: string, text: string): string =>
  `(() => { const field = document.getElementById(${JSON.stringify(id)}); field.focus(); field.select?.(); return document.execCommand('insertText', false, ${JSON.stringify(text)}); })()`;

const press = (selector: string): string => `document.querySelector(${JSON.stringify(selector)}).click()`;

/** Whether something comes true within five seconds: the form waits for a pause in what is written. */
async function comesTrue(browser: Driven, expression: string): Promise<boolean> {
  for (let tries = 0; tries < 50; tries++) {
    if ((await browser.evaluate(expression)) === true) return true;
    await sleep(100);
  }
  return false;
}

/** What is wrong with the form: somebody forgets their name, sees how their statement will look, mends it, and gets their file. */
export async function faultsOfForm(browser: Driven, root: string): Promise<string[]> {
  const faults: string[] = [];
  const expect = async (what: string, expression: string): Promise<void> => {
    if (!(await comesTrue(browser, expression))) faults.push(`${browser.name}, the form: ${what}`);
  };
  await browser.resize(390, 900);
  await browser.open(new URL('stand/', root).href);
  await expect('it does not appear', `document.getElementById('stand-name')?.getBoundingClientRect().height > 20`);
  if (faults.length > 0) return faults;
  await browser.evaluate(write('stand-github', 'hana-x'));
  await browser.evaluate(write('stand-affiliation', 'Acme'));
  await browser.evaluate(write('stand-body', '## Why\n\nI would **like** to help.\n'));
  await expect(
    'the preview does not show what is written',
    `document.querySelector('#stand-preview strong')?.textContent === 'like'`,
  );
  await browser.evaluate(press('#stand-form [type=submit]'));
  await expect(
    'what is missing is not said',
    `document.getElementById('stand-summary').textContent.includes('Enter your name')`,
  );
  await browser.evaluate(write('stand-name', 'Hana Example'));
  await browser.evaluate(press('#stand-form [type=submit]'));
  await expect(
    'no file is made',
    `document.getElementById('stand-file').textContent.startsWith('---\\nname: Hana Example\\n')`,
  );
  faults.push(...browser.complaints().map((fault) => `${browser.name}, the form: ${fault}`));
  return faults;
}
