/** `npm run announce -- <election> <message>`: what officials send at a step of an election. */
import process from 'node:process';
import { announce } from '../src/commands/officials/announce.ts';
import { atTerminal } from '../src/commands/officials/terminal.ts';

process.exitCode = await announce(process.argv.slice(2), atTerminal());
