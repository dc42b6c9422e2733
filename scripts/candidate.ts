/** `npm run candidate [-- options]`: makes a statement file, from questions or options. `--help` lists them. */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { candidate } from '../src/commands/candidate-command.ts';
import { contentFolder, now } from '../src/site/world.ts';

const asking = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : null;
process.exitCode = await candidate(process.argv.slice(2), {
  folder: contentFolder(),
  now: now(),
  ask: asking === null ? null : (question) => asking.question(question),
  input: () => readFileSync(process.stdin.fd, 'utf8'),
  say: (line) => console.log(line),
  complain: (line) => console.error(line),
});
asking?.close();
