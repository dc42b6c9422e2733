/** What a run of the benchmark found. */
import type { PhaseName } from '../src/build/phases.ts';
import type { Cost } from './measure.ts';
import type { PeerName } from './peers.ts';
import type { Size } from './site.ts';

/** A peer that makes as many pages as Hustings does, and the same search over them. */
export type FullPeerName = `${Exclude<PeerName, 'floor'>}-full`;

/** `hustings` builds from nothing, `kept` while the code is that of the last build. */
export type ContestantName = 'hustings' | 'kept' | PeerName | FullPeerName;

export interface Measured extends Cost, Size {
  readonly name: ContestantName;
  readonly version: string;
  /** Bytes of text that can be found by the search; left out where there is none. */
  readonly indexed?: number;
}

export interface Phase extends Pick<Cost, 'wall' | 'cpu' | 'memory'> {
  /** `start` is what comes before the first phase. */
  readonly phase: PhaseName | 'start';
}

/** A build after one statement changed, into the folder that holds the site. */
export interface Change extends Cost {
  /** Files that are not what a build from nothing makes of the changed content. */
  readonly differing: number;
  readonly phases: readonly Phase[];
}

/** What somebody asks on the command line between two builds. */
export interface Asked extends Pick<Cost, 'wall' | 'cpu' | 'memory'> {
  readonly command: 'check' | 'check <file>' | 'elections';
}

export interface SizeRecord {
  readonly statements: number;
  readonly corpus: Pick<Size, 'files' | 'bytes'>;
  /** Hustings first. */
  readonly measured: readonly Measured[];
  /** Of Hustings. */
  readonly phases: readonly Phase[];
  /** Null where Hustings was not asked for. */
  readonly change: Change | null;
  /** Left out where Hustings was not asked for. */
  readonly commands?: readonly Asked[];
}

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** In bytes. */
  readonly memory: number;
  readonly system: string;
  readonly node: string;
}

export interface BenchRecord {
  /** The day, in UTC. */
  readonly date: string;
  readonly command: string;
  readonly machine: Machine;
  /** How many processes wanted to run when it began, on average over a minute; 0 where the system does not say. */
  readonly load: number;
  /** How often each build was measured; the one that took the least processor time counts. */
  readonly runs: number;
  readonly sizes: readonly SizeRecord[];
  /** What was not measured, and why. */
  readonly missing: readonly { readonly name: PeerName; readonly why: string }[];
}

/** What a contestant cost at a size; undefined where it was not measured. */
export const costOf = (size: SizeRecord, name: ContestantName): Measured | undefined =>
  size.measured.find((each) => each.name === name);
