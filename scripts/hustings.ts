/** `npm run <verb> -- …`, by way of bin/hustings.js: the verbs are in src/commands/table. */
import { enableCompileCache } from 'node:module';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

// Types are stripped and modules compiled once, and not at each start. Where nothing can be written, Node does without.
enableCompileCache(fileURLToPath(new URL('../.hustings/compiled', import.meta.url)));

const { speak, speechOfRun } = await import('../src/commands/spoken.ts');
const { inOneFile } = await import('../src/commands/one-file.ts');

const args = process.argv.slice(2);
const speech = await speechOfRun(args, process.env);
const commands = await inOneFile(args, speech);
if (commands === null) {
  // What is loaded from here on speaks in the community's words.
  speak(speech);
  const { hustings } = await import('../src/commands/hustings.ts');
  const { atTerminal } = await import('../src/commands/terminal.ts');
  await atTerminal(hustings);
} else await commands.atTerminal(commands.hustings, commands.folder);
