/**
 * Where the text of a statement may be shown: on the pages below its election's address, and in the document of the open data
 * about that election. So a changed statement changes nothing else, and a build may take over all other pages and documents
 * from the one before. What breaks the rule cannot be drawn.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Community, ElectionId, Statement } from '../governance/model.ts';

const drawn = new AsyncLocalStorage<ElectionId | null>();

/** Draws a page or makes a document: one of an election, or, with null, another. */
export const drawing = <T>(election: ElectionId | null, draw: () => T): T => drawn.run(election, draw);

function guardedStatement(election: ElectionId, statement: Statement): Statement {
  const shown = <K extends 'body' | 'words'>(key: K): Statement[K] => {
    const at = drawn.getStore();
    if (at === election) return statement[key];
    throw new Error(
      `The text of ${statement.file} may be shown only on pages below /elections/${election}/: a build draws no others anew when it changes`,
    );
  };
  const text = {
    body: { enumerable: true, get: () => shown('body') },
    words: { enumerable: true, get: () => shown('words') },
  };
  const { body: _, words: __, ...rest } = statement;
  return Object.defineProperties(rest, text) as Statement;
}

/** The same community; the text of a statement throws where it may not be shown. */
export const guarded = (community: Community): Community => ({
  ...community,
  elections: community.elections.map((election) => ({
    ...election,
    candidacies: election.candidacies.map((candidacy) => ({
      ...candidacy,
      statement: candidacy.statement && guardedStatement(election.id, candidacy.statement),
    })),
  })),
});
