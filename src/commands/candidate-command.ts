/**
 * `npm run candidate`: asks what the form on the site asks, or takes it as options; writes the statement file where it
 * belongs, checks it, shows how it will look, and says what to do next.
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type LoadedCommunity, loadContent, loadStatements } from '../checks/load.ts';
import { asText, tally } from '../findings/finding.ts';
import { insteadOf } from '../findings/suggest.ts';
import { rulesOn } from '../governance/charter.ts';
import { dayOf, type Instant } from '../governance/instant.ts';
import { withId } from '../governance/lookup.ts';
import type { Election } from '../governance/model.ts';
import { nominationsAt, standable } from '../governance/nominations.ts';
import { governingDay, phaseOf } from '../governance/timetable.ts';
import { type Answers, NO_ANSWERS, statementPath, writeStatement } from '../statement/answers.ts';
import { asPlainText } from '../statement/as-text.ts';
import { countWords } from '../statement/count-words.ts';
import { type AnswerFinding, findingsOf } from '../statement/findings.ts';
import { FORGES, newFileLink, pathIn } from '../statement/host.ts';
import { readOldStatement } from '../statement/old-format.ts';
import { openStatement } from '../statement/open.ts';
import { renderStatement } from '../statement/render.ts';

export const USAGE = `Usage: npm run candidate -- [options]

  --election <id>       the election; the only one that is open where left out
  --name <name>         your name, as it should appear
  --github <handle>     your handle, without the @
  --affiliation <name>  the organization you belong to today, or independent
  --pronouns <text>
  --link <title=url>    as often as you like
  --language <name>     as often as you like
  --text <file>         the statement in Markdown; - reads it from the input
  --from <file>         a statement in an older form, or an existing one: what it says need not be said again
  --print               only print the file, write nothing
  --content <folder>    the content folder; content/ where left out

What is left out is asked for, where there is somebody to ask.`;

/** What the command needs of the world. */
export interface World {
  /** The folder that is meant where no option names one. */
  readonly folder: string;
  readonly now: Instant;
  /** Asks a question of the person at the terminal; null where there is nobody. */
  readonly ask: ((question: string) => Promise<string>) | null;
  readonly input: () => string;
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
}

const OPTIONS = {
  election: { type: 'string' },
  name: { type: 'string' },
  github: { type: 'string' },
  affiliation: { type: 'string' },
  pronouns: { type: 'string' },
  link: { type: 'string', multiple: true },
  language: { type: 'string', multiple: true },
  text: { type: 'string' },
  from: { type: 'string' },
  print: { type: 'boolean' },
  content: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Something that the person at the keyboard can put right. */
class Refused extends Error {}

const HANDLE = /^[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}$/;

/** What a file of an older form, or of today's, says; and what its own path says. */
function answersFrom(file: string): Partial<Answers> {
  if (!existsSync(file)) throw new Refused(`There is no file ${file}.`);
  const text = readFileSync(file, 'utf8');
  const old = readOldStatement(text);
  const name = path.basename(file).replace(/\.[^.]*$/, '');
  if (old !== null) {
    const inPlace = /\/candidates\/[^/]+\.md$/.test(path.resolve(file)) && HANDLE.test(name);
    return { ...old, github: old.github === '' && inPlace ? name : old.github };
  }
  const opened = openStatement(text);
  if ('problem' in opened) throw new Refused(`${file} is no statement that this command can read: ${opened.problem}.`);
  return opened.answers;
}

function theElection({ community }: LoadedCommunity, wanted: string | undefined, now: Instant): Election {
  const open = standable(community.elections, now);
  if (wanted === undefined) {
    const [only, ...others] = open;
    if (only !== undefined && others.length === 0) return only;
    const ids = (open.length > 0 ? open : community.elections).map(({ id }) => id);
    throw new Refused(
      open.length === 0
        ? `Nominations are open in no election now, and none is announced. Name one with --election: ${ids.slice(-6).join(', ')}.`
        : `Nominations are open or announced in several elections. Name one with --election: ${ids.join(', ')}.`,
    );
  }
  const found = withId(community.elections, wanted);
  if (found !== undefined) return found;
  throw new Refused(
    `There is no election "${wanted}"; ${insteadOf(
      wanted,
      community.elections.map(({ id }) => id),
      'election',
    )}`,
  );
}

const links = (given: readonly string[]) =>
  given.map((each) => {
    const at = each.indexOf('=');
    if (at < 1) throw new Refused(`"${each}" is no link; write --link "My work=https://example.org/me"`);
    return { title: each.slice(0, at).trim(), url: each.slice(at + 1).trim() };
  });

interface Question {
  readonly key: 'name' | 'github' | 'affiliation' | 'pronouns';
  readonly ask: string;
  readonly optional: boolean;
}

const QUESTIONS: readonly Question[] = [
  { key: 'name', ask: 'Your name, as it should appear: ', optional: false },
  { key: 'github', ask: 'Your handle, without the @: ', optional: false },
  { key: 'affiliation', ask: 'The organization you belong to today, or independent: ', optional: false },
  { key: 'pronouns', ask: 'Your pronouns, if you like (Enter leaves them out): ', optional: true },
];

const told = ({ message, expected }: AnswerFinding): string => `${message}\n    ${expected}`;

/** Asks for what is missing, and again for what the checks refuse. */
async function askFor(answers: Answers, ask: (question: string) => Promise<string>, world: World): Promise<Answers> {
  let known = answers;
  for (const { key, ask: question, optional } of QUESTIONS) {
    if (known[key] !== '') continue;
    for (;;) {
      const answer = (await ask(question)).trim();
      if (answer === '' && optional) break;
      const next = { ...known, [key]: answer };
      const wrong = findingsOf(next, { words: null, emails: false }).filter(
        ({ field, severity }) => field === key && severity === 'error',
      );
      if (wrong.length === 0) {
        known = next;
        break;
      }
      for (const each of wrong) world.complain(told(each));
    }
  }
  if (known.body === '') {
    world.say('Your statement, in Markdown; a line with a single full stop ends it:');
    const lines: string[] = [];
    for (let line = await ask(''); line !== '.'; line = await ask('')) lines.push(line);
    known = { ...known, body: lines.join('\n') };
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
    'What to do next, either:',
    `  1. git switch -c stand-${handle}`,
    `  2. git add ${shown} && git commit -m "Stand for election"`,
    `  3. git push, and open a ${host.request} at ${repository.url}`,
    `or, without git, ${filled === 'yes' ? 'with the text filled in' : `and paste the text into ${pathIn(repository, file)} if it is empty`}:`,
    `  ${href}`,
  ];
}

async function run(args: readonly string[], world: World): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  if (values.help === true) {
    world.say(USAGE);
    return 0;
  }
  const folder = path.resolve(values.content ?? world.folder);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Refused(`There is no content folder at ${folder}; name one with --content <folder>.`);
  }
  const loaded = loadContent(folder, dayOf(world.now));
  const { community } = loaded;
  const fromFolder =
    values.from === undefined ? undefined : /elections\/([^/]+)\/candidates\//.exec(path.resolve(values.from))?.[1];
  const election = theElection(loaded, values.election ?? fromFolder, world.now);
  const before = values.from === undefined ? {} : answersFrom(values.from);
  const text =
    values.text === undefined ? null : values.text === '-' ? world.input() : readFileSync(values.text, 'utf8');
  const given: Answers = {
    ...NO_ANSWERS,
    ...before,
    ...(values.name === undefined ? {} : { name: values.name }),
    ...(values.github === undefined ? {} : { github: values.github.replace(/^@/, '') }),
    ...(values.affiliation === undefined ? {} : { affiliation: values.affiliation }),
    ...(values.pronouns === undefined ? {} : { pronouns: values.pronouns }),
    ...(values.link === undefined ? {} : { links: links(values.link) }),
    ...(values.language === undefined ? {} : { languages: values.language }),
    ...(text === null ? {} : { body: text }),
  };
  const answers = world.ask === null ? given : await askFor(given, world.ask, world);
  const missing = QUESTIONS.filter(({ key, optional }) => !optional && answers[key] === '').map(
    ({ key }) => `--${key}`,
  );
  if (answers.body === '') missing.push('--text');
  if (missing.length > 0) throw new Refused(`Say who stands, and for what: ${missing.join(', ')}.`);
  if (!HANDLE.test(answers.github)) {
    const [finding] = findingsOf(answers, { words: null, emails: true }).filter(({ field }) => field === 'github');
    throw new Refused(finding === undefined ? 'The handle is none.' : told(finding));
  }

  const written = writeStatement(answers);
  const inside = statementPath(election.id, answers.github);
  const file = path.join(folder, inside);
  if (values.print === true) {
    world.say(written.replace(/\n$/, ''));
    return 0;
  }
  const shown = path.relative('.', file);
  if (existsSync(file) && (values.from === undefined || path.resolve(values.from) !== file)) {
    throw new Refused(`${shown} is there already. Change it by hand, or with --from ${shown}.`);
  }
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, written);
  world.say(`Written: ${shown}`);

  const state = nominationsAt(election, world.now);
  const window = phaseOf(election, 'nominations');
  if (state === 'over')
    world.say(
      `Nominations in ${election.id} are over${window === null ? '' : ` since ${window.end}`}: whether a late filing counts is for the officials to decide.`,
    );
  if (state === 'coming' && window !== null)
    world.say(`Nominations in ${election.id} open at ${window.start}: open the request then, not before.`);

  const after = loadStatements(folder, [inside], dayOf(world.now));
  const name = path.basename(folder);
  const findings = after.findings.filter(({ place }) => place.file === `${name}/${inside}`);
  for (const finding of findings) world.say(asText(finding));
  const committee = withId(community.committees, election.committee);
  const most =
    election.statementWords ?? (committee && rulesOn(committee, governingDay(election))?.statementWords) ?? null;
  const words = countWords(answers.body);
  world.say(`Checked: ${tally(findings)}; ${words} words${most === null ? '' : ` of at most ${most}`}.`);
  if (findings.some(({ severity }) => severity === 'error')) {
    world.say(`Mend the file, then check it: npm run check -- ${shown}`);
    return 1;
  }
  const emails = loaded.content.community?.data.privacy.emails ?? false;
  world.say(
    [
      '',
      'How it will read:',
      '',
      asPlainText(renderStatement(answers.body, { emails })).replace(/^(?=.)/gm, '  '),
      '',
    ].join('\n'),
  );
  for (const line of nextSteps(loaded, inside, written, shown, answers.github)) world.say(line);
  if (values.from !== undefined && path.resolve(values.from) !== file && path.resolve(values.from).startsWith(folder)) {
    world.say(`The old file is still there; remove it: git rm ${path.relative('.', values.from)}`);
  }
  return 0;
}

/** Runs the command; answers its exit status: 0 for a file that is in order, 1 for one that is not, 2 where it was not understood. */
export async function candidate(args: readonly string[], world: World): Promise<number> {
  try {
    return await run(args, world);
  } catch (error) {
    const known = error instanceof Refused || (error instanceof Error && 'code' in error);
    if (!known) throw error;
    world.complain(`${error.message}\n\n${USAGE}`);
    return 2;
  }
}
