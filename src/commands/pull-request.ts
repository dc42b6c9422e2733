/** `npm run pull-request`: what a pull request changes, judged; its lines annotated, and its summary. */

import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { notAnnotated } from '#words/site-commands.ts';
import { examine, type LoadedCommunity } from '../checks/load.ts';
import { pathsIn, readFolder } from '../content/files.ts';
import { type GitHistory, gitHistory } from '../content/git.ts';
import { understand } from '../content/read.ts';
import { asAnnotation, type Finding, type Place } from '../findings/finding.ts';
import { printableLines } from '../findings/printable.ts';
import type { Change } from '../governance/filing.ts';
import { parseInstant } from '../governance/instant.ts';
import { brought } from '../pull-requests/brought.ts';
import { type Asked, NOTHING_SAID, readAsked } from '../pull-requests/event.ts';
import { isToFill, mended } from '../pull-requests/mended.ts';
import { type ChangedFile, inContent, type Request, readChanges } from '../pull-requests/request.ts';
import { closing, judge } from '../pull-requests/summary.ts';
import { asPlainText } from '../statement/as-text.ts';
import { FORGES } from '../statement/host.ts';
import { renderStatement } from '../statement/render.ts';
import { AskedWrongly } from './asked.ts';
import type { Desk, Run } from './desk.ts';
import { commitsNamed, git, textsOf } from './request-git.ts';

/** What a host's event, its API's answer, or the environment says of the request. */
function askedOf({ options }: Desk): Asked {
  const { env } = process;
  const file = options.text('event') ?? env.GITHUB_EVENT_PATH ?? null;
  let told = NOTHING_SAID;
  if (file !== null && file !== '') {
    try {
      told = readAsked(JSON.parse(readFileSync(file, 'utf8')));
    } catch {
      throw new AskedWrongly(`${file} cannot be read as what a host says of a request: it is no JSON.`);
    }
  }
  const author = env.HUSTINGS_AUTHOR || told.author;
  const opened = env.HUSTINGS_OPENED ? parseInstant(env.HUSTINGS_OPENED, 'start') : null;
  if (opened !== null && 'problem' in opened)
    throw new AskedWrongly(`HUSTINGS_OPENED is "${env.HUSTINGS_OPENED}"; write a moment, 2027-06-04T11:30:00Z.`);
  return { ...told, author, opened: opened?.instant ?? told.opened };
}

const COMMIT = /^[\w./^~@{}-]+$/;

/** Which commits a request is about. */
interface Commits {
  readonly head: string;
  /** What it starts from, as it is asked for: the main line may have gone on since. */
  readonly start: string;
  /** What it was merged into where a host checks out the two merged; null where it checks out the request alone. */
  readonly mergedInto: string | null;
}

function commitsAsked(root: string, names: { readonly head: string; readonly start: string }): Commits {
  for (const name of [names.head, names.start])
    if (!COMMIT.test(name) || name.startsWith('-')) throw new AskedWrongly(`"${name}" is no commit.`);
  const asked = [names.head, names.start, 'HEAD^1', 'HEAD^2', 'HEAD^3'];
  const [head = null, start = null, first = null, second, third] = commitsNamed(root, asked);
  if (head === null || start === null) {
    throw new AskedWrongly(
      `The commit ${head === null ? names.head : names.start}, from which the request starts, is not here. Fetch the whole history: git fetch --unshallow, or fetch-depth: 0 for actions/checkout.`,
    );
  }
  return { head, start, mergedInto: second === head && third === null ? first : null };
}

/** The history of the files, with what is only asked for told apart from what is merged. */
function historyOf(history: GitHistory, commits: ReadonlySet<string>, { opened }: Asked): GitHistory {
  if (history.kind !== 'known') return history;
  const asked = (change: Change): Change => (commits.has(change.commit) ? { ...change, opened, merged: null } : change);
  return { kind: 'known', files: new Map([...history.files].map(([file, changes]) => [file, changes.map(asked)])) };
}

const withoutCommits = (history: GitHistory, commits: ReadonlySet<string>): GitHistory =>
  history.kind !== 'known'
    ? history
    : {
        kind: 'known',
        files: new Map(
          [...history.files].map(([file, changes]) => [file, changes.filter(({ commit }) => !commits.has(commit))]),
        ),
      };

/** What stands where: places from the repository's root, files by their path in the content. */
interface Places {
  readonly content: string;
  readonly named: (place: Place) => Place;
}

function placesOf(root: string, folder: string): Places {
  const content = path.relative(root, folder).split(path.sep).join('/');
  const above = path.posix.dirname(content);
  return { content, named: (place) => ({ ...place, file: above === '.' ? place.file : `${above}/${place.file}` }) };
}

const renamed = (loaded: LoadedCommunity, named: Places['named']): LoadedCommunity => ({
  ...loaded,
  findings: loaded.findings.map((finding) => ({
    ...finding,
    place: named(finding.place),
    also: finding.also.map(named),
  })),
});

/** The content as it would be without the request: the files that it changes as they were, everything else as it is. */
function contentBefore(folder: string, changed: readonly ChangedFile[], { content }: Places, text: Request['text']) {
  const instead: Record<string, string> = {};
  const added = new Set<string>();
  for (const { path: now, from } of changed) {
    const inside = inContent({ content }, now);
    if (inside !== null) added.add(inside);
    const old = inContent({ content }, from ?? now);
    const was = text(from ?? now, 'before');
    if (old !== null && was !== null) instead[old] = was;
  }
  const paths = pathsIn(folder).filter((each) => !added.has(each) || Object.hasOwn(instead, each));
  return readFolder(folder, instead, paths);
}

/** Findings in statements that a mistyped key hides: of the file as it reads with that put right, in the places of the file as it is. */
function findingsBehind(
  desk: Desk,
  changed: readonly ChangedFile[],
  places: Places,
  after: LoadedCommunity,
  text: Request['text'],
): Finding[] {
  const put = changed.flatMap(({ path: file, status }) => {
    const inside = inContent(places, file);
    const handle = /^elections\/[^/]+\/candidates\/([^/]+)\.md$/.exec(inside ?? '')?.[1];
    const isRejected = after.content.rejected.some((each) => each.path === inside);
    if (inside === null || handle === undefined || status === 'D' || !isRejected) return [];
    const mend = mended(text(file, 'after') ?? '', handle);
    return mend === null ? [] : [{ inside, file, mend }];
  });
  if (put.length === 0) return [];
  const instead = Object.fromEntries(put.map(({ inside, mend }) => [inside, mend.text]));
  const { findings } = renamed(examine(understand(readFolder(desk.folder, instead)), desk.asOf), places.named);
  return put.flatMap(({ file, mend: { added } }) =>
    findings
      .filter(({ place }) => place.file === file)
      .map((finding) => {
        const { line } = finding.place;
        const own = line <= added.behind ? line : Math.max(added.behind, line - added.lines);
        return { ...finding, place: { ...finding.place, line: own } };
      })
      // What is to be filled in is said already: it is missing.
      .filter(({ message }) => !isToFill(message)),
  );
}

function requestOf(desk: Desk): { request: Request; places: Places } {
  const { folder, asOf, at, words } = desk;
  const root = git(folder, 'rev-parse', '--show-toplevel').trim();
  const asked = askedOf(desk);
  const names = { head: asked.head ?? 'HEAD', start: words[0] ?? asked.base ?? 'origin/main' };
  const { head, start, mergedInto } = commitsAsked(root, names);
  const base = git(root, 'merge-base', start, head).trim();
  const changed = readChanges(git(root, 'diff', '--name-status', '--find-renames', '-z', base, head));
  const places = placesOf(root, folder);
  const text = textsOf(root, changed, { before: mergedInto ?? base, after: 'HEAD' });
  const commits = new Set(git(root, 'rev-list', `${base}..${head}`).split('\n'));
  const history = gitHistory(folder);
  const after = renamed(
    examine(understand(readFolder(folder)), asOf, () => historyOf(history, commits, asked)),
    places.named,
  );
  const before = renamed(
    examine(understand(contentBefore(folder, changed, places, text)), asOf, () => withoutCommits(history, commits)),
    places.named,
  );
  const settings = before.content.community?.data ?? after.content.community?.data;
  const emails = after.content.community?.data.privacy.emails ?? false;
  const request: Request = {
    asked,
    changed,
    before,
    after,
    behind: findingsBehind(desk, changed, places, after, text),
    content: places.content,
    owners: before.content.community?.data.owners ?? [],
    reference: FORGES[settings?.repository.host ?? 'github'].request,
    asOf,
    at,
    commits: new Map(
      history.kind !== 'known'
        ? []
        : [...history.files].map(([file, changes]) => [
            `${places.content}/${file}`,
            changes.filter(({ commit }) => commits.has(commit)),
          ]),
    ),
    text,
    reading: (file) => {
      const found = after.content.statements.find(
        (each) => places.named({ file: each.file, line: 1, col: 1 }).file === file,
      );
      return found === undefined ? null : asPlainText(renderStatement(found.body, { emails }));
    },
  };
  return { request, places };
}

/** GitHub shows at most ten lines of a kind for a step. */
const MOST_ANNOTATED = 10;

function annotations(findings: readonly Finding[]): string[] {
  return (['error', 'hint'] as const).flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    const more = own.length - MOST_ANNOTATED;
    return [...own.slice(0, MOST_ANNOTATED).map(asAnnotation), ...(more > 0 ? [notAnnotated(more, own.length)] : [])];
  });
}

/** The exit status is 1 where something is wrong with what the request brings, 0 where only the content's past is. */
export const pullRequest: Run = (desk) => {
  const { onGitHub, options, print } = desk;
  const { request, places } = requestOf(desk);
  const found = brought(request, places.named);
  const judged = judge(request, found);
  if (onGitHub) for (const line of annotations(judged.annotated)) print(line);
  const { GITHUB_STEP_SUMMARY: page, GITHUB_OUTPUT: output } = process.env;
  if (page) appendFileSync(page, judged.text);
  else print(printableLines(judged.text.trimEnd()));
  const out = options.text('out');
  if (out !== null) writeFileSync(out, judged.text);
  if (output) appendFileSync(output, `buildable=${judged.canBeBuilt}\n`);
  print(closing(request, found));
  return judged.isInOrder ? 0 : 1;
};
