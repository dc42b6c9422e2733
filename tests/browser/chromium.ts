/** Which Chromium the browser tests use: one that is there, or one that can be installed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { chromium as playwright } from '@playwright/test';

/** The first does without windows, and takes less than half the processor time of the others for the same pages. */
const COMMANDS = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'chrome',
  'msedge',
];

/** Where browsers lie that are on no `PATH`. */
function usualPlaces(env: NodeJS.ProcessEnv): readonly string[] {
  const windows = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
  const mac = ['/Applications', path.join(env.HOME ?? '', 'Applications')];
  return [
    '/snap/bin/chromium',
    '/opt/google/chrome/chrome',
    ...mac.flatMap((root) =>
      ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => `${root}/${name}.app/Contents/MacOS/${name}`),
    ),
    ...windows.flatMap((root) => [
      path.join(root, 'Chromium', 'Application', 'chrome.exe'),
      path.join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      path.join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
  ];
}

/** Whether a file is a browser that starts: some systems put a script in its place that only says how to install one. */
function starts(file: string): boolean {
  if (!existsSync(file)) return false;
  // On Windows a browser that is asked for its version opens a window.
  return process.platform === 'win32' || spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0;
}

/** The path of an installed Chromium, Chrome or Edge; null where there is none. */
export function installed(env: NodeJS.ProcessEnv = process.env): string | null {
  const names = process.platform === 'win32' ? COMMANDS.map((name) => `${name}.exe`) : COMMANDS;
  const folders = (env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...usualPlaces(env), playwright.executablePath()].find(starts) ?? null;
}

/** Tries what can install a browser here, until one is there. */
function install(): string | null {
  const run = (command: string, ...args: string[]) =>
    spawnSync(command, args, {
      stdio: 'ignore',
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No Chromium found: installing one with apt-get');
    run('apt-get', 'update', '-q');
    for (const name of ['chromium-headless-shell', 'chromium']) {
      if (!run('apt-get', 'install', '-yq', '--no-install-recommends', name)) continue;
      const found = installed();
      if (found !== null) return found;
    }
  }
  console.log('No Chromium found: downloading one with Playwright');
  run(process.execPath, path.resolve('node_modules', '@playwright', 'test', 'cli.js'), 'install', 'chromium');
  return installed();
}

/**
 * The path of the browser: `CHROMIUM_PATH`, or one that is installed, or one that it installs.
 * Throws, in a sentence for the person at the keyboard, where there is none to be had.
 */
export function chromium(): string {
  const set = process.env.CHROMIUM_PATH;
  if (set !== undefined && set !== '') {
    if (existsSync(set)) return set;
    throw new Error(`CHROMIUM_PATH is ${set}, and there is no such file.`);
  }
  const found = installed() ?? install();
  if (found !== null) return found;
  throw new Error(
    'The browser tests need Chromium, Chrome or Edge, none was found, and none could be installed. Install one, or set CHROMIUM_PATH to where it is.',
  );
}

/** Chromium's sandbox does not work for root, nor in most containers that check a change. */
export const launchArguments = (): string[] =>
  process.getuid?.() === 0 || process.env.CI !== undefined ? ['--no-sandbox'] : [];
