/** What the generator is meant to reach with 10,000 statements, and whether a record shows that it does. */
import { against, costOfStatement, partOfFull, quotient } from './ratios.ts';
import { type BenchRecord, costOf, type SizeRecord } from './record.ts';
import { count, NOT_MEASURED, ratio, size } from './words.ts';

/** The size for which the goals are set. */
export const LARGE = 10_000;
const SMALL = 1000;
const GIGABYTE = 1e9;

export interface Goal {
  readonly goal: string;
  /** What was measured, in words. */
  readonly found: string;
  /** Null where it was not measured. */
  readonly met: boolean | null;
}

const atMost = (value: number | null, limit: number): boolean | null => (value === null ? null : value <= limit);

/** Each goal; one whose sizes or peers are not in the record was not measured. */
export function goals({ sizes }: Pick<BenchRecord, 'sizes'>): Goal[] {
  const at = (statements: number): SizeRecord | undefined => sizes.find((each) => each.statements === statements);
  const large = at(LARGE);
  const small = at(SMALL);
  const eleventy = large === undefined ? null : against(large, 'eleventy');
  const hugo = large === undefined ? null : against(large, 'hugo');
  const growth = large && small ? quotient(costOfStatement(large), costOfStatement(small)) : null;
  const memory = (large && costOf(large, 'hustings')?.memory) ?? null;
  const part = large === undefined ? null : partOfFull(large);
  const differing = large?.change?.differing ?? null;
  const times = (value: number | null, what: string) =>
    value === null ? NOT_MEASURED : `${ratio(value)} times ${what}`;
  return [
    {
      goal: 'The complete site in no more processor time than the bare pages of Eleventy',
      found: times(eleventy, 'that of Eleventy'),
      met: atMost(eleventy, 1),
    },
    {
      goal: 'The complete site in no more than twice the processor time of the bare pages of Hugo',
      found: times(hugo, 'that of Hugo'),
      met: atMost(hugo, 2),
    },
    {
      goal: `A statement costs no more than with ${count(SMALL)}`,
      found: times(growth, `the processor time with ${count(SMALL)}`),
      met: atMost(growth, 1),
    },
    { goal: 'Peak memory under 1 GB', found: size(memory), met: memory === null ? null : memory < GIGABYTE },
    {
      goal: 'After one statement changed, a quarter of the time of a full build',
      found: times(part, 'that of a full build'),
      met: atMost(part, 0.25),
    },
    {
      goal: 'After one statement changed, exactly the bytes of a full build',
      found: differing === null ? NOT_MEASURED : differing === 0 ? 'identical' : `${count(differing)} files differ`,
      met: atMost(differing, 0),
    },
  ];
}
