/** What can be compared from one machine to another: how often one cost goes into another. */
import { type BenchRecord, type ContestantName, costOf, type Measured, type SizeRecord } from './record.ts';
import { count, TITLES } from './words.ts';

export interface Ratio {
  readonly name: string;
  /** Lower is better; null where one of the two was not measured, or took too short a time to compare with. */
  readonly value: number | null;
  /** Whether it is to pages without search and the rest, which is worth knowing and no goal: what is so brief differs from run to run. */
  readonly informs: boolean;
}

/** Null where one of the two is not known, or there is nothing to divide by. */
export const quotient = (one: number | null | undefined, other: number | null | undefined): number | null =>
  one == null || other == null || other === 0 ? null : one / other;

const BARE: readonly ContestantName[] = ['floor', 'hugo', 'eleventy'];
const PEERS: readonly ContestantName[] = [...BARE, 'hugo-full', 'eleventy-full'];

/** What a build of Hustings costs while the code is unchanged, as it is whenever somebody writes content. */
const usual = (size: SizeRecord): Measured | undefined => costOf(size, 'kept');

/** Processor time a statement; null where it was not measured. */
export const costOfStatement = (size: SizeRecord): number | null => quotient(usual(size)?.cpu, size.statements);

/** The processor time of Hustings, code unchanged, divided by that of another. */
export const against = (size: SizeRecord, peer: ContestantName): number | null =>
  quotient(usual(size)?.cpu, costOf(size, peer)?.cpu);

/** The same of the time on the clock. */
export const clockAgainst = (size: SizeRecord, peer: ContestantName): number | null =>
  quotient(usual(size)?.wall, costOf(size, peer)?.wall);

/** What a build after one change takes of the processor's time, as a part of a full one. */
export const partOfFull = (size: SizeRecord): number | null => quotient(size.change?.cpu, usual(size)?.cpu);

/** What takes less processor time than this, in seconds, takes half as much again in the next run: no ratio to it says anything. */
const BRIEF = 1;

const isBrief = (size: SizeRecord, peer: ContestantName): boolean => (costOf(size, peer)?.cpu ?? 0) < BRIEF;

/** Every ratio of a record, sizes in their order. */
export function ratios({ sizes }: Pick<BenchRecord, 'sizes'>): Ratio[] {
  return sizes.flatMap((size, index) => {
    const at = `at ${count(size.statements)} statements`;
    const smaller = sizes[index - 1];
    return [
      ...PEERS.map((peer) => ({
        name: `processor time, Hustings to ${TITLES[peer]}, ${at}`,
        value: isBrief(size, peer) ? null : against(size, peer),
        informs: BARE.includes(peer),
      })),
      {
        name: `memory, Hustings to the floor, ${at}`,
        value: quotient(usual(size)?.memory, costOf(size, 'floor')?.memory),
        informs: false,
      },
      { name: `processor time after one change to a full build, ${at}`, value: partOfFull(size), informs: false },
      ...(smaller === undefined
        ? []
        : [
            {
              name: `processor time a statement, ${at} to ${count(smaller.statements)}`,
              value: quotient(costOfStatement(size), costOfStatement(smaller)),
              informs: false,
            },
          ]),
    ];
  });
}

/** How much greater a ratio may be than the recorded one before it is worse: a quarter. */
export const TOLERANCE = 0.25;

export interface Comparison {
  readonly name: string;
  readonly recorded: number | null;
  readonly now: number | null;
  /** As of a ratio: no verdict of it counts. */
  readonly informs: boolean;
  /** `unknown` where there is no such ratio, now or then. */
  readonly verdict: 'worse' | 'as recorded' | 'better' | 'unknown';
}

const verdict = (recorded: number | null, now: number | null): Comparison['verdict'] => {
  if (recorded === null || now === null) return 'unknown';
  if (now > recorded * (1 + TOLERANCE)) return 'worse';
  return now < recorded / (1 + TOLERANCE) ? 'better' : 'as recorded';
};

/** The ratios of a run beside the recorded ones of the same name. */
export function compare(recorded: Pick<BenchRecord, 'sizes'>, now: Pick<BenchRecord, 'sizes'>): Comparison[] {
  const before = new Map(ratios(recorded).map(({ name, value }) => [name, value]));
  return ratios(now).map(({ name, value, informs }) => {
    const was = before.get(name) ?? null;
    return { name, recorded: was, now: value, informs, verdict: verdict(was, value) };
  });
}
