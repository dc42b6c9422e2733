/** What each phase of a build cost, from the moments at which it began and what was seen of the run meanwhile. */
import type { PhaseMark } from '../src/build/phases.ts';
import type { Sample } from './measure.ts';
import type { Phase } from './record.ts';

const ORDER: readonly Phase['phase'][] = ['start', 'read', 'check', 'bundle', 'derive', 'render', 'index', 'write'];

/** The lines that a build wrote, as marks. Throws where one is not JSON. */
export const parseMarks = (text: string): PhaseMark[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** Processor time up to a moment, in seconds: on the line between the samples before and after it. */
function cpuAt(samples: readonly Sample[], at: number): number {
  const after = samples.findIndex((sample) => sample.at >= at);
  if (after === -1) return samples.at(-1)?.cpu ?? 0;
  const [one, other] = [samples[after - 1], samples[after]];
  if (one === undefined || other === undefined || other.at === one.at) return other?.cpu ?? 0;
  return one.cpu + ((at - one.at) / (other.at - one.at)) * (other.cpu - one.cpu);
}

/**
 * The phases, in their usual order, of a build that ran from `started` to `ended` (milliseconds, as Date.now() counts). A phase that begins again
 * is one; what comes before the first is `start`. Without samples, time is all that is known.
 */
export function phasesOf(
  marks: readonly PhaseMark[],
  samples: readonly Sample[],
  started: number,
  ended: number,
): Phase[] {
  const known = samples.length > 0;
  const found = new Map<Phase['phase'], Phase>();
  const all = [{ phase: 'start' as const, at: started }, ...marks];
  for (const [index, { phase, at }] of all.entries()) {
    const until = all[index + 1]?.at ?? ended;
    const before = found.get(phase);
    const during = samples.filter((sample) => sample.at >= at && sample.at <= until);
    // A phase may be shorter than the time between two samples: then the next one tells.
    const seen = during.length > 0 ? during : samples.filter((sample) => sample.at > until).slice(0, 1);
    found.set(phase, {
      phase,
      wall: (before?.wall ?? 0) + (until - at) / 1000,
      cpu: known ? (before?.cpu ?? 0) + cpuAt(samples, until) - cpuAt(samples, at) : null,
      memory: known ? Math.max(before?.memory ?? 0, ...seen.map(({ memory }) => memory)) : null,
    });
  }
  return ORDER.flatMap((phase) => found.get(phase) ?? []);
}
