/** What is recorded of a person as tables: terms, candidacies, elections that were run. */

import { placeInCount, STATUSES } from '#words/candidacies.ts';
import { electionName } from '#words/elections.ts';
import { appointedInWords, BEGINNINGS, endingInWords } from '#words/endings.ts';
import { HOW_MUCH, NO_STATEMENT, wentOnUnrecorded } from '#words/person-told.ts';
import type { RichText, WhenPart } from '#words/rich-text.ts';
import { capitalized } from '#words/sentences.ts';
import { endsInWords } from '#words/unrecorded.ts';
import { whenTold } from '#words/when-told.ts';
import { appointedBy } from '../governance/appointments.ts';
import type { CohortRef } from '../governance/cohorts.ts';
import { cohortOf } from '../governance/cohorts.ts';
import type { Day } from '../governance/day.ts';
import { inForce } from '../governance/interval.ts';
import { dueOf, untilOf } from '../governance/terms.ts';
import { type Site, the } from '../site/site.ts';
import { toCandidacy, toElection } from '../site/urls.ts';
import { committeeLink, type Linked } from './links.ts';
import { type PersonRecord, recordedDay, type Served, type Stood } from './person-records.ts';
import type { TagView } from './shown.ts';

interface TermView {
  readonly seat: number;
  readonly cohort: CohortRef | null;
  readonly committee: Linked;
  readonly since: Day;
  /** Null while it goes on. */
  readonly until: RichText | null;
  readonly due: WhenPart | null;
  /** The days on which it can be due, where the records do not tell which; null where they do. */
  readonly dueSaid: string | null;
  readonly began: RichText;
  /** How it ended; a tag for one that goes on; null where the records do not tell. */
  readonly ended: string | TagView | null;
}

export interface CandidacyView {
  readonly election: Linked;
  readonly committee: string;
  /** As it was given, or that there is no statement. */
  readonly affiliation: string;
  readonly tag: TagView;
  /** The day of the withdrawal or of the result. */
  readonly day: Day | null;
}

/** The three tables, each with its heading. */
export interface PersonTables {
  readonly name: string;
  readonly termsHeading: string;
  /** Whether the terms are of several committees, so that each names its own. */
  readonly severalSeated: boolean;
  readonly terms: readonly TermView[];
  /** Said where a term that is shown as going on may have ended after the records do. */
  readonly termsNote: string | null;
  readonly candidaciesHeading: string;
  readonly severalSought: boolean;
  readonly candidacies: readonly CandidacyView[];
  readonly dutiesHeading: string;
  readonly duties: readonly { readonly election: Linked; readonly committee: string }[];
}

function termView({ committee, term }: Served, recorded: Day, all: Site): TermView {
  const { seat, since, oneOf, began, ended } = term;
  const over = untilOf(term);
  return {
    seat,
    cohort: cohortOf(committee, term.cohort, since),
    committee: committeeLink(committee),
    since,
    until: ended?.when ? whenTold(ended.when) : over === null ? null : [over],
    due: dueOf(term),
    dueSaid: endsInWords(oneOf),
    began:
      began.by === 'appointment'
        ? [appointedInWords(appointedBy(committee, term))]
        : [
            {
              text: `${BEGINNINGS.election}, ${the(all.elections, began.election).title}`,
              href: toElection(began.election),
            },
          ],
    ended: ended !== null ? endingInWords(ended, began.by) : inForce(term, recorded) ? { state: 'sitting' } : null,
  };
}

function candidacyView({ election, candidacy, status, place }: Stood, all: Site): CandidacyView {
  const withdrew = candidacy.withdrew;
  const { tag } = STATUSES[status];
  return {
    election: { text: electionName(election), href: toCandidacy(election.id, candidacy.slug) },
    committee: the(all.committees, election.committee).name,
    affiliation: candidacy.affiliation ?? (candidacy.statement === null ? NO_STATEMENT : ''),
    tag: place === null ? { state: tag } : { state: tag, said: [placeInCount(place)] },
    day: withdrew ?? election.outcome?.declared ?? null,
  };
}

/** The one name in a list, where it holds no other: then it stands in the heading and not in every row. */
const only = (names: readonly string[]): string | null => (new Set(names).size === 1 ? (names[0] ?? null) : null);

/** What is recorded of a person, as tables; of long ones no more than the latest `most` of each, where that is given. */
export function personTables(
  all: Site,
  { person, served, stood, duties }: Pick<PersonRecord, 'person' | 'served' | 'stood' | 'duties'>,
  most = Number.POSITIVE_INFINITY,
): PersonTables {
  const recorded = recordedDay(all.asOf, all.community.recordsEnd);
  const oneSeated = only(served.map(({ committee }) => committee.name));
  const oneSought = only(stood.map(({ election }) => the(all.committees, election.committee).name));
  const isSitting = served.some(({ term }) => inForce(term, recorded.day));
  return {
    name: person.name,
    termsHeading: capitalized(HOW_MUCH.terms(served.length, oneSeated)),
    severalSeated: oneSeated === null,
    terms: served.slice(-most).map((each) => termView(each, recorded.day, all)),
    termsNote: recorded.day < all.asOf && isSitting ? wentOnUnrecorded(recorded.day) : null,
    candidaciesHeading: capitalized(HOW_MUCH.candidacies(stood.length, oneSought)),
    severalSought: oneSought === null,
    candidacies: stood.slice(-most).map((each) => candidacyView(each, all)),
    dutiesHeading: HOW_MUCH.duties(duties.length),
    duties: duties.slice(-most).map((election) => ({
      election: { text: electionName(election), href: toElection(election.id) },
      committee: the(all.committees, election.committee).name,
    })),
  };
}
