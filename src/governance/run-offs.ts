/** Run-offs: elections that fill the seats which another's outcome left to them. */
import type { Day } from './day.ts';
import { withId } from './lookup.ts';
import type { Candidacy, Election, PersonId } from './model.ts';

/** The day on which it was known that a run-off would be held: that of the result which left seats to it; null for no run-off, and before that. */
export const runOffKnown = (elections: readonly Election[], { runOffOf }: Election): Day | null =>
  withId(elections, runOffOf)?.outcome?.declared ?? null;

/** An election, that of which it is the run-off, that of which that one is, and so on; each once, where they name each other in a circle. */
export function runOffChain(elections: readonly Election[], election: Election): Election[] {
  const chain = [election];
  for (;;) {
    const of = withId(elections, chain.at(-1)?.runOffOf);
    if (of === undefined || chain.includes(of)) return chain;
    chain.push(of);
  }
}

/** The last candidacy with a statement of somebody who stands in a run-off, among the votes before it; null where there is none. */
export function statedBefore(
  elections: readonly Election[],
  runOff: Election,
  person: PersonId,
): { readonly election: Election; readonly candidacy: Candidacy } | null {
  const [, ...before] = runOffChain(elections, runOff);
  for (const election of before) {
    const candidacy = election.candidacies.find((each) => each.person === person && each.statement !== null);
    if (candidacy !== undefined) return { election, candidacy };
  }
  return null;
}

/**
 * Decided elections whose winners take office together: each with the run-offs whose winners do on the same day. Of one
 * day, an election comes before its run-offs.
 */
export function seatedTogether(
  decided: readonly Election[],
): { readonly first: Election; readonly runOffs: Election[] }[] {
  const chains = decided.map((election) => runOffChain(decided, election));
  const firsts = chains.map((chain) => {
    const [own] = chain;
    const since = own?.outcome?.takesOffice;
    const apart = chain.findIndex(({ outcome }) => outcome?.takesOffice !== since);
    return chain[(apart === -1 ? chain.length : apart) - 1];
  });
  return decided
    .map((first, index) => ({ first, depth: chains[index]?.length ?? 0, isFirst: firsts[index] === first }))
    .filter(({ isFirst }) => isFirst)
    .sort((a, b) => a.depth - b.depth)
    .map(({ first }) => ({
      first,
      runOffs: decided.filter((each, index) => each !== first && firsts[index] === first),
    }));
}
