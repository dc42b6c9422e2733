/** `npm run check [-- --format text|json|github] [--content <folder>] [<file> …]`: every finding about the content, without building. */
import process from 'node:process';
import { check } from '../src/commands/check-command.ts';
import { contentFolder, today } from '../src/site/world.ts';

const { out, err, status } = check(process.argv.slice(2), {
  folder: contentFolder(),
  asOf: today,
  onGitHub: process.env.GITHUB_ACTIONS === 'true',
});
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = status;
