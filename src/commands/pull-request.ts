/** `npm run pull-request`: the content as a pull request leaves it, its lines annotated, and its summary. */
import { execFileSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { z } from 'zod';
import { loadContent } from '../checks/load.ts';
import { gitHistory } from '../content/git.ts';
import { asAnnotation, type Finding, type Place, tally } from '../findings/finding.ts';
import { printableLines } from '../findings/printable.ts';
import { readYaml } from '../findings/yaml.ts';
import { concerning, editorsByOthers, type Request, readChanges, summary } from '../pull-requests/summary.ts';
import { asPlainText } from '../statement/as-text.ts';
import { renderStatement } from '../statement/render.ts';
import { AskedWrongly } from './asked.ts';
import { errorsOf, type Run } from './desk.ts';

/** What git answers. Throws AskedWrongly with git's own words where it cannot. */
function git(...args: string[]): string {
  try {
    return execFileSync('git', args, {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
    throw new AskedWrongly(`git ${args[0]} did not answer${said === '' ? '' : `: ${said.split('\n')[0]}`}.`);
  }
}

/** Who kept the content before the request, which may not name its own author. */
function ownersBefore(base: string, content: string): string[] {
  let text: string;
  try {
    text = git('show', `${base}:${content}/community.yaml`);
  } catch {
    // There was no community yet.
    return [];
  }
  const { data } = readYaml(text, `${content}/community.yaml`);
  const owners = z.looseObject({ owners: z.array(z.string()) }).safeParse(data);
  return owners.success ? owners.data.owners : [];
}

/** The exit status is 1 where the content, as the request leaves it, has errors. */
export const pullRequest: Run = ({ words, folder, asOf, onGitHub, print }) => {
  const [base = 'origin/main'] = words;
  if (!/^[\w./^~-]+$/.test(base) || base.startsWith('-')) throw new AskedWrongly(`"${base}" is no commit.`);
  const root = git('rev-parse', '--show-toplevel').trim();
  const changed = readChanges(git('diff', '--name-status', '--no-renames', '-z', `${base}...HEAD`));
  const content = path.relative(root, folder).split(path.sep).join('/');
  const above = path.posix.dirname(content);
  const named = (place: Place): Place => ({ ...place, file: above === '.' ? place.file : `${above}/${place.file}` });

  const loaded = loadContent(folder, asOf, gitHistory(folder));
  const findings = loaded.findings.map(
    (finding): Finding => ({ ...finding, place: named(finding.place), also: finding.also.map(named) }),
  );
  const emails = loaded.content.community?.data.privacy.emails ?? false;
  const request: Request = {
    changed,
    findings,
    content,
    statements: loaded.content.statements.map(({ file, data, body }) => ({
      path: named({ file, line: 1, col: 1 }).file,
      name: data.name,
      asEditors: data.summary !== undefined || data.source !== undefined,
      get text() {
        return asPlainText(renderStatement(body, { emails }));
      },
    })),
    owners: ownersBefore(base, content),
    author: process.env.HUSTINGS_AUTHOR || null,
    reference: process.env.GITLAB_CI === undefined ? 'pull request' : 'merge request',
  };
  const text = summary(request);
  if (onGitHub) for (const finding of findings) print(asAnnotation(finding));
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (file === undefined || file === '') print(printableLines(text.trimEnd()));
  else appendFileSync(file, text);
  print(`The whole: ${tally(findings)}; of what was changed: ${tally(concerning(request))}.`);
  return errorsOf(findings).length > 0 || editorsByOthers(request).length > 0 ? 1 : 0;
};
