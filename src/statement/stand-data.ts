/** What the form knows of the site: written into the page by the build, read by the form's script. */
import type { Held } from './cap-words.ts';
import type { Repository } from './host.ts';

export interface StandElection {
  readonly id: string;
  readonly name: string;
  /** The most words of a statement; null for no limit. */
  readonly words: number | null;
  /** When nominations open and close, as instants in UTC (`2026-04-01T15:00:00Z`). */
  readonly opens: string;
  readonly closes: string;
  /** The handles, in small letters, that have a statement already. */
  readonly taken: readonly string[];
  /** By the names of organizations in small letters, those that hold as many seats as the cap allows. */
  readonly full: Readonly<Record<string, Held & { readonly name: string }>>;
}

export interface StandData {
  readonly elections: readonly StandElection[];
  /** Every name of every organization, former ones included. */
  readonly organizations: readonly string[];
  readonly repository: Repository;
  /** Whether e-mail addresses in statements are published. */
  readonly emails: boolean;
  /** What drafts of this site are kept under. */
  readonly drafts: string;
}
