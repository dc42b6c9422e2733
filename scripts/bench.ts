/** `npm run bench`: what a build costs, beside other generators; see bench/command.ts. */
import process from 'node:process';
import { bench } from '../bench/command.ts';
import { atTerminal } from '../src/commands/terminal.ts';

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));
await atTerminal(bench);
