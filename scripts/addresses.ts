/** `npm run addresses [-- --keep]`: the addresses of the built site, against those that were published before. */
import process from 'node:process';
import { addressesCommand } from '../src/commands/addresses-command.ts';

process.exitCode = addressesCommand(process.argv.slice(2));
