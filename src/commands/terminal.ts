/** The world as a command finds it at a terminal. */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { createInterface, type Interface } from 'node:readline';
import { Refused } from '../officials/refused.ts';
import { contentFolder, now } from '../site/world.ts';
import type { World } from './desk.ts';

/** Whoever sits at the terminal. Lines that come before their question, as when a text is pasted, wait for it. */
function conversation(): { ask: NonNullable<World['ask']>; end: () => void } {
  let terminal: Interface | null = null;
  const lines: string[] = [];
  let ended = false;
  let wake = () => {};
  const open = (): Interface => {
    const made = createInterface({ input: process.stdin, output: process.stdout });
    made.on('line', (line) => {
      lines.push(line);
      wake();
    });
    made.on('close', () => {
      ended = true;
      wake();
    });
    return made;
  };
  return {
    ask: async (question) => {
      terminal ??= open();
      terminal.setPrompt(question);
      terminal.prompt();
      while (lines.length === 0 && !ended) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const line = lines.shift();
      if (line === undefined) throw new Refused('The input ended before everything was answered.');
      return line;
    },
    end: () => terminal?.close(),
  };
}

/** Runs a command in the world of this process, whose exit status becomes the command's; `kept` is a folder that the world has for it. */
export async function atTerminal(
  command: (args: readonly string[], world: World) => Promise<number>,
  kept: string | null = null,
): Promise<void> {
  // Whoever reads on may have had enough, as `head` has.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit();
    });
  }
  const somebody = process.stdin.isTTY && process.stdout.isTTY ? conversation() : null;
  try {
    process.exitCode = await command(process.argv.slice(2), {
      content: contentFolder(),
      now,
      say: (text) => process.stdout.write(`${text}\n`),
      complain: (text) => process.stderr.write(`${text}\n`),
      ask: somebody?.ask ?? null,
      input: () => readFileSync(process.stdin.fd, 'utf8'),
      onGitHub: process.env.GITHUB_ACTIONS === 'true',
      kept,
    });
  } finally {
    somebody?.end();
  }
}
