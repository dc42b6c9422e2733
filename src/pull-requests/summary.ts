/**
 * What a request says of itself, in Markdown: for somebody who stands for the first time, for an official who decides, and
 * for whoever merges. A verdict first, then why, then what to do.
 */
import {
  BUILD_REFUSES,
  type Listed,
  NOT_OF_THIS,
  PUT_RIGHT,
  REQUEST_VERDICTS,
  runClosing,
  statementTouched,
  TO_MEND,
  WHAT_NEXT,
  WHOLE_REQUEST,
  WILL_READ,
  WORTH_A_LOOK,
} from '#words/request-told.ts';
import { asText, type Finding, tally } from '../findings/finding.ts';
import { withoutEmails } from '../words/withheld.ts';
import { CONFLICT } from './brought.ts';
import { committeeSaid } from './charter-change.ts';
import { electionSaid } from './election.ts';
import { block, bullets, cut, first, led, shown } from './markdown.ts';
import { mended } from './mended.ts';
import { codeSaid, contentSaid } from './others.ts';
import { inContent, isOfficial, isOwner, type Request, type Said, sameHandle } from './request.ts';
import { type StatementChange, statementSaid, statementsIn, whose } from './statement.ts';

/** A host shows at most so much in a comment; a run's own page takes more. */
export const LONGEST = 60_000;
/** What the build alone would find. */
const GONE = 'address-gone';
const MOST_ERRORS = 30;
const MOST_HINTS = 10;
const MOST_SHOWN = 3;

/** Findings about when something came: nobody can mend them in a file, and what is said of a statement tells them. */
const BY_THE_CLOCK = new Set(['filed-late', 'filed-early', 'changed-late', 'filing-not-recorded']);

interface Judged {
  /** Markdown. */
  readonly text: string;
  /** Whether it can be merged as it is: nothing is wrong that it brings, and nothing waits for a decision that the checks ask for. */
  readonly isInOrder: boolean;
  /** Whether the site can be built with it. */
  readonly canBeBuilt: boolean;
  /** The findings that it brings, to be shown beside its lines. */
  readonly annotated: readonly Finding[];
}

/** Statements that speak as the editors' in a request by somebody who is none of them. */
function editorsSaid(request: Request, statements: readonly StatementChange[]): Said[] {
  const { author } = request.asked;
  if (author === null) return [];
  const spoken = statements.filter(({ file, handle, election }) => {
    if (file.status === 'D') return false;
    const loaded = request.after.content.statements.find((each) => each.id === handle && each.election === election);
    const speaks = loaded !== undefined && (loaded.data.summary !== undefined || loaded.data.source !== undefined);
    return speaks && (request.owners.length === 0 ? sameHandle(handle, author) : !isOwner(request));
  });
  return spoken.map(({ file }) => ({
    tone: 'wrong',
    text: led(WHOLE_REQUEST.notTheEditors(shown(file.path), shown(author))),
  }));
}

/** The file with everything put right that needs no thought, to be pasted. */
function correctedSaid(request: Request, statements: readonly StatementChange[], errors: readonly Finding[]): string[] {
  return statements.slice(0, MOST_SHOWN).flatMap(({ file, handle }) => {
    if (file.status === 'D' || !errors.some(({ place }) => place.file === file.path)) return [];
    const text = request.text(file.path, 'after');
    const put = text === null ? null : mended(text, handle);
    if (put === null) return [];
    const left = errors.filter(({ place, code }) => place.file === file.path && !MENDED.has(code)).length;
    return [
      `### ${PUT_RIGHT.title(shown(file.path))}`,
      bullets(first(put.did, MOST_HINTS, 'changes')),
      block(withoutEmails(put.text.trimEnd()), 'markdown'),
      PUT_RIGHT.paste(left === 0),
    ];
  });
}

/** What the corrected file mends. */
const MENDED = new Set(['unknown-key', 'missing-key', 'handle-not-file-name']);

function pagesSaid(request: Request, statements: readonly StatementChange[]): string[] {
  const read = statements.filter(({ file }) => file.status !== 'D');
  return [
    ...read.slice(0, MOST_SHOWN).flatMap(({ file, election, handle }) => {
      const text = request.reading(file.path);
      if (text === null) return [];
      return [
        `### ${WILL_READ.title(shown(handle))}`,
        block(text),
        WILL_READ.preview(shown(`elections/${election}/${handle}/`)),
      ];
    }),
    ...(read.length > MOST_SHOWN ? [WILL_READ.more(read.length - MOST_SHOWN, read.length)] : []),
  ];
}

/** The elections and the committees whose own files a request touches, by id. */
function filesOf(request: Request, pattern: RegExp): string[] {
  const ids = request.changed.flatMap(({ path, from }) =>
    [path, from].flatMap((each) => (each === null ? [] : (pattern.exec(inContent(request, each) ?? '')?.[1] ?? []))),
  );
  return [...new Set(ids)];
}

/** The request as a whole, before its findings. */
function allSaid(request: Request, statements: readonly StatementChange[]): Said[] {
  const { reference } = request;
  return [
    ...(request.changed.length === 0 ? [{ tone: 'decide' as const, text: led(WHOLE_REQUEST.nothing(reference)) }] : []),
    ...(statements.length > 1
      ? [{ tone: 'decide' as const, text: led(WHOLE_REQUEST.several(statements.length, reference)) }]
      : []),
    ...statements.flatMap((change) =>
      statementSaid(request, change).map(({ tone, text }) => ({
        tone,
        text: statements.length === 1 ? text : `${shown(change.says ?? change.handle)}: ${text}`,
      })),
    ),
    ...editorsSaid(request, statements),
    ...filesOf(request, /^elections\/([^/]+)\/election\.yaml$/).flatMap((id) => electionSaid(request, id)),
    ...filesOf(request, /^committees\/([^/]+)\.yaml$/).flatMap((id) => committeeSaid(request, id)),
    ...contentSaid(request),
    ...codeSaid(request),
  ];
}

function verdictOf(
  request: Request,
  statements: readonly StatementChange[],
  said: readonly Said[],
  errors: readonly Finding[],
  isRefused: boolean,
): keyof typeof REQUEST_VERDICTS {
  const isOwn =
    statements.length > 0 &&
    statements.every((change) => whose(request, change) === 'own' && change.file.status !== 'D');
  if (errors.length > 0) return 'to-mend';
  if (isRefused) return isOwn ? 'own-refused' : 'refused';
  if (said.some(({ tone }) => tone === 'decide')) return 'to-decide';
  if (isOwn && statements.length === request.changed.length) return 'own-in-order';
  return statements.length > 0 ? 'statement-in-order' : 'content-in-order';
}

const findingsBlock = (findings: readonly Finding[], most: number, listed: Listed): string =>
  block(first(findings.map(asText), most, listed).join('\n'));

/** What there is to mend, and how. */
function mendSaid(request: Request, statements: readonly StatementChange[], errors: readonly Finding[]): string[] {
  if (errors.length === 0) return [];
  const isCandidates = statements.length > 0 && statements.length === request.changed.length;
  return [
    `### ${TO_MEND.title}`,
    TO_MEND.lines,
    findingsBlock(errors, MOST_ERRORS, 'findings'),
    ...(errors.some(({ code }) => code === CONFLICT) ? [TO_MEND.marks] : []),
    ...correctedSaid(request, statements, errors),
    isCandidates ? TO_MEND.byTheAuthor(request.reference) : TO_MEND.again(request.reference),
  ];
}

/** Judges a request by what it changes, and by what its findings add to those that were there before. */
export function judge(request: Request, brought: readonly Finding[]): Judged {
  const statements = statementsIn(request);
  const said = allSaid(request, statements);
  const wrong = brought.filter(({ severity }) => severity === 'error');
  const errors = wrong.filter(({ code }) => !BY_THE_CLOCK.has(code) && code !== GONE);
  const hints = brought.filter(({ severity, code }) => severity === 'hint' && !BY_THE_CLOCK.has(code));
  const gone = wrong.filter(({ code }) => code === GONE);
  const all = request.after.findings.filter(({ severity }) => severity === 'error');
  const marked = new Set(errors.filter(({ code }) => code === CONFLICT).map(({ place }) => place.file));
  const elsewhere = all.filter((finding) => !brought.includes(finding) && !marked.has(finding.place.file));
  const isInOrder = wrong.length === 0 && !said.some(({ tone }) => tone === 'wrong');
  const isRefused = gone.length > 0 || said.some(({ tone }) => tone === 'wrong');
  const verdict = verdictOf(request, statements, said, errors, isRefused);
  const ORDER = { wrong: 0, decide: 1, know: 2 } as const;
  const sorted = [...said].sort((a, b) => ORDER[a.tone] - ORDER[b.tone]);
  const isWelcome = isInOrder && statements.some((change) => change.file.status !== 'D');
  const officials = statements.some(({ election }) => isOfficial(request, { id: election }));
  const parts = [
    `## ${REQUEST_VERDICTS[verdict]}`,
    ...(statements.length === 0
      ? []
      : [
          bullets(
            statements.map(({ file, handle, election }) =>
              statementTouched(request.reference, file.status, {
                handle: shown(handle),
                election: shown(election),
                file: shown(file.path),
              }),
            ),
          ),
        ]),
    ...sorted.filter(({ tone }) => tone !== 'know').map(({ text }) => quoted(text)),
    ...(gone.length === 0
      ? []
      : [`### ${BUILD_REFUSES.title}`, BUILD_REFUSES.why, findingsBlock(gone, MOST_ERRORS, 'findings')]),
    ...mendSaid(request, statements, errors),
    ...sorted.filter(({ tone }) => tone === 'know').map(({ text }) => text),
    ...(hints.length === 0 ? [] : [WORTH_A_LOOK, findingsBlock(hints, MOST_HINTS, 'hints')]),
    ...(isWelcome ? pagesSaid(request, statements) : []),
    ...(isWelcome && !officials && verdict !== 'to-decide'
      ? [`### ${WHAT_NEXT.title}`, WHAT_NEXT.steps.map((step, index) => `${index + 1}. ${step}`).join('\n')]
      : []),
    ...(elsewhere.length === 0
      ? []
      : [
          `### ${NOT_OF_THIS.title(request.reference)}`,
          NOT_OF_THIS.why(elsewhere.length),
          findingsBlock(elsewhere, MOST_HINTS, 'findings'),
        ]),
  ];
  return {
    text: cut(`${parts.join('\n\n')}\n`, LONGEST),
    isInOrder,
    canBeBuilt: all.length === 0 && gone.length === 0,
    annotated: brought,
  };
}

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');

/** The last line of a run. */
export const closing = (request: Request, brought: readonly Finding[]): string =>
  runClosing(tally(request.after.findings), request.reference, tally(brought));
