/** Where a committee's file says who left between elections. */
import type { CommitteeFile } from './schema/committee.ts';

/** Everybody who left between elections, in the order of the domain's, each with the way to its entry in the file. */
export const departuresIn = ({ resignations, departures }: CommitteeFile) => [
  ...resignations.map((entry, index) => ({ entry, why: 'resigned' as const, path: ['resignations', index] as const })),
  ...departures.map((entry, index) => ({ entry, why: entry.why, path: ['departures', index] as const })),
];
