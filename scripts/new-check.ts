/** `npm run new-check -- <code>`: see src/commands/new-check.ts. */
import { newCheck } from '../src/commands/new-check.ts';
import { atTerminal } from '../src/commands/terminal.ts';

await atTerminal(newCheck);
