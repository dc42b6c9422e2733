/** The world as a command finds it at a terminal. */
import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { contentFolder, now } from '../../site/world.ts';
import type { World } from './command.ts';

/** Asks on the terminal; null where input or output is none. */
function asker(): World['ask'] {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return null;
  return async (question) => {
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    try {
      return await terminal.question(question);
    } finally {
      terminal.close();
    }
  };
}

/** The world of this process. */
export const atTerminal = (): World => ({
  content: contentFolder(),
  now,
  say: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
  ask: asker(),
});
