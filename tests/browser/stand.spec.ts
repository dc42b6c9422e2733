/** The candidate's portal, in a small community whose nominations are open. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { EARLY_THEME_HASH } from '../../src/build/hosting/early-theme.ts';
import { type Served, serve } from '../../src/build/serve.ts';
import { filesIn } from '../../src/build/site-folder.ts';
import { EXAMPLE_BASE } from '../../src/checks/example-base.ts';
import { hustings } from '../../src/commands/hustings.ts';
import type { Instant } from '../../src/governance/instant.ts';
import { renderStatement } from '../../src/statement/render.ts';
import { FOLDER, statementOf, TEXTS } from '../hostile/files.ts';
import { fill } from '../temporary.ts';
import { COLOUR_RULES, RULES, violations } from './axe.ts';
import { SITE } from './site.ts';

const OPEN = path.resolve(process.env.HUSTINGS_OPEN_SITE ?? '.hustings/test/open');
const NOW = '2021-05-03T12:00:00Z';
const HANA = ['--name', 'Hana Example', '--github', 'hana-x', '--affiliation', 'Acme'];
const BODY = '## Why\n\nI would **like** to help: see [my work](https://example.org/hana).\n';

const test = base.extend<{ faults: string[] }, { open: Served }>({
  open: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      const served = await serve(OPEN);
      await use(served);
      await served.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ open }, use) => use(open.url),
  faults: async ({ context, open }, use) => {
    const faults = watched(context, open.url);
    await use(faults);
    expect(faults).toEqual([]);
  },
});

/** What a page must not do: write to the console, throw, or ask another host. */
function watched(context: BrowserContext, url: string): string[] {
  const faults: string[] = [];
  const { origin } = new URL(url);
  context.on('console', (message) => faults.push(`console: ${message.text()}`));
  context.on('weberror', (error) => faults.push(`throws: ${error.error().message}`));
  context.on('request', (request) => {
    const { origin: asked, protocol } = new URL(request.url());
    if (asked !== origin && protocol !== 'data:' && protocol !== 'blob:') faults.push(`asks ${request.url()}`);
  });
  return faults;
}

/** A folder with the community that the site was made from, for the commands. */
async function withContent<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hustings-'));
  fill(folder, Object.fromEntries(Object.entries(EXAMPLE_BASE).map(([name, text]) => [`content/${name}`, text])));
  try {
    return await use(path.join(folder, 'content'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a command as somebody at a terminal does; answers what it prints. Throws where it ends with an error. */
const run = (args: readonly string[], input = ''): string =>
  execFileSync('npm', ['run', '--silent', ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, HUSTINGS_NOW: NOW },
    stdio: ['pipe', 'pipe', 'pipe'],
  });

/** The file that `npm run candidate` writes for the same answers, and that `npm run check` passes. */
const fileOfCommand = (args: readonly string[], text: string): Promise<string> =>
  withContent(async (folder) => {
    run(['candidate', '--', '--content', folder, ...HANA, ...args, '--text', '-'], text);
    const file = path.join(folder, 'elections/2021-05/candidates/hana-x.md');
    expect(run(['check', '--', '--content', folder, file])).toContain('no findings');
    return readFileSync(file, 'utf8');
  });

/** Steps with the keyboard until an element has the focus. */
async function tabTo(page: Page, id: string): Promise<void> {
  for (let step = 0; step < 120; step++) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.id)) === id) return;
  }
  throw new Error(`The keyboard does not come to #${id}`);
}

async function tabToButton(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 120; step++) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.textContent?.trim())) === name) return;
  }
  throw new Error(`The keyboard does not come to "${name}"`);
}

for (const width of [390, 1440]) {
  test(`one stands for election with the keyboard alone at ${width} px, and corrects three mistakes`, async ({
    page,
    faults,
  }) => {
    await page.clock.setFixedTime(NOW);
    await page.setViewportSize({ width, height: 900 });
    await page.goto('stand/');
    await expect(page.locator('#stand-summary')).toBeHidden();
    await tabTo(page, 'stand-github');
    await page.keyboard.type('hana x');
    await tabTo(page, 'stand-affiliation');
    await page.keyboard.type('Acme');
    await tabTo(page, 'stand-body');
    await page.keyboard.type(`${BODY}<b>Vote!</b>`);
    await expect(page.locator('#stand-preview')).toContainText('I would like to help');
    await tabToButton(page, 'Check and continue');
    await page.keyboard.press('Enter');

    const summary = page.locator('#stand-summary');
    await expect(summary).toBeFocused();
    await expect(summary.getByRole('listitem')).toHaveText([
      /^Enter your name, as it should appear\.$/,
      /^Enter your GitHub handle as it is: .* “hana x” is not one\.$/,
      /^Line 4: there is HTML here, "<b>"/,
      /^Line 4: there is HTML here, "<\/b>"/,
    ]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('#stand-name')).toBeFocused();
    await page.keyboard.type('Hana Example');
    await tabTo(page, 'stand-github');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('hana-x');
    await expect(page.locator('#stand-github-error')).toBeEmpty();
    await tabTo(page, 'stand-body');
    await page.keyboard.press('Control+A');
    await page.keyboard.type(BODY);
    await tabToButton(page, 'Check and continue');
    await page.keyboard.press('Enter');

    await expect(page.locator('#stand-end')).toBeFocused();
    await expect(page.locator('#stand-late')).toBeHidden();
    await tabTo(page, 'stand-link');
    const link = new URL((await page.locator('#stand-link').getAttribute('href')) ?? '');
    expect(link.origin + link.pathname).toBe('https://github.com/example/community/new/main');
    expect(link.searchParams.get('filename')).toBe('content/elections/2021-05/candidates/hana-x.md');
    expect(link.searchParams.get('value')).toBe(await fileOfCommand([], BODY));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(faults).toEqual([]);
  });
}

test('one stands for election without JavaScript, by the template and the steps', async ({ browser, open }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: open.url });
  const page = await context.newPage();
  await page.goto('stand/');
  await expect(page.locator('#stand')).toBeHidden();
  const main = page.getByRole('main');
  for (const fact of ['8 May 2021, 00:00 UTC', 'Ada Example', 'Dora Example', 'At most 20 words', 'Acme'])
    await expect(main).toContainText(fact);
  const template = (await page.locator('.stand-by-hand pre').textContent()) ?? '';
  const file = template
    .replace('Your Name', 'Hana Example')
    .replace('your-handle', 'hana-x')
    .replace(/affiliation: .*/, 'affiliation: Acme')
    .replace(/---\n(?!name)[\s\S]*$/, `---\n${BODY}`);
  expect(file).toBe(await fileOfCommand([], BODY));
  const link = new URL(
    (await page.getByRole('link', { name: 'a new file in the right folder' }).getAttribute('href')) ?? '',
  );
  expect(link.searchParams.get('filename')).toBe('content/elections/2021-05/candidates/your-handle.md');
  expect(link.searchParams.get('value')).toBe(template);
  await context.close();
});

for (const width of [390, 1440]) {
  test(`the form meets WCAG 2.2 AA, light and dark, empty, with mistakes and at its end, ${width} px wide`, async ({
    page,
    faults,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.clock.setFixedTime(NOW);
    await page.goto('stand/');
    const expectNone = async (state: string) => {
      const light = await violations(page, RULES);
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await violations(page, COLOUR_RULES);
      await page.emulateMedia({ colorScheme: 'light' });
      expect({ light, dark }, state).toEqual({ light: [], dark: [] });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBeLessThanOrEqual(width);
    };
    await expectNone('empty');
    await page.getByLabel('Handle on GitHub').fill('hana x');
    await page.getByLabel('Affiliation').fill('Bolt');
    await page.getByLabel('Title of link 1').fill('My work');
    await page.getByLabel('Address of link 1').fill('javascript:alert(1)');
    await page.getByLabel('Statement', { exact: true }).fill(`${BODY}\n| a | b |\n| - | - |\n| 1 | 2 |\n\n<b>`);
    // The preview grows while one types, and the button moves with it.
    await expect(page.locator('#stand-preview')).toContainText('I would like');
    await page.getByRole('button', { name: 'Check and continue' }).click();
    await expect(page.locator('#stand-summary')).toBeFocused();
    await expect(page.locator('.stand-error__hint')).toContainText('Bolt holds 2 of the 2 seats');
    await expect(page.locator('#stand-preview')).toContainText('I would like');
    await expectNone('with mistakes');
    await page.getByLabel('Name', { exact: true }).fill('Hana Example');
    await page.getByLabel('Handle on GitHub').fill('hana-x');
    await page.getByLabel('Address of link 1').fill('https://example.org/');
    await page.getByLabel('Statement', { exact: true }).fill(BODY);
    await page.getByRole('button', { name: 'Check and continue' }).click();
    await expect(page.locator('#stand-end')).toBeFocused();
    await expectNone('at its end');
    expect(faults).toEqual([]);
  });
}

test('the page follows the reader’s clock: before nominations open, while they run, and after they have closed', async ({
  page,
  faults,
}) => {
  await page.clock.install({ time: '2021-04-30T23:50:00Z' });
  await page.goto('stand/');
  const window = page.locator('#stand-window');
  const phase = page.getByRole('row', { name: /^Nominations/ });
  await expect(window).toContainText('open on 1 May 2021, 00:00 UTC. You can write now');
  await expect(phase).toContainText('To come');
  await page.clock.fastForward('15:00');
  await expect(window).toBeHidden();
  await expect(phase).toContainText('Now');
  await page.clock.setSystemTime('2021-05-08T00:00:00Z');
  await page.clock.runFor(15_000);
  await expect(window).toContainText('closed on 8 May 2021, 00:00 UTC. Whether a late filing counts');
  await expect(phase).toContainText('Over');
  await page.getByLabel('Name', { exact: true }).fill('Hana Example');
  await page.getByLabel('Handle on GitHub').fill('hana-x');
  await page.getByLabel('Affiliation').fill('Acme');
  await page.getByLabel('Statement', { exact: true }).fill(BODY);
  await page.getByRole('button', { name: 'Check and continue' }).click();
  await expect(page.locator('#stand-late')).toContainText('closed on 8 May 2021');
  await expect(page.locator('main')).not.toContainText('nominations are open');
  expect(faults).toEqual([]);
});

test('of two elections one chooses, and limit, window and place of the file are those of the one that was chosen', async ({
  page,
  faults,
}) => {
  await page.route('**/stand/form.js', async (route) => {
    const response = await route.fetch();
    const data = JSON.parse((await response.text()).replace(/^export default (.*);\n$/, '$1'));
    const [first] = data.elections;
    data.elections.push({
      ...first,
      id: '2021-11',
      words: 500,
      opens: '2021-11-01T00:00:00Z',
      closes: '2021-11-08T00:00:00Z',
    });
    await route.fulfill({ response, body: `export default ${JSON.stringify(data)};` });
  });
  await page.route('**/stand/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replace(/(<select id="stand-election"[^>]*>)/, '$1<option value="2021-11">November</option>')
      .replace(/<div class="stand-field" hidden[^>]*>/, '<div class="stand-field">');
    await route.fulfill({ response, body });
  });
  await page.clock.setFixedTime(NOW);
  await page.goto('stand/');
  await page.getByLabel('Election', { exact: true }).selectOption('2021-11');
  await expect(page.locator('#stand-window')).toContainText('open on 1 November 2021');
  await page.getByLabel('Name', { exact: true }).fill('Hana Example');
  await page.getByLabel('Handle on GitHub').fill('hana-x');
  await page.getByLabel('Affiliation').fill('Acme');
  await page.getByLabel('Statement', { exact: true }).fill('word '.repeat(30));
  await expect(page.locator('#stand-count')).toHaveText('30 of at most 500 words');
  await page.getByRole('button', { name: 'Check and continue' }).click();
  await expect(page.locator('#stand-path')).toHaveText('content/elections/2021-11/candidates/hana-x.md');
  await page.getByLabel('Election', { exact: true }).selectOption('2021-05');
  await page.getByRole('button', { name: 'Check and continue' }).click();
  await expect(page.locator('#stand-summary')).toContainText('The statement has 30 words. Write at most 20.');
  expect(faults).toEqual([]);
});

test('links and languages go into the file as the command writes them', async ({ page, faults }) => {
  await page.goto('stand/');
  await page.getByLabel('Name', { exact: true }).fill('Hana Example');
  await page.getByLabel('Handle on GitHub').fill('@hana-x');
  await page.getByLabel('Affiliation').fill('Acme');
  await page.getByLabel('Languages').fill('English, Français');
  await page.getByRole('button', { name: 'Add a link' }).click();
  await page.getByLabel('Title of link 2').fill('My work: a list');
  await page.getByLabel('Address of link 2').fill('https://example.org/hana');
  await page.getByLabel('Statement', { exact: true }).fill(BODY);
  await page.getByRole('button', { name: 'Check and continue' }).click();
  const more = [
    '--link',
    'My work: a list=https://example.org/hana',
    '--language',
    'English',
    '--language',
    'Français',
  ];
  expect(await page.locator('#stand-file').textContent()).toBe(await fileOfCommand(more, BODY));
  expect(faults).toEqual([]);
});

test('a statement in the old form is told how to become a new one, and becomes one', async ({ page, faults }) => {
  await page.goto('stand/');
  const body = page.getByLabel('Statement', { exact: true });
  await body.fill('Name: Hana Example\n\nEmail: hana@example.org\n\nBackground:\n\nI would like to help.\n');
  await page.getByRole('button', { name: 'Check and continue' }).click();
  await expect(page.locator('#stand-summary')).toContainText(
    'put name, github and affiliation between two lines of three hyphens'.slice(4),
  );
  await page.getByRole('button', { name: 'Turn it into the format' }).click();
  await expect(body).toHaveValue('I would like to help.\n');
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Hana Example');
  expect(faults).toEqual([]);
});

test('a file that is loaded comes back byte for byte, apart from what was changed', async ({ page, faults }) => {
  await page.goto('stand/');
  // Until what it knows of the site is loaded, the form is not shown and hears nothing.
  await page.locator('#stand-body').waitFor();
  const file =
    '\ufeff---\r\n# mine\r\nname: \'Hana Example\'\r\naffiliation: " Acme " # since May\r\ngithub: hana-x\r\nlanguages:\r\n  - English, British\r\n---\r\n\r\nOne\r\n\r\nTwo  \n\r\nThe end';
  const load = (text: string) =>
    page
      .getByLabel('Load a file')
      .setInputFiles({ name: 'hana-x.md', mimeType: 'text/markdown', buffer: Buffer.from(text) });
  const out = async (): Promise<string> => {
    await page.getByRole('button', { name: 'Check and continue' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download the file' }).click(),
    ]);
    return readFileSync(await download.path(), 'utf8');
  };
  await load(file);
  await expect(page.getByRole('status')).toContainText('is loaded');
  expect(await out()).toBe(file);
  await page.getByLabel('Name', { exact: true }).fill('Hana B. Example');
  const body = page.getByLabel('Statement', { exact: true });
  await body.fill((await body.inputValue()).replace('One', '1'));
  expect(await out()).toBe(file.replace("'Hana Example'", 'Hana B. Example').replace('One', '1'));
  await expect(page.locator('#stand-link')).toHaveAttribute(
    'href',
    /\/edit\/main\/content\/elections\/2021-05\/candidates\/hana-x\.md$/,
  );
  expect(faults).toEqual([]);
});

test('a draft stays in the browser until it is thrown away', async ({ page, faults }) => {
  await page.goto('stand/');
  await page.getByLabel('Name', { exact: true }).fill('Hana Example');
  await page.getByLabel('Statement', { exact: true }).fill('I would');
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain('I would');
  await page.reload();
  await expect(page.getByLabel('Statement', { exact: true })).toHaveValue('I would');
  await page.getByRole('button', { name: 'Delete draft' }).click();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('');
  await page.reload();
  await expect(page.getByLabel('Statement', { exact: true })).toHaveValue('');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(faults).toEqual([]);
});

test('a text that is too long for a link is copied instead', async ({ page }) => {
  await page.goto('stand/');
  await page.getByLabel('Name', { exact: true }).fill('Hana Example');
  await page.getByLabel('Handle on GitHub').fill('hana-x');
  await page.getByLabel('Affiliation').fill('Acme');
  await page.getByLabel('Statement', { exact: true }).fill(`I would${'.'.repeat(9000)}`);
  await page.getByRole('button', { name: 'Check and continue' }).click();
  await expect(page.locator('#stand-link')).toHaveAttribute('href', /filename=[^&]*hana-x\.md$/);
  await expect(page.getByText('copy it first')).toBeVisible();
  await expect(page.getByText('Paste the text below into the empty file.')).toBeVisible();
});

test('the form works under a strict content security policy', async ({ page, faults }) => {
  await page.route('**/stand/', async (route) => {
    const response = await route.fetch();
    const policy = `default-src 'none'; script-src 'self' ${EARLY_THEME_HASH}; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'`;
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
  await page.goto('stand/');
  await page.getByLabel('Statement', { exact: true }).fill('<img src=x onerror=alert(1)>');
  await page.getByRole('button', { name: 'Check and continue' }).click();
  await expect(page.locator('#stand-summary')).toContainText('there is HTML here');
  expect(faults).toEqual([]);
});

test('the script of the form is loaded there alone, and stays under 60 KB compressed', () => {
  const html = (folder: string) => filesIn(folder).filter((file) => file.endsWith('.html'));
  const scripts = (folder: string, file: string) =>
    [...readFileSync(path.join(folder, file), 'utf8').matchAll(/<script[^>]* src="\/?([^"]+\.js)"/g)].map(
      (match) => match[1] ?? '',
    );
  const own = scripts(OPEN, 'stand/index.html');
  const elsewhere = html(OPEN)
    .filter((file) => file !== 'stand/index.html')
    .flatMap((file) => scripts(OPEN, file));
  const alone = own.filter((script) => !elsewhere.includes(script));
  expect(alone.length).toBeGreaterThan(0);
  const needed = new Set<string>();
  const need = (script: string): void => {
    if (needed.has(script)) return;
    needed.add(script);
    const text = readFileSync(path.join(OPEN, script), 'utf8');
    for (const [, name = ''] of text.matchAll(/(?:from|import)\s*\(?\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
      need(path.posix.join(path.posix.dirname(script), name));
  };
  for (const script of alone) need(script);
  const size = [...needed].reduce(
    (sum, script) => sum + gzipSync(readFileSync(path.join(OPEN, script)), { level: 9 }).length,
    0,
  );
  expect(size).toBeLessThan(60_000);
  // Where nobody can stand there is no form, and no script is needed.
  const hasForm = readFileSync(path.join(SITE, 'stand/index.html'), 'utf8').includes('id="stand-form"');
  const forForm = scripts(SITE, 'stand/index.html').filter((script) =>
    readFileSync(path.join(SITE, script), 'utf8').includes('stand-form'),
  );
  expect(forForm.length > 0).toBe(hasForm);
});

test('the preview shows every hostile text as the site does, runs nothing and asks nobody', async ({
  page,
  faults,
}) => {
  test.setTimeout(300_000);
  await page.clock.install({ time: NOW });
  await page.goto('stand/');
  // Until what it knows of the site is loaded, the form is not shown and hears nothing.
  await page.locator('#stand-body').waitFor();
  const texts = TEXTS.map(({ text }) => text).filter((text) => !/[\r\0]/.test(text));
  /** Types a text, where there is one; answers whether what had been typed before is shown as the renderer made it. */
  const type = (text: string | undefined, before: string) =>
    page.evaluate(
      ([next, html]) => {
        const body = document.querySelector<HTMLTextAreaElement>('#stand-body');
        const shell = document.createElement('div');
        shell.innerHTML = html;
        const same = document.querySelector('#stand-preview')?.innerHTML === shell.innerHTML;
        if (body !== null && next !== undefined) {
          body.value = next;
          body.dispatchEvent(new Event('input', { bubbles: true }));
        }
        return same;
      },
      [text, before] as const,
    );
  const wrong: string[] = [];
  let before = '';
  for (const text of [...texts, undefined]) {
    if (!(await type(text, renderStatement(before, { emails: false })))) wrong.push(before);
    await page.clock.runFor(250);
    before = text ?? '';
  }
  expect(wrong).toEqual([]);
  expect(await page.evaluate(() => 'hostileRan' in window)).toBe(false);
  expect(faults).toEqual([]);
});

test('the check refuses, or passes, each of them as the site was built', async () => {
  const fileOf = (handle: string) => `${FOLDER}/${handle}.md`;
  // What the build left out is refused, and nothing else is.
  const shown = new Set(filesIn(OPEN));
  const leftOut = TEXTS.filter(({ handle }) => !shown.has(`elections/2021-05/${handle}/index.html`));
  await withContent(async (folder) => {
    fill(folder, Object.fromEntries(TEXTS.map(({ handle, text }) => [fileOf(handle), statementOf(handle, text)])));
    let said = '';
    const files = TEXTS.map(({ handle }) => path.join(folder, fileOf(handle)));
    await hustings(['check', ...files, '--format', 'json'], {
      content: folder,
      now: () => '2021-05-03T00:00:00Z' as Instant,
      say: (text) => {
        said += text;
      },
      complain: () => {},
      ask: null,
      input: () => '',
      onGitHub: false,
      kept: null,
    });
    const findings = JSON.parse(said) as { severity: string; place: { file: string } }[];
    const refused = new Set(findings.filter(({ severity }) => severity === 'error').map(({ place }) => place.file));
    const isRefused = ({ handle }: { handle: string }) => [...refused].some((file) => file.endsWith(fileOf(handle)));
    expect(TEXTS.filter(isRefused)).toEqual(leftOut);
  });
});
