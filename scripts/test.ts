/** `npm test`, and `npm run quick`: everything that can be tested; the steps are in tests/steps. */
import { atTerminal } from '../src/commands/terminal.ts';
import { test } from '../tests/steps/all.ts';

await atTerminal(test);
