/** Firefox without windows, driven by WebDriver BiDi, which it speaks itself. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../../bench/free-port.ts';
import { end, program, up } from '../steps/programs.ts';
import type { Driven, Missing } from './driven.ts';

interface Message {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly error?: string;
  readonly message?: string;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly method?: string;
  readonly params?: { readonly level?: string; readonly text?: string };
}

type Ask = (method: string, params: object) => Promise<Readonly<Record<string, unknown>>>;

/** Asks over a socket, and hears what the page complains of. */
async function connected(
  url: string,
  complaints: string[],
): Promise<{ readonly ask: Ask; readonly close: () => void }> {
  const socket = new WebSocket(url);
  await new Promise<void>((resolve, reject) => {
    socket.onopen = () => resolve();
    socket.onerror = () => reject(new Error(`${url} does not answer`));
  });
  const waiting = new Map<number, (message: Message) => void>();
  socket.onmessage = ({ data }) => {
    const message: Message = JSON.parse(String(data));
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    else if (message.params?.level === 'error') complaints.push(message.params.text ?? 'an error');
  };
  let last = 0;
  const ask: Ask = async (method, params) => {
    last += 1;
    const id = last;
    const answered = new Promise<Message>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params }));
    const message = await answered;
    waiting.delete(id);
    if (message.type === 'error') throw new Error(`${method}: ${message.message ?? message.error}`);
    return message.result ?? {};
  };
  return { ask, close: () => socket.close() };
}

/** What an expression came to, sent as JSON. */
function cameTo({ result, exceptionDetails }: Readonly<Record<string, unknown>>): unknown {
  if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
  return JSON.parse((result as { readonly value: string }).value);
}

export async function firefox(): Promise<Driven | Missing> {
  if (typeof WebSocket === 'undefined') return { name: 'Firefox', why: 'this Node has no WebSocket; Node 22 has one' };
  const command = program('firefox-esr') ?? program('firefox');
  if (command === null) return { name: 'Firefox', why: 'there is none, and none could be installed' };
  const profile = mkdtempSync(path.join(tmpdir(), 'hustings-firefox-'));
  const port = await freePort();
  const child = spawn(
    command,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', String(port), 'about:blank'],
    { stdio: 'ignore', env: { ...process.env, HOME: profile, MOZ_DISABLE_CONTENT_SANDBOX: '1' } },
  );
  const close = async (): Promise<void> => {
    await end(child);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    if (!(await up(port, child, 60))) return { name: 'Firefox', why: 'it does not start' };
    const heard: string[] = [];
    const { ask, close: hangUp } = await connected(`ws://127.0.0.1:${port}/session`, heard);
    const { capabilities } = await ask('session.new', { capabilities: {} });
    await ask('session.subscribe', { events: ['log.entryAdded'] });
    const { contexts } = await ask('browsingContext.getTree', {});
    const [{ context = '' } = {}] = contexts as readonly { readonly context?: string }[];
    return {
      name: `Firefox ${(capabilities as { readonly browserVersion: string }).browserVersion}`,
      open: async (url) => {
        await ask('browsingContext.navigate', { context, url, wait: 'complete' });
      },
      resize: async (width, height) => {
        await ask('browsingContext.setViewport', { context, viewport: { width, height } });
      },
      evaluate: async (expression) =>
        cameTo(
          await ask('script.evaluate', {
            expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
            target: { context },
            awaitPromise: true,
          }),
        ),
      complaints: () => heard.splice(0),
      close: async () => {
        hangUp();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
