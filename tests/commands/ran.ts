/** The command as somebody runs it, in this process: what it says, what it complains of, and its exit status. */
import { expect } from 'vitest';
import type { World } from '../../src/commands/desk.ts';
import { hustings } from '../../src/commands/hustings.ts';
import type { Instant } from '../../src/governance/instant.ts';

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** The world of a test: a content folder, and a day or an instant; what else differs from a terminal where nobody sits. */
export interface At extends Partial<Omit<World, 'now' | 'content'>> {
  readonly content: string;
  readonly now: string | (() => Instant);
  /** What somebody types; nobody sits there where it is left out. */
  readonly answers?: readonly string[];
}

export async function ran(args: readonly string[], { now, answers, ...world }: At): Promise<Ran> {
  const [out, err]: [string[], string[]] = [[], []];
  const left = [...(answers ?? [])];
  const status = await hustings(args, {
    now: typeof now === 'function' ? now : () => (now.length === 10 ? `${now}T00:00:00Z` : now) as Instant,
    say: (text) => out.push(text),
    complain: (text) => err.push(text),
    ask:
      answers === undefined
        ? null
        : async (question) => {
            const answer = left.shift();
            if (answer === undefined) throw new Error(`nothing to answer to: ${question}`);
            return answer;
          },
    input: () => '',
    onGitHub: false,
    kept: null,
    ...world,
  });
  expect(left, 'questions that were not put').toEqual([]);
  return { status, out: out.join('\n'), err: err.join('\n') };
}
