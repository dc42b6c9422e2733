/** `npm run <verb> -- …`, and `npx hustings <verb> …` by way of hustings.js: the verbs are in src/commands/table. */
import { hustings } from '../src/commands/hustings.ts';
import { atTerminal } from '../src/commands/terminal.ts';

await atTerminal(hustings);
