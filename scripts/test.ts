/** `npm test`, and `npm run quick`: everything that can be tested; the steps are in tests/steps. */
import process from 'node:process';
import { atTerminal } from '../src/commands/terminal.ts';
import { test } from '../tests/steps/all.ts';
import { workFile } from '../tests/steps/work.ts';

// Whatever is built by a test, here or in a copy of the project, takes the bundle of its pages from one place.
process.env.HUSTINGS_BUNDLES ??= workFile('bundles');

await atTerminal(test);
