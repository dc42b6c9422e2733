/** `npm run election -- plan|status|withdraw|declare|cancel …`: what election officials do. */
import process from 'node:process';
import { election } from '../src/commands/officials/election-command.ts';
import { atTerminal } from '../src/commands/officials/terminal.ts';

process.exitCode = await election(process.argv.slice(2), atTerminal());
