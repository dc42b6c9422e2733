/** How a command puts a question: again, until the answer will do. */
import { AskedWrongly } from './asked.ts';
import type { World } from './desk.ts';

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
