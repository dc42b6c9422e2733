/** `npm run new-community -- <folder>`: the content of another community, complete and small. */
import process from 'node:process';
import { atTerminal } from '../src/officials/terminal.ts';
import { newCommunity } from '../src/starter/new-community.ts';

process.exitCode = await newCommunity(process.argv.slice(2), atTerminal());
