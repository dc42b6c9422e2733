/** Where the time of a build goes: each phase says when it begins, for whoever measures from outside. */
import { appendFileSync } from 'node:fs';
import process from 'node:process';

/** In the order in which a build comes to them. */
export type PhaseName = 'read' | 'check' | 'bundle' | 'derive' | 'render' | 'index' | 'write';

/** A line of the file that HUSTINGS_PHASES names. */
export interface PhaseMark {
  readonly phase: PhaseName;
  /** When it began, in milliseconds as Date.now() counts. */
  readonly at: number;
}

/**
 * Says that a phase of the build begins: adds a line of JSON to the file that HUSTINGS_PHASES names, and does nothing where
 * it names none. What it says is of the run, and reaches no page.
 */
export function phase(name: PhaseName): void {
  const file = process.env.HUSTINGS_PHASES;
  if (file === undefined || file === '') return;
  const mark: PhaseMark = { phase: name, at: Date.now() };
  appendFileSync(file, `${JSON.stringify(mark)}\n`);
}
