/**
 * `npm run candidate`: asks what the form on the site asks, or takes it as options; writes the statement file where it
 * belongs, checks it, shows how it will look, and says what to do next.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CANDIDATE_ASKS, HAND_IN, NOTHING_WRITTEN_YET, SOME_HOST, STATEMENT_FILE } from '#words/candidate-asked.ts';
import { CANNOT_OPEN, wordsSoFar } from '#words/form-told.ts';
import { closedAlready, opensLater } from '#words/stand-page.ts';
import { type LoadedCommunity, loadContent, loadStatements } from '../checks/load.ts';
import { inside } from '../content/inside.ts';
import { makeFolder } from '../content/make-folder.ts';
import { asText, tally } from '../findings/finding.ts';
import type { Instant } from '../governance/instant.ts';
import { withId } from '../governance/lookup.ts';
import type { Election } from '../governance/model.ts';
import { nominationsAt, standable } from '../governance/nominations.ts';
import { statementLimit } from '../governance/statement-limit.ts';
import { phaseOf } from '../governance/timetable.ts';
import { Refused } from '../officials/refused.ts';
import { type Answers, NO_ANSWERS, writeStatement } from '../statement/answers.ts';
import { asPlainText } from '../statement/as-text.ts';
import { countWords } from '../statement/count-words.ts';
import { findingsOf } from '../statement/findings.ts';
import { inFormWords } from '../statement/form-words.ts';
import { FORGES, newFileLink, pathIn } from '../statement/host.ts';
import { mendedAnswers, mendedHandle, mendedLine } from '../statement/mend.ts';
import { readOldStatement } from '../statement/old-format.ts';
import { openStatement } from '../statement/open.ts';
import { renderStatement } from '../statement/render.ts';
import { quoted } from '../words/command-line.ts';
import { fileOfStatement } from '../words/paths.ts';
import { AskedWrongly, theOne } from './asked.ts';
import { type Desk, errorsOf, type Run } from './desk.ts';
import { untilItWillDo } from './dialogue.ts';
import { about, printed } from './printed.ts';

const HANDLE = /^[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}$/;

/** Where a statement lies by its path: its election, and whose it is. */
const PLACE = /(?:^|[/\\])elections[/\\]([^/\\]+)[/\\]candidates[/\\]/;

/** What a file of an older form, or of today's, says; and what its own path says. */
function answersFrom(file: string): Partial<Answers> {
  if (!existsSync(file)) throw new AskedWrongly(`There is no file ${file}.`);
  const text = readFileSync(file, 'utf8');
  const old = readOldStatement(text);
  const name = path.basename(file).replace(/\.[^.]*$/, '');
  if (old !== null) {
    const inPlace =
      path.basename(path.dirname(path.resolve(file))) === 'candidates' && file.endsWith('.md') && HANDLE.test(name);
    return { ...old, github: old.github === '' && inPlace ? name : old.github };
  }
  const opened = openStatement(text);
  if ('problem' in opened)
    throw new AskedWrongly(`${file} is no statement that this command can read: ${CANNOT_OPEN[opened.problem]}.`);
  return opened.answers;
}

/** The election that an option names; the one that is open; or, of several, the one that somebody names. */
async function theElection({ community }: LoadedCommunity, wanted: string | null, desk: Desk): Promise<Election> {
  const { ask, complain } = desk;
  const open = standable(community.elections, desk.at);
  if (wanted === null && open.length > 1 && ask !== null) {
    const question = CANDIDATE_ASKS.election(open.map(({ id }) => id));
    return untilItWillDo({ ask, complain }, question, (answer) => theOne('election', answer, open));
  }
  if (wanted === null) {
    const [only, ...others] = open;
    if (only !== undefined && others.length === 0) return only;
    const ids = (open.length > 0 ? open : community.elections).map(({ id }) => id);
    throw new AskedWrongly(
      open.length === 0
        ? `Nominations are open in no election now, and none is announced. Name one with --election: ${ids.slice(-6).join(', ')}.`
        : `Nominations are open or announced in several elections. Name one with --election: ${ids.join(', ')}.`,
    );
  }
  return theOne('election', wanted, community.elections);
}

const links = (given: readonly string[]) =>
  given.map((each) => {
    const at = each.indexOf('=');
    if (at < 1) throw new AskedWrongly(`"${each}" is no link; write --link "My work=https://example.org/me"`);
    return { title: each.slice(0, at).trim(), url: each.slice(at + 1).trim() };
  });

interface Question {
  readonly key: 'name' | 'github' | 'affiliation' | 'pronouns';
  readonly optional: boolean;
}

const QUESTIONS: readonly Question[] = [
  { key: 'name', optional: false },
  { key: 'github', optional: false },
  { key: 'affiliation', optional: false },
  { key: 'pronouns', optional: true },
];

/** Where handles are: what the host and a proposed change on it are called, and the address of the repository. */
interface Home {
  readonly host: string;
  readonly request: string;
  readonly url: string;
}

function homeOf({ content }: LoadedCommunity): Home {
  const repository = content.community?.data.repository;
  return repository === undefined
    ? { ...SOME_HOST, url: '' }
    : { host: FORGES[repository.host].name, request: FORGES[repository.host].request, url: repository.url };
}

/** Asks for what is missing, and again for what the checks refuse. */
async function askFor(
  answers: Answers,
  ask: NonNullable<Desk['ask']>,
  { say, complain }: Desk,
  home: Home,
): Promise<Answers> {
  let known = answers;
  for (const { key, optional } of QUESTIONS) {
    if (known[key] !== '') continue;
    for (;;) {
      const typed = (await ask(CANDIDATE_ASKS[key])).trim();
      const answer = key === 'github' ? mendedHandle(typed, home.url).text : mendedLine(typed).text;
      if (answer === '' && optional) break;
      const next = { ...known, [key]: answer };
      const wrong = findingsOf(next, { words: null, emails: false }).filter(
        ({ field, severity }) => field === key && severity === 'error',
      );
      if (wrong.length === 0) {
        known = next;
        break;
      }
      for (const each of wrong) complain(inFormWords(each, next, home.host));
    }
  }
  while (known.body.trim() === '') {
    say(CANDIDATE_ASKS.statement);
    const lines: string[] = [];
    for (let line = await ask(''); line !== '.'; line = await ask('')) lines.push(line);
    known = { ...known, body: lines.join('\n') };
    if (known.body.trim() === '') complain(NOTHING_WRITTEN_YET);
  }
  return known;
}

/** What to do with the file, for somebody who may never have used git. */
function nextSteps(loaded: LoadedCommunity, file: string, text: string, shown: string, handle: string): string[] {
  const settings = loaded.content.community?.data;
  if (settings === undefined) return [];
  const { repository } = settings;
  const host = FORGES[repository.host];
  const { href, filled } = newFileLink(repository, file, text);
  return [
    HAND_IN.either,
    `  1. git switch -c stand-${handle}`,
    `  2. git add ${quoted(shown)}`,
    `  3. git commit -m "${HAND_IN.message}"`,
    `  4. ${HAND_IN.push(host.request, repository.url)}`,
    HAND_IN.orByLink(filled === 'yes' ? null : pathIn(repository, file)),
    `  ${href}`,
  ];
}

/** What the options say, and the file that `--from` names. */
function answersSaid({ options, input }: Desk): Answers {
  const { text, each } = options;
  const from = text('from');
  const file = text('text');
  if (file !== null && file !== '-' && !existsSync(file)) throw new AskedWrongly(`There is no file ${file}.`);
  const body = file === null ? null : file === '-' ? input() : readFileSync(file, 'utf8');
  const said = {
    name: text('name'),
    github: text('github'),
    affiliation: text('affiliation'),
    pronouns: text('pronouns'),
    links: each('link').length === 0 ? null : links(each('link')),
    languages: each('language').length === 0 ? null : each('language'),
    body,
  };
  const known = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null));
  return { ...NO_ANSWERS, ...(from === null ? {} : answersFrom(from)), ...known };
}

/** Throws AskedWrongly where an answer is missing that every statement has, or where the handle is none on the host; `text` is where the text was to come from. */
function refuseIncomplete(answers: Answers, host: string, text: string | null): void {
  const missing = QUESTIONS.filter(({ key, optional }) => !optional && answers[key] === '').map(
    ({ key }) => `--${key}`,
  );
  if (answers.body === '' && text !== null) {
    throw new AskedWrongly(
      text === '-'
        ? 'No text came by --text -, on the standard input.'
        : `${text} is empty: it is to hold the statement.`,
    );
  }
  if (answers.body === '') missing.push('--text');
  if (missing.length > 0) throw new AskedWrongly(`Say who stands, and for what: ${missing.join(', ')}.`);
  if (HANDLE.test(answers.github)) return;
  const [finding] = findingsOf(answers, { words: null, emails: true }).filter(({ field }) => field === 'github');
  throw new AskedWrongly(finding === undefined ? 'The handle is none.' : inFormWords(finding, answers, host));
}

/** What to know of the moment: that nominations are over, or not open yet; null while they are open. `request` is the host's word for one. */
function remarkOn(election: Election, now: Instant, request: string): string | null {
  const state = nominationsAt(election, now);
  const window = phaseOf(election, 'nominations');
  if (state === 'over') return closedAlready(window?.end ?? null);
  return state !== 'coming' || window === null ? null : opensLater(window.start, request);
}

/** Says what the checks find in the file that was written. Answers whether it is in order. */
function checkSaid(desk: Desk, { community }: LoadedCommunity, election: Election, way: string, body: string): boolean {
  const { folder, asOf, say } = desk;
  const { findings: all } = loadStatements(folder, [way], asOf);
  const findings = all.filter(({ place }) => place.file === `${path.basename(folder)}/${way}`);
  for (const finding of findings) say(about(folder, asText(finding)));
  const committee = withId(community.committees, election.committee);
  const most = statementLimit(election, committee ?? null);
  const words = countWords(body);
  say(STATEMENT_FILE.checked(tally(findings), wordsSoFar(words, most)));
  return errorsOf(findings).length === 0;
}

/** Makes a statement file. The exit status is 1 where it is written and not in order. */
export const candidate: Run = async (desk) => {
  const { folder, at, asOf, say, print, options, ask } = desk;
  const loaded = loadContent(folder, asOf);
  const from = options.text('from');
  const fromFolder = from === null ? null : (PLACE.exec(path.resolve(from))?.[1] ?? null);
  const election = await theElection(loaded, options.text('election') ?? fromFolder, desk);
  const known = answersSaid(desk);
  const home = homeOf(loaded);
  const { answers, said } = mendedAnswers(ask === null ? known : await askFor(known, ask, desk, home), home.url);
  for (const each of said) say(each);
  refuseIncomplete(answers, home.host, options.text('text'));

  const written = writeStatement(answers);
  const way = fileOfStatement(election.id, answers.github);
  const file = path.join(folder, way);
  if (options.flag('print')) {
    print(written.replace(/\n$/, ''));
    return 0;
  }
  const shown = path.relative('.', file);
  if (existsSync(file) && (from === null || path.resolve(from) !== file)) {
    throw new Refused(`${shown} is there already. Change it by hand, or with --from ${quoted(shown)}.`);
  }
  makeFolder(path.dirname(file));
  writeFileSync(file, written);
  say(STATEMENT_FILE.written(shown));
  const remark = remarkOn(election, at, home.request);
  if (remark !== null) say(remark);
  if (!checkSaid(desk, loaded, election, way, answers.body)) {
    say(STATEMENT_FILE.mend(printed(folder, 'check', shown)));
    return 1;
  }
  const emails = loaded.content.community?.data.privacy.emails ?? false;
  const text = asPlainText(renderStatement(answers.body, { emails }));
  print(['', STATEMENT_FILE.reads, '', text.replace(/^(?=.)/gm, '  '), ''].join('\n'));
  for (const line of nextSteps(loaded, way, written, shown, answers.github)) say(line);
  if (from !== null && path.resolve(from) !== file && inside(folder, from) !== null) {
    say(STATEMENT_FILE.oldFile(`git rm ${quoted(path.relative('.', from))}`));
  }
  return 0;
};
