/** What the records hold of each person: candidacies, terms, duties. Grouped once, for all pages. */

import { INDEPENDENT } from '#words/affiliations.ts';
import { electionInSentence } from '#words/elections.ts';
import { GONE } from '#words/gone-words.ts';
import { becameInWords, ceasedInWords } from '#words/office-words.ts';
import { asOfTold } from '#words/on-record.ts';
import {
  candidateInYears,
  memberInShort,
  ON_THE_TIMELINE,
  officeInShort,
  officialInYears,
  seatOfCommittee,
} from '#words/person-told.ts';
import { placedOn, type WhenPart } from '#words/rich-text.ts';
import { capitalized } from '#words/sentences.ts';
import { type CandidacyStatus, placeOf, statusOn } from '../governance/candidates.ts';
import type { Day } from '../governance/day.ts';
import { openedFirst } from '../governance/elections-in-turn.ts';
import { inForce } from '../governance/interval.ts';
import type { BesideSeat, Candidacy, Committee, Community, Election, Person, PersonId } from '../governance/model.ts';
import { type History, type Term, untilOf } from '../governance/terms.ts';
import { governingDay } from '../governance/timetable.ts';
import type { Site } from '../site/site.ts';
import { toCandidacy, toElection } from '../site/urls.ts';
import { onceFor } from './once.ts';

export interface Stood {
  readonly election: Election;
  readonly candidacy: Candidacy;
  readonly status: CandidacyStatus;
  /** From 1; null where the order of the count is not known. */
  readonly place: number | null;
}

export interface Served {
  readonly committee: Committee;
  readonly term: Term;
}

export interface PersonRecord {
  readonly person: Person;
  /** Oldest first, as all of these. */
  readonly stood: readonly Stood[];
  readonly served: readonly Served[];
  /** Offices and the like, by committee. */
  readonly beside: readonly { readonly committee: Committee; readonly held: BesideSeat }[];
  /** The elections that the person ran. */
  readonly duties: readonly Election[];
}

/** Everything recorded of each person up to a day, by id. */
export function peopleRecords(
  community: Community,
  histories: ReadonlyMap<string, History>,
  asOf: Day,
): Map<PersonId, PersonRecord> {
  const inTurn = [...community.elections].sort(openedFirst);
  const all = inTurn.flatMap((election) =>
    election.candidacies.map(
      (candidacy): Stood => ({
        election,
        candidacy,
        status: statusOn(election, candidacy, asOf),
        place: placeOf(election, candidacy),
      }),
    ),
  );
  const stood = Map.groupBy(all, ({ candidacy }) => candidacy.person);
  const terms = [...histories.values()].flatMap(({ committee, terms }) => terms.map((term) => ({ committee, term })));
  const served = Map.groupBy(terms, ({ term }) => term.person);
  const run = inTurn
    .filter((election) => election.officialsConfirmed !== null || governingDay(election) <= asOf)
    .flatMap((election) => election.officials.map((person) => ({ person, election })));
  const duties = Map.groupBy(run, ({ person }) => person);
  const besides = Map.groupBy(
    community.committees.flatMap((committee) =>
      committee.besideSeats.filter(({ since }) => since <= asOf).map((held) => ({ committee, held })),
    ),
    ({ held }) => held.person,
  );
  return new Map(
    community.people.map((person) => [
      person.id,
      {
        person,
        stood: stood.get(person.id) ?? [],
        served: (served.get(person.id) ?? []).sort((a, b) => (a.term.since < b.term.since ? -1 : 1)),
        beside: besides.get(person.id) ?? [],
        duties: (duties.get(person.id) ?? []).map(({ election }) => election),
      },
    ]),
  );
}

/** The records of the site's people; worked out once. */
export const people: (all: Site) => ReadonlyMap<PersonId, PersonRecord> = onceFor(({ community, histories, asOf }) =>
  peopleRecords(community, histories, asOf),
);

const years = (days: readonly Day[]): string[] => [...new Set(days.map((each) => each.slice(0, 4)))];

/** What somebody was and is, in short: one phrase a role. `on` is the last day that the records cover. */
export function rolesInShort({ stood, served, beside, duties }: PersonRecord, on: Day): string[] {
  const memberships = [...Map.groupBy(served, ({ committee }) => committee.id).values()].flatMap((own) => {
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined) return [];
    const sits = own.some(({ term }) => inForce(term, on));
    const until = sits ? null : (last?.term.until?.slice(0, 4) ?? '');
    return [memberInShort(first.committee.name, first.term.since.slice(0, 4), until, gap(own))];
  });
  const offices = beside.flatMap(({ committee, held }) =>
    held.kind === 'office'
      ? [
          officeInShort(
            committee.name,
            held.title,
            held.since.slice(0, 4),
            inForce(held, on) ? null : (held.until?.slice(0, 4) ?? null),
          ),
        ]
      : [],
  );
  return [
    ...memberships,
    ...(served.length === 0 && stood.length > 0
      ? [candidateInYears(years(stood.map(({ election }) => governingDay(election))))]
      : []),
    ...offices,
    ...(duties.length > 0 ? [officialInYears(years(duties.map(governingDay)))] : []),
  ];
}

/** Whether somebody left a committee and came back. */
const gap = (served: readonly Served[]): boolean =>
  served.some(({ term }, index) => index > 0 && term.since !== served[index - 1]?.term.until);

export interface TimelineEntry {
  readonly when: WhenPart;
  readonly what: string;
  readonly href: string | null;
}

/** Everything recorded of somebody in the order of the days. `organization` names an organization on a day. */
export function timeline(
  { person, stood, served, beside, duties }: PersonRecord,
  community: Community,
  organization: (id: string, on: Day) => string,
  electionOf: (id: string) => Election,
): TimelineEntry[] {
  const exactly = (day: Day, what: string, href: string | null = null) => ({ when: { day }, what, href });
  const entries: TimelineEntry[] = [
    ...person.affiliations.map(({ organization: id, since, began }) => ({
      when: { day: since, atLatest: !began.exact },
      what: id === null ? INDEPENDENT : ON_THE_TIMELINE.belonged(organization(id, since)),
      href: null,
    })),
    ...stood.map(({ election, candidacy }) =>
      exactly(
        governingDay(election),
        ON_THE_TIMELINE.stood(electionInSentence(election)),
        toCandidacy(election.id, candidacy.slug),
      ),
    ),
    ...stood.flatMap(({ election, candidacy }) =>
      candidacy.withdrew === null
        ? []
        : [exactly(candidacy.withdrew, `${GONE[candidacy.withdrewWhy].from} ${electionInSentence(election)}`)],
    ),
    ...duties.map((election) =>
      exactly(
        election.officialsConfirmed ?? governingDay(election),
        ON_THE_TIMELINE.official(electionInSentence(election)),
        toElection(election.id),
      ),
    ),
    ...beside.flatMap(({ committee, held }) => [
      {
        when: { day: held.since, atLatest: !held.began.exact },
        what: capitalized(becameInWords(community, held, committee.name)),
        href: null,
      },
      ...(held.ended === null
        ? []
        : [
            {
              when: { day: held.ended.by, atLatest: !held.ended.exact },
              what: capitalized(ceasedInWords(community, held, committee.name)),
              href: null,
            },
          ]),
    ]),
    ...served.map(({ committee, term }) => {
      const seat = seatOfCommittee(term.seat, committee.name);
      if (term.began.by === 'appointment') return exactly(term.since, ON_THE_TIMELINE.appointed(seat));
      const election = electionOf(term.began.election);
      const kept = served.some(
        ({ term: last }) => last.until === term.since && last.seat === term.seat && last.committee === term.committee,
      );
      return exactly(
        term.since,
        ON_THE_TIMELINE.elected(seat, electionInSentence(election), kept),
        toElection(election.id),
      );
    }),
    ...served.flatMap(({ committee, term }) => {
      const { ended } = term;
      const until = untilOf(term);
      if (until === null || ended === null || ended.why === 're-elected' || ended.why === 'reappointed') return [];
      const seat = seatOfCommittee(term.seat, committee.name);
      const what = ON_THE_TIMELINE.left(seat, { ended, began: term.began });
      const when = 'about' in until ? until : { ...until, atLatest: ended.when !== null && !ended.when.exact };
      return [{ when, what, href: null }];
    }),
  ];
  const day = ({ when }: TimelineEntry) => placedOn(when);
  return entries.sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

/** The last day of which pages may speak as today: the build's, or the last that the records cover. */
export function recordedDay(asOf: Day, recordsEnd: Day | null): { readonly day: Day; readonly words: string } {
  const beyond = recordsEnd !== null && recordsEnd < asOf;
  const day = beyond ? recordsEnd : asOf;
  return { day, words: asOfTold(day, beyond) };
}
