/** The members of a committee from a day on, with what is due and what is doubtful of each. */

import { withoutOrganization } from '#words/affiliations.ts';
import { personNameOn } from '#words/names.ts';
import { OFFICES } from '#words/office-words.ts';
import type { WhenPart } from '#words/rich-text.ts';
import { leavesInWords, mayHaveLeftInWords, mayHaveMovedInWords } from '#words/roster-told.ts';
import { endsInWords } from '#words/unrecorded.ts';
import { affiliationOf } from '../governance/affiliation.ts';
import { saysHoldover } from '../governance/charter.ts';
import type { CohortRef } from '../governance/cohorts.ts';
import { cohortOf } from '../governance/cohorts.ts';
import { addDays, type Day } from '../governance/day.ts';
import { type Dated, expectedAbout } from '../governance/estimate.ts';
import { officesOn } from '../governance/offices.ts';
import { type Member, openTermOn, type RosterPeriod, rosterOn, rosters } from '../governance/roster.ts';
import { termsBegun } from '../governance/tenures.ts';
import { dueOf, type History, type Term, untilOf } from '../governance/terms.ts';
import type { Site } from '../site/site.ts';
import { affiliationPart, type Linked, organizationLink, personLink } from './links.ts';
import { onceFor } from './once.ts';

export interface RosterRow {
  readonly person: Linked;
  /** The organization on the first day of the time that the roster stood; else that there was none, or none is on record. */
  readonly organization: Linked | string;
  /** Whether it is recorded that there was one, or that there was none. */
  readonly affiliated: boolean;
  /** What the member is besides on the first day of that time, that the seat has no vote, or that they announced leaving. */
  readonly also: readonly string[];
  readonly cohort: CohortRef | null;
  readonly seat: number;
  readonly since: Day;
  readonly due: WhenPart | null;
  /** The days on which it can be due, where the records do not tell which; null where they do. */
  readonly dueSaid: string | null;
  /**
   * How a term that was due to end by the site's day, and has not, goes on: `held-over` by the charter, `ran-out` where
   * the charter is silent of what follows, `election-awaited` where it ends with an election that has not come; null for
   * every other.
   */
  readonly beyond: 'held-over' | 'ran-out' | 'election-awaited' | 'not-recorded' | null;
  /** When the term ended, where it has. */
  readonly ended: WhenPart | null;
  /** How many terms on this committee, this one counted. */
  readonly terms: number;
  /** What is not certain of this member during the time that the roster stood. */
  readonly doubts: readonly string[];
}

/** The first day of a roster, or about when it began. */
export const beganOn = ({ since, sinceExpected }: Pick<RosterPeriod, 'since' | 'sinceExpected'>): Dated =>
  sinceExpected ? { about: expectedAbout(since) } : { day: since };

function doubtsOf(member: Member, all: Site): string[] {
  const { mayHaveLeft, mayHaveMoved } = member;
  const doubts: string[] = [];
  if (mayHaveLeft !== null) doubts.push(mayHaveLeftInWords(mayHaveLeft));
  if (mayHaveMoved !== null) {
    const { organization, when } = mayHaveMoved;
    const name = organizationLink(all, organization, when.by)?.text ?? withoutOrganization(mayHaveMoved);
    doubts.push(mayHaveMovedInWords(name, when));
  }
  return doubts;
}

function beyond(term: Term, history: History, { community, asOf }: Site): RosterRow['beyond'] {
  if (term.until !== null) return null;
  const stands = openTermOn(term, history, community.recordsEnd, asOf);
  if (stands !== 'ran-out') return stands === 'due' ? null : stands;
  return saysHoldover(history.committee, term.scheduledEnd ?? asOf) ? 'held-over' : 'ran-out';
}

/**
 * The members from the first day of a period on, by cohort and seat. What is doubtful is asked on its last day, when all
 * that may have happened in it may have happened.
 */
export function rosterRows(period: RosterPeriod, history: History, all: Site): RosterRow[] {
  const { committee, asOf } = history;
  const on = period.since;
  const last = period.until === null ? asOf : addDays(period.until, -1);
  // Of a roster that stands, those who hold an office today.
  const officesDay = period.until === null ? asOf : on;
  const late = new Map(rosterOn(history, all.community, last).members.map((member) => [member.person, member]));
  return period.roster.members
    .map((member): RosterRow => {
      const term = history.terms.find(({ seat, since }) => seat === member.seat && since === member.since);
      const leaves = late.get(member.person)?.leaves ?? null;
      return {
        person: { ...personLink(all, member.person), text: personNameOn(all.community, member.person, on) },
        organization: affiliationPart(all, member.person, on),
        affiliated: affiliationOf(all.community, member.person, on) !== null,
        also: [
          ...officesOn(committee.besideSeats, officesDay)
            .filter(({ person }) => person === member.person)
            .map(({ title }) => title),
          ...(member.votes ? [] : [OFFICES.withoutVote]),
          ...(leaves === null || term?.until !== null ? [] : [leavesInWords(all.community, leaves)]),
        ],
        cohort: cohortOf(committee, member.cohort, on),
        seat: member.seat,
        since: member.since,
        due: dueOf(member),
        dueSaid: endsInWords(member.oneOf),
        beyond: term === undefined ? null : beyond(term, history, all),
        ended: term === undefined ? null : untilOf(term),
        terms: termsBegun(history, member.person, on),
        doubts: doubtsOf(late.get(member.person) ?? member, all),
      };
    })
    .sort((a, b) => (a.cohort?.index ?? 0) - (b.cohort?.index ?? 0) || a.seat - b.seat);
}

/** All rosters of each committee of the site, by its id; worked out once. */
export const rosterPeriods: (all: Site) => ReadonlyMap<string, readonly RosterPeriod[]> = onceFor(
  ({ histories, community }) => new Map([...histories].map(([id, history]) => [id, rosters(history, community)])),
);
