/** `npm run package`: see src/commands/package.ts. */
import { packaging } from '../src/commands/package.ts';
import { atTerminal } from '../src/commands/terminal.ts';

await atTerminal(packaging);
