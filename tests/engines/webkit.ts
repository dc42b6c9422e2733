/** WebKitGTK's small browser on a screen that nobody sees, driven by WebDriver. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../bench/free-port.ts';
import { end, program, up } from '../steps/programs.ts';
import type { Driven, Missing } from './driven.ts';

/** The browser that lies beside the library, on no `PATH`. */
function smallBrowser(): string | null {
  const folders = ['/usr/lib', '/usr/libexec'].flatMap((root) =>
    existsSync(root) ? [root, ...readdirSync(root).map((name) => path.join(root, name))] : [],
  );
  const names = ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((name) => path.join(name, 'MiniBrowser'));
  return (
    folders.flatMap((folder) => names.map((name) => path.join(folder, name))).find((file) => existsSync(file)) ?? null
  );
}

type Ask = (method: 'GET' | 'POST' | 'DELETE', at: string, body?: object) => Promise<unknown>;

const asker =
  (root: string): Ask =>
  async (method, at, body) => {
    const response = await fetch(root + at, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    const { value } = (await response.json()) as { readonly value: unknown };
    if (!response.ok) throw new Error(`${method} ${at}: ${JSON.stringify(value)}`);
    return value;
  };

/** A screen of its own, by its number; null where there is none to be had. */
async function screen(): Promise<{ readonly display: string; readonly child: ChildProcess } | null> {
  const command = program('Xvfb', 'xvfb');
  if (command === null) return null;
  const number = 90 + (process.pid % 400);
  const child = spawn(command, [`:${number}`, '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], { stdio: 'ignore' });
  for (let tries = 0; tries < 100 && child.exitCode === null; tries++) {
    if (existsSync(`/tmp/.X11-unix/X${number}`)) return { display: `:${number}`, child };
    await sleep(100);
  }
  await end(child);
  return null;
}

export async function webkit(): Promise<Driven | Missing> {
  const name = 'WebKitGTK';
  const driver = program('WebKitWebDriver', 'webkit2gtk-driver');
  const binary = smallBrowser();
  if (driver === null || binary === null) return { name, why: 'there is none, and none could be installed' };
  const shown = await screen();
  if (shown === null) return { name, why: 'there is no Xvfb for it to be shown on' };
  const port = await freePort();
  const child = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: shown.display,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  const close = async (): Promise<void> => {
    await end(child);
    await end(shown.child);
  };
  try {
    if (!(await up(port, child, 60))) throw new Error('WebKitWebDriver does not start');
    const ask = asker(`http://127.0.0.1:${port}`);
    const options = { binary, args: ['--automation'] };
    const { sessionId, capabilities } = (await ask('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    })) as { readonly sessionId: string; readonly capabilities: { readonly browserVersion: string } };
    const session = `/session/${sessionId}`;
    const evaluate = (expression: string): Promise<unknown> =>
      ask('POST', `${session}/execute/sync`, { script: `return Promise.resolve(${expression})`, args: [] });
    return {
      name: `${name} ${capabilities.browserVersion}`,
      open: async (url) => {
        await ask('POST', `${session}/url`, { url });
      },
      resize: async (width, height) => {
        await ask('POST', `${session}/window/rect`, { width, height });
        // The window has a frame; what is asked for is the page within it.
        const inside = Number(await evaluate('innerWidth'));
        if (inside !== width) await ask('POST', `${session}/window/rect`, { width: 2 * width - inside, height });
      },
      evaluate,
      complaints: () => [],
      close: async () => {
        await ask('DELETE', session).catch(() => {});
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
