/**
 * A statement with everything put right that needs no thought: keys that are mistyped, those that are missing, a handle
 * that is not the file's name. It is offered to whoever wrote it; and it lets the other checks read a file that one
 * mistyped key would hide from them.
 */
import { PUT_RIGHT, TO_FILL } from '#words/request-told.ts';
import { nearest } from '../findings/suggest.ts';
import { KEYS } from '../statement/answers.ts';
import { shown } from './markdown.ts';

const NEEDED = ['name', 'github', 'affiliation'] as const;

/** Whether a text holds something that is still to be filled in. */
export const isToFill = (text: string): boolean => Object.values(TO_FILL).some((blank) => text.includes(blank));

export interface Mended {
  readonly text: string;
  /** What was put right, each as a sentence without its full stop. */
  readonly did: readonly string[];
  /** The line behind which lines were added, counted from 1, and how many; places behind it moved down by as many. */
  readonly added: { readonly behind: number; readonly lines: number };
}

/** Letters that changed places make another word, and mean the same. */
const lettersOf = (word: string): string => [...word.toLowerCase()].sort().join('');

/** The statement put right; null where nothing can be without thought. `handle` is the file's name. */
export function mended(text: string, handle: string): Mended | null {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (lines[0]?.trimEnd() !== '---' || end === -1) return null;
  const did: string[] = [];
  const keys = new Set(lines.slice(1, end).flatMap((line) => /^([\w-]+):/.exec(line)?.[1] ?? []));
  const head = lines.slice(1, end).map((line) => {
    const [, key = '', rest = ''] = /^([A-Za-z][\w -]*?)[ \t]*:(.*)$/.exec(line) ?? [];
    if (key === '' || (KEYS as readonly string[]).includes(key) || key === 'summary' || key === 'source') return line;
    const meant = nearest(key, KEYS) ?? KEYS.find((each) => lettersOf(each) === lettersOf(key)) ?? null;
    if (meant === null || keys.has(meant)) return line;
    keys.add(meant);
    did.push(PUT_RIGHT.renamed(shown(key), shown(meant)));
    return `${meant}:${rest}`;
  });
  const named = head.map((line) => {
    const [, sign = '', value = ''] = /^github:[ \t]*["']?(@?)([^"'\s#]*)/.exec(line) ?? [];
    const isMeant = value.toLowerCase() === handle.toLowerCase();
    if (!isMeant || (value === handle && sign === '')) return line;
    did.push(PUT_RIGHT.handle);
    return `github: ${handle}`;
  });
  const missing = NEEDED.filter((key) => !keys.has(key));
  for (const key of missing) did.push(PUT_RIGHT.missing(shown(key), key !== 'github'));
  const more = missing.map((key) => `${key}: ${key === 'github' ? handle : JSON.stringify(TO_FILL[key])}`);
  if (did.length === 0) return null;
  return {
    text: ['---', ...named, ...more, ...lines.slice(end)].join('\n'),
    did,
    added: { behind: end, lines: more.length },
  };
}
