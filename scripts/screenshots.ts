/** `npm run screenshots -- <page>…`: pictures of pages of the built site; see tests/browser/screenshots.ts. */
import { atTerminal } from '../src/commands/terminal.ts';
import { screenshots } from '../tests/browser/screenshots.ts';

await atTerminal(screenshots);
