/** `npm run host -- nginx|caddy|s3`: what a server, or an object store, needs to know to serve the site. */
import process from 'node:process';
import { hostCommand } from '../src/commands/host-command.ts';

process.exitCode = hostCommand(process.argv.slice(2));
