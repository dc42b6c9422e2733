/** What the form knows of the site: written beside the page by the build, read by the form's script. */
import type { Held } from './cap-words.ts';
import type { Repository } from './host.ts';

/** Somebody who has a file: whom a candidate may be, or be taken for. */
export interface KnownPerson {
  readonly id: string;
  /** The name, then its other spellings. */
  readonly names: readonly string[];
  readonly github: string | null;
  /** Handles that the person gave up, which anybody may take. */
  readonly formerHandles: readonly string[];
}

/** The organization that the files have for somebody on the day that counts. */
export interface Recorded {
  /** Its id, or `independent`. */
  readonly id: string;
  /** What it is called, or `independent`. */
  readonly name: string;
  /** What of an affiliation means it, or another that may have begun by then, as `sameName` has it. */
  readonly meant: readonly string[];
}

export interface StandElection {
  readonly id: string;
  readonly name: string;
  /** The most words of a statement; null for no limit. */
  readonly words: number | null;
  /** When nominations open and close, as instants in UTC (`2026-04-01T15:00:00Z`); null while no window is set: no more than a draft can be made. */
  readonly opens: string | null;
  readonly closes: string | null;
  /** The handles, in small letters, that have a statement already. */
  readonly taken: readonly string[];
  /** The ids of those who run it. */
  readonly officials: readonly string[];
  /** Those who stand and have no file. */
  readonly newcomers: readonly { readonly name: string; readonly github: string | null }[];
  /** The day by which affiliations are compared. */
  readonly on: string;
  /** By the names of organizations in small letters, those that hold as many seats as the cap allows. */
  readonly full: Readonly<Record<string, Held & { readonly name: string }>>;
}

export interface StandData {
  readonly elections: readonly StandElection[];
  readonly people: readonly KnownPerson[];
  /** For each day by which affiliations are compared, what the files have on it, by the person's id. */
  readonly recorded: Readonly<Record<string, Readonly<Record<string, Recorded>>>>;
  /** The organizations that the form offers, by name. */
  readonly offered: readonly string[];
  /** Every name of every organization, former ones included. */
  readonly organizations: readonly string[];
  readonly repository: Repository;
  /** Whether e-mail addresses in statements are published. */
  readonly emails: boolean;
  /** What drafts of this site are kept under. */
  readonly drafts: string;
}
