/** The ballots of an election, taken over as their file has them, where everybody in it is a candidate and voters stay unknown. */
import { readBallots } from '../counting/forms/index.ts';
import { BALLOTS_FROM } from '../governance/ballots.ts';
import type { Account } from './account.ts';
import type { Identity } from './identities.ts';
import type { Made } from './made-file.ts';
import { foldedName } from './name-likeness.ts';
import type { Reconciled } from './reconcile.ts';
import type { Settled } from './reconcile-committee.ts';

export interface BallotsMade {
  readonly file: Made;
  /** Whom a name in the file means, where it is neither an id nor a handle. */
  readonly names: Readonly<Record<string, string>>;
}

/** Who stood, as far as the archive tells. */
function candidatesOf({ found }: Settled, { identified }: Reconciled): readonly Identity[] {
  const mentions = [
    ...found.statements.map(({ who }) => who),
    ...(found.result?.nominees ?? []),
    ...(found.result?.elected ?? []),
  ];
  return [...new Set(mentions.map(identified.of))];
}

const handleIn = (name: string): string => name.replace(/^@/, '').toLowerCase();

/** Null where there are none, or they can't be taken over: then the account says why. */
export function ballotsMade(election: Settled, all: Reconciled, account: Account): BallotsMade | null {
  const { found, id } = election;
  const source =
    found.ballots === null ? undefined : all.archive.source.files.find(({ path }) => path === found.ballots);
  if (source === undefined) return null;
  const read = readBallots(source.text, 'csv', { candidates: null, better: 'lower' });
  const candidates = candidatesOf(election, all);
  const meant = read.candidates.map(({ name }) =>
    candidates.find((who) => who.github?.toLowerCase() === handleIn(name) || foldedName(who.name) === foldedName(name)),
  );
  const [flaw] = read.flaws;
  const unknown = read.candidates.find((_, at) => meant[at] === undefined);
  const missing = candidates.find((who) => !meant.includes(who));
  const turnout = found.result?.turnout?.ballots ?? read.cast;
  const why =
    flaw !== undefined
      ? `line ${flaw.line} ${flaw.message}`
      : unknown !== undefined
        ? `“${unknown.name}” is nobody who stood`
        : missing !== undefined
          ? `${missing.name} stood, and is not on them`
          : read.cast < BALLOTS_FROM
            ? `of ${read.cast} ballots each would tell too much; publish the pairs (\`npm run ballots -- inspect\`)`
            : turnout !== read.cast
              ? `the result tells of ${turnout} ballots, and the file holds ${read.cast}`
              : null;
  if (why !== null) {
    account.keepAside(source.path, `ballots that were not taken over: ${why}`);
    account.doubt(`${id}: the ballots were not taken over: ${why}`, {
      file: source.path,
      line: flaw?.line ?? 1,
      col: 1,
    });
    return null;
  }
  account.use(source.path, 'the ballots, which are counted again');
  const names = read.candidates.flatMap(({ name }, at) => {
    const who = meant[at];
    if (who === undefined) return [];
    const isCalled = [all.personId(who), who.github?.toLowerCase()].includes(handleIn(name));
    return isCalled ? [] : [[name, all.personId(who)] as const];
  });
  return {
    file: { path: `elections/${id}/ballots.csv`, text: source.text, from: source.path },
    names: Object.fromEntries(names),
  };
}
