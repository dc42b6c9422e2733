/**
 * `node scripts/pull-request.ts <base>`: checks the content as a pull request leaves it, annotates its lines, and writes the
 * summary: to GITHUB_STEP_SUMMARY where that is set, else to the terminal. `<base>` is the commit that it starts from.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { loadContent } from '../src/checks/load.ts';
import { concerning, type Request, readChanges, summary } from '../src/commands/pull-request.ts';
import { gitHistory } from '../src/content/git.ts';
import { asAnnotation, type Finding, type Place, tally } from '../src/findings/finding.ts';
import { contentFolder, today } from '../src/site/world.ts';
import { asPlainText } from '../src/statement/as-text.ts';
import { renderStatement } from '../src/statement/render.ts';

const [base = 'origin/main'] = process.argv.slice(2);
if (!/^[\w./^~-]+$/.test(base) || base.startsWith('-')) throw new Error(`"${base}" is no commit`);
const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
const root = git('rev-parse', '--show-toplevel').trim();
const folder = contentFolder();
const content = path.relative(root, folder).split(path.sep).join('/');
const above = path.posix.dirname(content);
const named = (place: Place): Place => ({ ...place, file: above === '.' ? place.file : `${above}/${place.file}` });

const loaded = loadContent(folder, today(), gitHistory(folder));
const findings = loaded.findings.map(
  (finding): Finding => ({ ...finding, place: named(finding.place), also: finding.also.map(named) }),
);
const emails = loaded.content.community?.data.privacy.emails ?? false;
const request: Request = {
  changed: readChanges(git('diff', '--name-status', '--no-renames', '-z', `${base}...HEAD`)),
  findings,
  content,
  statements: loaded.content.statements.map(({ file, data, body }) => ({
    path: named({ file, line: 1, col: 1 }).file,
    name: data.name,
    get text() {
      return asPlainText(renderStatement(body, { emails }));
    },
  })),
  author: process.env.HUSTINGS_AUTHOR || null,
  reference: process.env.GITLAB_CI === undefined ? 'pull request' : 'merge request',
};
const text = summary(request);
if (process.env.GITHUB_ACTIONS === 'true') for (const finding of findings) console.log(asAnnotation(finding));
const file = process.env.GITHUB_STEP_SUMMARY;
if (file === undefined || file === '') process.stdout.write(text);
else appendFileSync(file, text);
console.log(`The whole: ${tally(findings)}; of what was changed: ${tally(concerning(request))}.`);
process.exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
