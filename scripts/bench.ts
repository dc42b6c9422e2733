/** `npm run bench`: what a build costs, beside other generators; see bench/command.ts. */
import process from 'node:process';
import { bench } from '../bench/command.ts';

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));
process.exitCode = await bench(process.argv.slice(2));
