/** A rule about the text of a statement: the same in the form, in the command and in the checks of the whole content. */
import type { BodyPlace, Parsed } from '../parse.ts';

export interface Limits {
  /** The most words; null for no limit. */
  readonly words: number | null;
  /** Whether the community publishes e-mail addresses. */
  readonly emails: boolean;
}

interface BodyFinding extends BodyPlace {
  readonly message: string;
  readonly expected: string;
}

export interface BodyRule {
  /** Stable; the name of the finding's section in the handbook. */
  readonly code: string;
  /** The rule, in one sentence. */
  readonly rule: string;
  readonly severity: 'error' | 'hint';
  readonly find: (parsed: Parsed, limits: Limits) => BodyFinding[];
}

/** So many places of one kind are told; whoever mends them finds the others. */
export const MOST_TOLD = 20;

/** A piece of a text as a message quotes it. */
export const quoted = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return `"${line.length > 60 ? `${line.slice(0, 59)}…` : line}"`;
};
