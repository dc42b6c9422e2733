/**
 * What a pull request says of itself: which statements it adds or changes, what the checks find in them, and what happens
 * next; in Markdown, for somebody who does this for the first time.
 */
import { asText, type Finding, tally } from '../findings/finding.ts';

export interface ChangedFile {
  /** As git names it: A added, M changed, D removed, and others. */
  readonly status: string;
  /** From the repository's root. */
  readonly path: string;
}

export interface Request {
  readonly changed: readonly ChangedFile[];
  /** Every finding about the content as the request would leave it; files named from the repository's root. */
  readonly findings: readonly Finding[];
  /** The content folder from the repository's root. */
  readonly content: string;
  /** Every statement that can be read. */
  readonly statements: readonly ShownStatement[];
  /** Who opened the request; null where the host did not say. */
  readonly author: string | null;
  /** The handles of those who keep the content, as community.yaml names them. */
  readonly owners: readonly string[];
  /** What the host calls a request: "pull request", "merge request". */
  readonly reference: string;
}

/** A statement as the request leaves it. */
export interface ShownStatement {
  /** From the repository's root. */
  readonly path: string;
  readonly name: string;
  /** Whether it says that the editors wrote it, or names a source, as they do. */
  readonly asEditors: boolean;
  /** As the page will read, in plain text. */
  readonly text: string;
}

interface StatementChange {
  readonly path: string;
  readonly election: string;
  readonly handle: string;
  readonly status: string;
}

/** The changes of a `git diff --name-status -z`. A rename counts as a removal and an addition. */
export function readChanges(text: string): ChangedFile[] {
  const tokens = text.split('\0').filter((token) => token !== '');
  const changes: ChangedFile[] = [];
  for (let index = 0; index + 1 < tokens.length; index += 2) {
    changes.push({ status: tokens[index] ?? '', path: tokens[index + 1] ?? '' });
  }
  return changes;
}

function statementsIn({ changed, content }: Request): StatementChange[] {
  return changed.flatMap(({ status, path }) => {
    if (!path.startsWith(`${content}/`)) return [];
    const match = /^elections\/([^/]+)\/candidates\/([^/]+)\.md$/.exec(path.slice(content.length + 1));
    return match === null ? [] : [{ path, status, election: match[1] ?? '', handle: match[2] ?? '' }];
  });
}

/** The statements that a request touches and that are somebody else's, by their handle. */
export const othersStatements = (request: Request): StatementChange[] =>
  statementsIn(request).filter(
    ({ handle }) => request.author !== null && handle.toLowerCase() !== request.author.toLowerCase(),
  );

/**
 * The statements that speak as the editors' in a request by somebody who is none of them: no owner, or, where no owners are
 * named, the candidate. Whoever merges cannot let that pass by oversight, so it counts as an error.
 */
export function editorsByOthers(request: Request): StatementChange[] {
  const author = request.author?.toLowerCase();
  if (author === undefined) return [];
  const owners = request.owners.map((owner) => owner.toLowerCase());
  return statementsIn(request).filter(({ path, status, handle }) => {
    const speaks = request.statements.some((each) => each.path === path && each.asEditors);
    const isOwner = owners.length === 0 ? handle.toLowerCase() !== author : owners.includes(author);
    return status !== 'D' && speaks && !isOwner;
  });
}

/** A text that Markdown shows as it stands, on one line: the names of files are somebody's input. */
const shown = (text: string): string => `\`${text.replace(/[`\r\n]/g, '')}\``;

const DID: Readonly<Record<string, string>> = { A: 'adds', M: 'changes', D: 'removes' };

/** Text in a block that nothing in it can end. */
const block = (text: string): string => {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
};

/** Which findings concern the request: those in a file that it touches, or that name one. */
export const concerning = ({ changed, findings }: Request): Finding[] => {
  const touched = new Set(changed.map(({ path }) => path));
  return findings.filter(({ place, also }) => [place, ...also].some(({ file }) => touched.has(file)));
};

/** What a request changes that is not content, and that may therefore change what the checks say. */
const besides = ({ changed, content }: Request): ChangedFile[] =>
  changed.filter(({ path }) => !path.startsWith(`${content}/`));

const MOST_SHOWN = 3;
const MOST_NAMED = 10;

/** How the pages of its statements will read, and where they are. */
function pagesOf(request: Request): string[] {
  const own = statementsIn(request).filter(({ status }) => status !== 'D');
  return own.slice(0, MOST_SHOWN).flatMap(({ path, election, handle }) => {
    const statement = request.statements.find((each) => each.path === path);
    if (statement === undefined) return [];
    const page = `elections/${election}/${handle}/`;
    return [
      `### How the page of ${shown(statement.name)} will read`,
      block(statement.text),
      `In the preview it is at ${shown(page)}.`,
    ];
  });
}

/** The summary of a request. */
export function summary(request: Request): string {
  const own = concerning(request);
  const elsewhere = request.findings.filter((finding) => finding.severity === 'error' && !own.includes(finding));
  const errors = own.filter(({ severity }) => severity === 'error');
  const hints = own.filter(({ severity }) => severity === 'hint');
  const statements = statementsIn(request);
  const speaking = editorsByOthers(request);
  const isInOrder = errors.length === 0 && speaking.length === 0;
  const parts: string[] = [];
  if (statements.length > 0) {
    parts.push(
      isInOrder ? '## Your statement is in order' : '## There is something to mend',
      statements
        .map(
          ({ path, status, election, handle }) =>
            `- This ${request.reference} ${DID[status] ?? 'touches'} the statement of ${shown(handle)} in the election ${shown(election)}: ${shown(path)}`,
        )
        .join('\n'),
    );
  } else {
    parts.push(isInOrder ? '## The content is in order' : '## There is something to mend');
  }
  const others = othersStatements(request);
  if (others.length > 0) {
    parts.push(
      `> **Somebody else’s statement.** This ${request.reference} was opened by ${shown(request.author ?? '')} and touches the statement of ${others.map(({ handle }) => shown(handle)).join(', ')}. Whoever merges it makes sure that this is wanted.`,
    );
  }
  if (speaking.length > 0) {
    parts.push(
      `> **Not the editors’.** ${speaking.map(({ path }) => shown(path)).join(', ')} has \`summary\` or \`source\`, by which the site says that the editors wrote the text. ${shown(request.author ?? '')} is not one of them: take both keys out. Whoever keeps the content stands under \`owners\` in \`community.yaml\`.`,
    );
  }
  const more = besides(request);
  if (more.length > 0) {
    const names = more.slice(0, MOST_NAMED).map(({ path }) => shown(path));
    parts.push(
      `> **More than content.** This ${request.reference} also changes ${names.join(', ')}${more.length > MOST_NAMED ? ` and ${more.length - MOST_NAMED} more` : ''}. It was checked by the code that it brings along, so that this page may say whatever that code says. Whoever merges it reads that code.`,
    );
  }
  if (errors.length > 0) {
    parts.push(
      `Each line names the file, the line and the column, then what is wrong and how to mend it:`,
      block(errors.map(asText).join('\n')),
      `Change the file in this same ${request.reference}: open it under “Files changed”, choose to edit it, and save. The checks run again by themselves, and this page says what is left.`,
    );
  }
  if (hints.length > 0) parts.push('Worth a look, and no hindrance:', block(hints.map(asText).join('\n')));
  if (isInOrder && statements.length > 0) {
    parts.push(
      ...pagesOf(request),
      '### What happens next',
      [
        '1. One of the election’s officials looks at it and merges it. Until then you can change it here.',
        '2. Within minutes it has a page in the site, in the same form as every other.',
        '3. To see that page now, download `preview` (on the page of this run, under “Artifacts”), unpack it, and open it with any web server; the steps are in the handbook, under “Standing for election”.',
      ].join('\n'),
    );
  }
  if (elsewhere.length > 0) {
    parts.push(
      `### Not of this ${request.reference}`,
      `The content has ${tally(elsewhere)} elsewhere, which somebody else will have to mend:`,
      block(elsewhere.slice(0, 20).map(asText).join('\n')),
    );
  }
  return `${parts.join('\n\n')}\n`;
}
