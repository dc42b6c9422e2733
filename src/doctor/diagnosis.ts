/** What the doctor finds: two places that say different things, both quoted, which of them the rest supports, and how sure that is. */
import type { Place } from '../findings/finding.ts';
import type { Sure } from '../import/account.ts';
import type { Reconciled } from '../import/reconcile.ts';

export const GRADES = ['error', 'warning', 'note'] as const;
/** An error cannot be so; a warning is most likely a slip; a note is worth knowing. */
export type Grade = (typeof GRADES)[number];

/** A place, and what stands there. */
export interface Says {
  readonly place: Place;
  readonly value: string;
}

export interface Diagnosis {
  readonly grade: Grade;
  /** What is wrong, in a sentence without a full stop. */
  readonly message: string;
  /** The places that it is about; two where one contradicts another. */
  readonly says: readonly Says[];
  /** The value that the rest of the records supports; null where nothing decides. */
  readonly supported: string | null;
  readonly sure: Sure;
}

/** What a rule reads: the archive as its files tell it, and put together. */
export type Examined = Reconciled;

export interface DoctorRule {
  readonly name: string;
  /** What holds of records that are in order, in a sentence. */
  readonly rule: string;
  /** A made-up archive in which it does not hold, by path; and how many findings it makes. */
  readonly example: {
    readonly files: Readonly<Record<string, string>>;
    readonly found: number;
    /** When files were filed, as the history of the archive would tell it; left out where it has none. */
    readonly filed?: Readonly<Record<string, string>>;
  };
  readonly run: (examined: Examined) => readonly Diagnosis[];
}
