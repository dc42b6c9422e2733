/**
 * Opens a statement file in the form, and writes it back: byte for byte as it was, apart from what the reader changed.
 *
 * This is no second reader of YAML. It understands the few forms that a statement needs, one key a line, and refuses
 * everything else, so that a file it opens means here what it means to the build; a test holds the two against each other.
 */
import type { CANNOT_OPEN } from '#words/form-told.ts';
import { type Answers, frontMatterLines, KEYS, type Key, NO_ANSWERS } from './answers.ts';

export interface OpenedStatement {
  readonly answers: Answers;
  /** The file with other answers: every line that says the same as before stays as it was. */
  readonly rewrite: (answers: Answers) => string;
}

interface Entry {
  readonly key: string;
  readonly first: string;
  readonly lines: readonly string[];
}

const withoutEnd = (line: string): string => line.replace(/[\r\n]+$/, '');

class NotUnderstood extends Error {}

/** A scalar on one line. */
function scalar(text: string): string {
  const value = text.trim();
  if (value.startsWith('"')) {
    const match = /^("(?:[^"\\]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*")\s*(?:#.*)?$/.exec(value);
    if (match === null) throw new NotUnderstood();
    return JSON.parse(match[1] ?? '""');
  }
  if (value.startsWith("'")) {
    const match = /^'((?:[^']|'')*)'\s*(?:#.*)?$/.exec(value);
    if (match === null) throw new NotUnderstood();
    return (match[1] ?? '').replaceAll("''", "'");
  }
  const plain = value.replace(/(?:^|\s)#.*$/, '').trim();
  // What YAML would read as something other than this text.
  if (
    /^[\s!&*?|>@%`{}[\],#-]/.test(plain) ||
    /: |:$|\t/.test(plain) ||
    /^(?:null|~|true|false|[-+]?(?:\d[\d.eE+-]*|0x[\da-f]+|0o[0-7]+|\.\d+|\.inf|\.nan))$/i.test(plain)
  ) {
    throw new NotUnderstood();
  }
  return plain;
}

function items(entry: Entry): string[][] {
  if (entry.first.replace(/#.*$/, '').trim() !== '') throw new NotUnderstood();
  const list: string[][] = [];
  let indent: number | null = null;
  for (const line of entry.lines.slice(1)) {
    if (/^\s*(?:#.*)?$/.test(line)) continue;
    const item = /^( *)- +(\S.*)$/.exec(line);
    if (item !== null && (indent === null || item[1]?.length === indent)) {
      indent = item[1]?.length ?? 0;
      list.push([item[2] ?? '']);
    } else if (indent !== null && /^ +\S/.test(line) && line.search(/\S/) === indent + 2) {
      list.at(-1)?.push(line.trim());
    } else {
      throw new NotUnderstood();
    }
  }
  return list;
}

function link(lines: readonly string[]): { title: string; url: string } {
  const pairs = lines.map((line) => /^(title|url): +(.*)$/.exec(line));
  const value = (key: string) => pairs.filter((pair) => pair?.[1] === key);
  if (pairs.length !== 2 || value('title').length !== 1 || value('url').length !== 1) throw new NotUnderstood();
  return { title: scalar(value('title')[0]?.[2] ?? ''), url: scalar(value('url')[0]?.[2] ?? '') };
}

function read(entries: readonly Entry[], body: string): Answers {
  const answers: { -readonly [K in keyof Answers]: Answers[K] } = { ...NO_ANSWERS, body };
  for (const entry of entries) {
    const { key } = entry;
    if (key === 'links') answers.links = items(entry).map(link);
    else if (key === 'languages') {
      answers.languages = items(entry).map((lines) => {
        if (lines.length !== 1) throw new NotUnderstood();
        return scalar(lines[0] ?? '');
      });
    } else if (key === 'name' || key === 'github' || key === 'affiliation' || key === 'pronouns') {
      if (entry.lines.slice(1).some((line) => !/^\s*(?:#.*)?$/.test(line))) throw new NotUnderstood();
      answers[key] = scalar(entry.first);
    }
  }
  return answers;
}

/**
 * The answers for `rewrite`: what a form shows otherwise than the file says it (without spaces around it, a list with
 * commas) and the reader left alone stays as the file says it. `shown` is what the form read back right after it was filled.
 */
export function keptAnswers(file: Answers, shown: Answers, now: Answers): Answers {
  const left = (key: keyof Answers) => JSON.stringify(shown[key]) === JSON.stringify(now[key]);
  return {
    name: left('name') ? file.name : now.name,
    github: left('github') ? file.github : now.github,
    affiliation: left('affiliation') ? file.affiliation : now.affiliation,
    pronouns: left('pronouns') ? file.pronouns : now.pronouns,
    links: left('links') ? file.links : now.links,
    languages: left('languages') ? file.languages : now.languages,
    body: left('body') ? file.body : now.body,
  };
}

/** The body with another text: lines at its beginning and end that stayed keep their bytes. */
function withBody(before: string, after: string, eol: string): string {
  if (before.replace(/\r\n?/g, '\n') === after) return before;
  const old = before.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
  const now = after.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const same = (a: string | undefined, b: string | undefined) => a !== undefined && a.replace(/\r\n?$/, '\n') === b;
  let head = 0;
  while (head < Math.min(old.length, now.length) && same(old[head], now[head])) head += 1;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - head && same(old.at(-1 - tail), now.at(-1 - tail))) tail += 1;
  return [
    ...old.slice(0, head),
    ...now.slice(head, now.length - tail).map((line) => line.replace(/\n$/, eol)),
    ...old.slice(old.length - tail),
  ].join('');
}

/** Opens a file's text. Says why not, where the form could not keep what it does not understand. */
export function openStatement(text: string): OpenedStatement | { readonly problem: keyof typeof CANNOT_OPEN } {
  const opening = /^\ufeff?---[ \t]*(\r\n|\n)/.exec(text);
  if (opening === null) return { problem: 'no-front-matter' };
  const eol = opening[1] ?? '\n';
  const lines = text.slice(opening[0].length).match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
  const end = lines.findIndex((line) => /^---[ \t]*(?:\r\n|\n|$)/.test(line));
  if (end === -1) return { problem: 'never-ends' };
  const closing = lines[end] ?? '';
  const body = lines.slice(end + 1).join('');
  const entries: { key: string; first: string; lines: string[] }[] = [];
  for (const line of lines.slice(0, end)) {
    const bare = withoutEnd(line);
    const key = /^([A-Za-z]\w*):(?:[ ]+(.*))?$/.exec(bare);
    if (key !== null) entries.push({ key: key[1] ?? '', first: key[2] ?? '', lines: [line] });
    else if (entries.length === 0 && /^\s*(?:#.*)?$/.test(bare)) entries.push({ key: '', first: '', lines: [line] });
    else if (entries.length > 0 && /^(?:\s|- |#|$)/.test(bare)) entries.at(-1)?.lines.push(line);
    else return { problem: 'too-much' };
  }
  const keys = entries.map(({ key }) => key).filter((key) => key !== '');
  if (new Set(keys).size !== keys.length) return { problem: 'too-much' };
  let answers: Answers;
  try {
    const trimmed = entries.map((entry) => ({
      ...entry,
      lines: entry.lines.map(withoutEnd),
    }));
    answers = read(trimmed, body.replace(/\r\n?/g, '\n'));
  } catch (error) {
    if (error instanceof NotUnderstood) return { problem: 'too-much' };
    throw error;
  }

  const rewrite = (next: Answers): string => {
    const changed = new Set<string>(KEYS.filter((key) => JSON.stringify(answers[key]) !== JSON.stringify(next[key])));
    const written = (key: Key) => frontMatterLines(next, key).map((line) => line + eol);
    const kept = entries.flatMap((entry) => {
      if (!changed.has(entry.key)) return [{ key: entry.key, lines: entry.lines }];
      // Comments that follow the value are not a part of it.
      const last = entry.lines.findLastIndex((line) => !/^\s*(?:#.*)?$/.test(withoutEnd(line)));
      return [{ key: entry.key, lines: [...written(entry.key as Key), ...entry.lines.slice(last + 1)] }];
    });
    for (const key of KEYS) {
      if (!changed.has(key) || keys.includes(key)) continue;
      const before = KEYS.slice(0, KEYS.indexOf(key));
      const at = kept.findLastIndex((entry) => before.includes(entry.key as Key));
      kept.splice(at + 1, 0, { key, lines: written(key) });
    }
    return opening[0] + kept.flatMap(({ lines: own }) => own).join('') + closing + withBody(body, next.body, eol);
  };
  return { answers, rewrite };
}
