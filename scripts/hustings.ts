/** `npm run <verb> -- …`, by way of hustings.js: the verbs are in src/commands/table. */
import process from 'node:process';
import { speak, speechOfRun } from '../src/commands/spoken.ts';

// What is loaded from here on speaks in the community's words.
speak(speechOfRun(process.argv.slice(2), process.env));

const { hustings } = await import('../src/commands/hustings.ts');
const { atTerminal } = await import('../src/commands/terminal.ts');

await atTerminal(hustings);
