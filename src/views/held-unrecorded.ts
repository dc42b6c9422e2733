/** Seats that somebody holds over, where the records do not tell who of several. */

import { personName } from '#words/names.ts';
import { oneOfInWords } from '#words/unrecorded.ts';
import type { RosterPeriod } from '../governance/roster.ts';
import type { Site } from '../site/site.ts';

export interface HeldUnrecordedRow {
  readonly seat: number;
  /** Whether one of its former holders remains in it; else the records name nobody. */
  readonly tag: 'held-over' | 'not-recorded';
  /** "one of Ada and Ben; who is not recorded" */
  readonly said: string;
}

export const heldUnrecordedRows = ({ roster }: RosterPeriod, all: Site): HeldUnrecordedRow[] =>
  roster.heldUnrecorded.map(({ seat, among }) => ({
    seat,
    tag: among.length === 0 ? 'not-recorded' : 'held-over',
    said: oneOfInWords(among.map((person) => personName(all.community, person))),
  }));
