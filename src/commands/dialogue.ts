/** How a command puts a question: again, until the answer will do; and how it asks whether it may go on. */
import { isYes, yesOrNo } from '#words/asked-at-terminal.ts';
import { Refused } from '../officials/refused.ts';
import { AskedWrongly } from './asked.ts';
import type { Desk, World } from './desk.ts';

/** Whoever answers at the terminal, and where a fault is told. */
interface Table extends Pick<World, 'complain'> {
  readonly ask: NonNullable<World['ask']>;
}

/**
 * What `read` makes of an answer. Where it throws AskedWrongly, the reason is told and the question put again: the
 * answers to the questions before it are kept.
 */
export async function untilItWillDo<T>(
  { ask, complain }: Table,
  question: string,
  read: (answer: string) => T,
): Promise<T> {
  for (;;) {
    const answer = (await ask(question)).trim();
    try {
      return read(answer);
    } catch (error) {
      if (!(error instanceof AskedWrongly)) throw error;
      complain(error.message);
    }
  }
}

/**
 * Asks before something is written, unless `--yes` was given. Throws Refused where the answer is no, and AskedWrongly, with
 * `notAsked`, where nobody can be asked.
 */
export async function agreed({ ask, options }: Desk, question: string, notAsked: string): Promise<void> {
  if (options.flag('yes')) return;
  if (ask === null) throw new AskedWrongly(notAsked);
  if (!isYes(await ask(yesOrNo(question)))) throw new Refused('Nothing was written.');
}
