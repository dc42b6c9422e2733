/** `npm run new-community -- <folder>`: the content of another community, complete and small. */
import process from 'node:process';
import { newCommunity } from '../src/commands/new-community.ts';
import { atTerminal } from '../src/commands/officials/terminal.ts';

process.exitCode = await newCommunity(process.argv.slice(2), atTerminal());
