/**
 * What a request says of itself, in Markdown: for somebody who stands for the first time, for an official who decides, and
 * for whoever merges. A verdict first, then why, then what to do.
 */
import { counted } from '#words/counts.ts';
import { withPlainSpaces } from '#words/sentences.ts';
import { asText, type Finding, tally } from '../findings/finding.ts';
import { withoutEmails } from '../words/withheld.ts';
import { CONFLICT } from './brought.ts';
import { committeeSaid } from './charter-change.ts';
import { electionSaid } from './election.ts';
import { block, cut, first, shown } from './markdown.ts';
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
    text: `**Not the editors’.** ${shown(file.path)} has \`summary\` or \`source\`, by which the site says that the editors wrote the text. ${shown(author)} is not one of them: take both keys out. Whoever keeps the content stands under \`owners\` in \`community.yaml\`.`,
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
      `### ${shown(file.path)}, put right`,
      `${first(
        put.did.map((did) => `- ${did}`),
        MOST_HINTS,
        'changes',
      ).join('\n')}`,
      block(withoutEmails(put.text.trimEnd()), 'markdown'),
      `Paste it in place of what is there.${left === 0 ? '' : ' What else is named above is for you to say: only you know what you mean.'}`,
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
        `### How the page of ${shown(handle)} will read`,
        block(text),
        `In the preview it is at ${shown(`elections/${election}/${handle}/`)}.`,
      ];
    }),
    ...(read.length > MOST_SHOWN ? [`… and ${read.length - MOST_SHOWN} more statements, of ${read.length}.`] : []),
  ];
}

const NEXT = [
  '1. One of the election’s officials looks at it and merges it. Until then you can change it here.',
  '2. Within minutes it has a page in the site, in the same form as every other.',
  '3. To see that page now, look for the preview: its address, or how to open it, is in a comment below or on the page of this run.',
];

/** The elections and the committees whose own files a request touches, by id. */
function filesOf(request: Request, pattern: RegExp): string[] {
  const ids = request.changed.flatMap(({ path, from }) =>
    [path, from].flatMap((each) => (each === null ? [] : (pattern.exec(inContent(request, each) ?? '')?.[1] ?? []))),
  );
  return [...new Set(ids)];
}

/** The request as a whole, before its findings. */
function allSaid(request: Request, statements: readonly StatementChange[]): Said[] {
  const nothing = request.changed.length === 0;
  return [
    ...(nothing
      ? [
          {
            tone: 'decide' as const,
            text: `**This ${request.reference} changes nothing**, compared with where it is to go. What it was for may be there already.`,
          },
        ]
      : []),
    ...(statements.length > 1
      ? [
          {
            tone: 'decide' as const,
            text: `**${statements.length} statements at once.** A candidate’s ${request.reference} holds one statement, so that each can be merged, or not, by itself.`,
          },
        ]
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

function titleOf(
  request: Request,
  statements: readonly StatementChange[],
  said: readonly Said[],
  errors: readonly Finding[],
  isRefused: boolean,
): string {
  const isOwn =
    statements.length > 0 &&
    statements.every((change) => whose(request, change) === 'own' && change.file.status !== 'D');
  if (errors.length > 0) return 'There is something to mend';
  if (isRefused) return isOwn ? 'This cannot be taken as it is' : 'This is not in order';
  if (said.some(({ tone }) => tone === 'decide')) return 'Somebody has to decide about this';
  if (isOwn && statements.length === request.changed.length) return 'Your statement is in order';
  return statements.length > 0 ? 'The statement is in order' : 'The content is in order';
}

const findingsBlock = (findings: readonly Finding[], most: number, unit: string): string =>
  block(first(findings.map(asText), most, unit).join('\n'));

/** What there is to mend, and how. */
function mendSaid(request: Request, statements: readonly StatementChange[], errors: readonly Finding[]): string[] {
  if (errors.length === 0) return [];
  const isCandidates = statements.length > 0 && statements.length === request.changed.length;
  return [
    `### To mend`,
    'Each line names the file, the line and the column, then what is wrong and how to mend it:',
    findingsBlock(errors, MOST_ERRORS, 'findings'),
    ...(errors.some(({ code }) => code === CONFLICT)
      ? [
          'A merge was begun and not ended: between the marks stand both versions. Keep what is right of them, and take the marks out.',
        ]
      : []),
    ...correctedSaid(request, statements, errors),
    isCandidates
      ? `Change the file in this same ${request.reference}: open it under “Files changed”, choose to edit it, and save. The checks run again by themselves, and this page says what is left.`
      : `The checks run again by themselves when this ${request.reference} changes.`,
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
  const title = titleOf(request, statements, said, errors, isRefused);
  const ORDER = { wrong: 0, decide: 1, know: 2 } as const;
  const sorted = [...said].sort((a, b) => ORDER[a.tone] - ORDER[b.tone]);
  const isWelcome = isInOrder && statements.some((change) => change.file.status !== 'D');
  const officials = statements.some(({ election }) => isOfficial(request, { id: election }));
  const parts = [
    `## ${title}`,
    ...(statements.length === 0
      ? []
      : [
          statements
            .map(({ file, handle, election }) => listed(request, file.status, handle, election, file.path))
            .join('\n'),
        ]),
    ...sorted.filter(({ tone }) => tone !== 'know').map(({ text }) => quoted(text)),
    ...(gone.length === 0
      ? []
      : [
          '### What the build would refuse',
          'An address that was published stays, so that links to it go on working:',
          findingsBlock(gone, MOST_ERRORS, 'findings'),
        ]),
    ...mendSaid(request, statements, errors),
    ...sorted.filter(({ tone }) => tone === 'know').map(({ text }) => text),
    ...(hints.length === 0 ? [] : ['Worth a look, and no hindrance:', findingsBlock(hints, MOST_HINTS, 'hints')]),
    ...(isWelcome ? pagesSaid(request, statements) : []),
    ...(isWelcome && !officials && title.includes('in order') ? ['### What happens next', NEXT.join('\n')] : []),
    ...(elsewhere.length === 0
      ? []
      : [
          `### Not of this ${request.reference}`,
          `The content has ${withPlainSpaces(counted(elsewhere.length, 'error'))} that ${elsewhere.length === 1 ? 'was' : 'were'} there before, for somebody else to mend. Until then no preview can be built.`,
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

const DID: Readonly<Record<string, string>> = { A: 'adds', M: 'changes', D: 'removes', R: 'moves', T: 'changes' };

const listed = (request: Request, status: string, handle: string, election: string, path: string): string =>
  `- This ${request.reference} ${DID[status] ?? 'touches'} the statement of ${shown(handle)} in the election ${shown(election)}: ${shown(path)}`;

/** The last line of a run: "Of the whole: 3 errors; of what was changed: no findings." */
export const closing = (request: Request, brought: readonly Finding[]): string =>
  `The whole: ${tally(request.after.findings)}; what this ${request.reference} brings: ${tally(brought)}.`;
