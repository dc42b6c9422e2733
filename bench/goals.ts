/** What the generator is meant to reach with 10,000 statements, and whether a record shows that it does. */
import { against, clockAgainst, costOfStatement, partOfFull, quotient } from './ratios.ts';
import { type BenchRecord, costOf, type SizeRecord } from './record.ts';
import { count, NOT_MEASURED, ratio, seconds, size } from './words.ts';

/** The size for which most goals are set. */
export const LARGE = 10_000;
const SMALL = 1000;
/** About as many statements as a community has after some years. */
const FEW = 50;
const GIGABYTE = 1e9;

export interface Goal {
  readonly goal: string;
  /** What was measured, in words. */
  readonly found: string;
  /** Null where it was not measured. */
  readonly met: boolean | null;
}

const atMost = (value: number | null, limit: number): boolean | null => (value === null ? null : value <= limit);

/** The time on the clock, as a part of the faster peer's with as many pages; null where one was not measured. */
function slowest(size: SizeRecord): number | null {
  const [hugo, eleventy] = [clockAgainst(size, 'hugo-full'), clockAgainst(size, 'eleventy-full')];
  return hugo === null || eleventy === null ? null : Math.max(hugo, eleventy);
}

/** Goals in seconds: of the machine that they are measured on. */
function inSeconds(at: (statements: number) => SizeRecord | undefined): Goal[] {
  const build = (statements: number, name: 'hustings' | 'kept') => {
    const measured = at(statements);
    return (measured && costOf(measured, name)?.cpu) ?? null;
  };
  const check = (statements: number) =>
    at(statements)?.commands?.find(({ command }) => command === 'check <file>')?.cpu ?? null;
  const goal = (what: string, limit: number, cpu: number | null): Goal => ({
    goal: `${what} in at most ${limit} s of processor time`,
    found: seconds(cpu),
    met: atMost(cpu, limit),
  });
  return [
    goal(`${FEW} statements, code unchanged,`, 3.5, build(FEW, 'kept')),
    goal(`${FEW} statements, from nothing,`, 8, build(FEW, 'hustings')),
    goal(`${count(SMALL)} statements, code unchanged,`, 7, build(SMALL, 'kept')),
    goal(`One changed file checked among ${FEW}`, 0.5, check(FEW)),
    goal(`One changed file checked among ${count(LARGE)}`, 2, check(LARGE)),
  ];
}

/** Each goal; one whose sizes or peers are not in the record was not measured. */
export function goals({ sizes }: Pick<BenchRecord, 'sizes'>): Goal[] {
  const at = (statements: number): SizeRecord | undefined => sizes.find((each) => each.statements === statements);
  const large = at(LARGE);
  const small = at(SMALL);
  const eleventy = large === undefined ? null : against(large, 'eleventy-full');
  const hugo = large === undefined ? null : against(large, 'hugo-full');
  const clock = large === undefined ? null : slowest(large);
  const growth = large && small ? quotient(costOfStatement(large), costOfStatement(small)) : null;
  const memory = (large && costOf(large, 'kept')?.memory) ?? null;
  const part = large === undefined ? null : partOfFull(large);
  const differing = large?.change?.differing ?? null;
  const times = (value: number | null, what: string) =>
    value === null ? NOT_MEASURED : `${ratio(value)} times ${what}`;
  return [
    {
      goal: 'In at most 0.9 times the processor time of Eleventy with as many pages and Pagefind',
      found: times(eleventy, 'that of Eleventy'),
      met: atMost(eleventy, 0.9),
    },
    {
      goal: 'In at most 1.1 times the processor time of Hugo with as many pages and Pagefind',
      found: times(hugo, 'that of Hugo'),
      met: atMost(hugo, 1.1),
    },
    {
      goal: 'On the clock ahead of both',
      found: times(clock, 'the time of the faster'),
      met: atMost(clock, 1),
    },
    {
      goal: `A statement costs no more than with ${count(SMALL)}`,
      found: times(growth, `the processor time with ${count(SMALL)}`),
      met: atMost(growth, 1),
    },
    { goal: 'Peak memory under 1 GB', found: size(memory), met: memory === null ? null : memory < GIGABYTE },
    {
      goal: 'After one statement changed, a quarter of the processor time of a full build',
      found: times(part, 'that of a full build'),
      met: atMost(part, 0.25),
    },
    {
      goal: 'After one statement changed, exactly the bytes of a full build',
      found: differing === null ? NOT_MEASURED : differing === 0 ? 'identical' : `${count(differing)} files differ`,
      met: atMost(differing, 0),
    },
    ...inSeconds(at),
  ];
}
