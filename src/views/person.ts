/** One person: every candidacy, term, duty and affiliation on record. */

import { INDEPENDENT } from '#words/affiliations.ts';
import { CALLED } from '#words/called.ts';
import { STATUSES } from '#words/candidacies.ts';
import { countInWords, placeInWords } from '#words/counts.ts';
import { dayInWords } from '#words/days.ts';
import { electionName } from '#words/elections.ts';
import { endingInWords } from '#words/endings.ts';
import type { RichText } from '#words/rich-text.ts';
import { capitalized, listInWords } from '#words/sentences.ts';
import { endsInWords } from '#words/unrecorded.ts';
import { inUseTold, whenTold } from '#words/when-told.ts';
import { affiliationEnded } from '../governance/affiliation.ts';
import type { CandidacyStatus } from '../governance/candidates.ts';
import type { CohortRef } from '../governance/cohorts.ts';
import { cohortOf } from '../governance/cohorts.ts';
import type { Day } from '../governance/day.ts';
import { inUse, nameOn } from '../governance/in-use.ts';
import { inForce } from '../governance/interval.ts';
import type { Note, OrganizationId, PersonId, Source } from '../governance/model.ts';
import { type Site, the } from '../site/site.ts';
import { type FileLink, fileOf } from '../site/sources.ts';
import { toCandidacy, toElection, toOrganization } from '../site/urls.ts';
import { distinct, distinctSources } from './distinct.ts';
import { committeeLink, type Linked } from './links.ts';
import {
  type PersonRecord,
  people,
  recordedDay,
  rolesInShort,
  type Served,
  type Stood,
  type TimelineEntry,
  timeline,
} from './person-records.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import type { TagView } from './shown.ts';

export interface TermView {
  readonly seat: number;
  readonly cohort: CohortRef | null;
  readonly committee: Linked;
  readonly since: Day;
  /** Null while it goes on. */
  readonly until: RichText | null;
  readonly due: Day | null;
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

export interface PersonView {
  readonly sheet: Sheet;
  readonly name: string;
  readonly tags: readonly TagView[];
  readonly lead: string | null;
  readonly roles: readonly string[];
  /** Each organization with the days between which somebody belonged to it. */
  readonly affiliations: readonly RichText[];
  /** With the days between which each was in force; empty for somebody of one name. */
  readonly names: readonly RichText[];
  readonly handles: readonly RichText[];
  readonly otherNames: readonly string[];
  readonly notes: readonly Note[];
  readonly file: FileLink | null;
  readonly sources: readonly Source[];
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
  readonly days: readonly TimelineEntry[];
}

const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : countInWords(count, 'time'));

/** "stood for election twice and was elected once"; "stood for election twice, once in an election that was called off, and was elected" */
function candidaciesInShort(stood: readonly Stood[]): string {
  const isDecided = stood.every(({ election, status }) => election.outcome !== null || status === 'withdrawn');
  if (!isDecided) return `has stood for election ${times(stood.length)}`;
  const count = (which: CandidacyStatus) => stood.filter(({ status }) => status === which).length;
  const [elected, declined, calledOff] = [count('elected'), count('declined'), count('called-off')];
  const held = stood.length - calledOff;
  const off = calledOff === 0 ? '' : `, ${times(calledOff)} in an election that was called off`;
  const success =
    elected === 0
      ? 'was not elected'
      : elected < held
        ? `was elected ${times(elected)}`
        : elected === 1
          ? 'was elected'
          : 'was elected each time';
  const won = [
    ...(held === 0 || (elected === 0 && declined > 0) ? [] : [success]),
    ...(declined === 0
      ? []
      : [`was elected and declined the ${CALLED.seat}${declined === 1 ? '' : ` ${times(declined)}`}`]),
  ];
  return [`stood for election ${times(stood.length)}${off}`, ...won].join(off === '' ? ' and ' : ', and ');
}

function leadOf({ person, stood, duties }: PersonRecord): string | null {
  const said = [
    ...(stood.length > 0 ? [candidaciesInShort(stood)] : []),
    ...(duties.length > 0 ? [`was an official of ${countInWords(duties.length, 'election')}`] : []),
  ];
  return said.length === 0 ? null : `${person.name} ${said.join('; ')}.`;
}

/** On which committees somebody sits on the last recorded day, or sat before. */
function tagsOf(served: readonly Served[], recorded: Day, asOf: Day): TagView[] {
  const sitting = served.filter(({ term }) => inForce(term, recorded));
  const when = recorded === asOf ? 'on' : 'when the records end,';
  if (sitting.length > 0 || served.length === 0) {
    return sitting.map(({ committee }) => ({
      state: 'sitting',
      said: [`on the ${committee.name} ${when} `, { day: recorded }],
    }));
  }
  const committees = distinct(served.map(({ committee }) => committee.name));
  return [{ state: 'former', said: [`member of the ${listInWords(committees)}`] }];
}

function affiliationsOf({ person }: PersonRecord, all: Site): RichText[] {
  return person.affiliations.map((each) => {
    const { organization: id, since, began } = each;
    const ended = affiliationEnded(person, each);
    const organization =
      id === null ? INDEPENDENT : { text: nameOn(the(all.organizations, id), since), href: toOrganization(id) };
    return [
      organization,
      began.exact || began.after !== null ? ', from ' : ', ',
      ...whenTold(began),
      ...(ended === null ? [] : [' until ', ...whenTold(ended)]),
    ];
  });
}

function termView({ committee, term }: Served, recorded: Day, all: Site): TermView {
  const { seat, since, until, scheduledEnd, oneOf, began, ended } = term;
  return {
    seat,
    cohort: cohortOf(committee, term.cohort, since),
    committee: committeeLink(committee),
    since,
    until: ended?.when ? whenTold(ended.when) : until === null ? null : [{ day: until }],
    due: scheduledEnd,
    dueSaid: endsInWords(oneOf),
    began:
      began.by === 'appointment'
        ? ['Appointed']
        : [{ text: `Elected, ${the(all.elections, began.election).title}`, href: toElection(began.election) }],
    ended: ended !== null ? endingInWords(ended) : inForce(term, recorded) ? { state: 'sitting' } : null,
  };
}

function candidacyView({ election, candidacy, status, place }: Stood, all: Site): CandidacyView {
  const withdrew = status === 'withdrawn' ? candidacy.withdrew : null;
  const { tag } = STATUSES[status];
  return {
    election: { text: electionName(election), href: toCandidacy(election.id, candidacy.slug) },
    committee: the(all.committees, election.committee).name,
    affiliation: candidacy.affiliation ?? (candidacy.statement === null ? 'No statement' : ''),
    tag: place === null ? { state: tag } : { state: tag, said: [`${placeInWords(place)} in the count`] },
    day: withdrew ?? election.outcome?.declared ?? null,
  };
}

/** The one name in a list, where it holds no other: then it stands in the heading and not in every row. */
const only = (names: readonly string[]): string | null => (new Set(names).size === 1 ? (names[0] ?? null) : null);

/** What the page of a person shows on the site's day. */
export function personView(all: Site, id: PersonId): PersonView {
  const record = the(people(all), id);
  const { person, stood, served, duties } = record;
  const { name } = person;
  const recorded = recordedDay(all.asOf, all.community.recordsEnd);
  const roles = rolesInShort(record, recorded.day);
  const file = fileOf(all, 'people', id);
  const seated = served.map(({ committee }) => committee.name);
  const sought = stood.map(({ election }) => the(all.committees, election.committee).name);
  const [oneSeated, oneSought] = [only(seated), only(sought)];
  const isSitting = served.some(({ term }) => inForce(term, recorded.day));
  const nameOf = (organization: OrganizationId, on: Day) => nameOn(the(all.organizations, organization), on);
  const terms = capitalized(countInWords(served.length, 'term'));
  const candidacies = capitalized(countInWords(stood.length, 'candidacy', 'candidacies'));
  return {
    sheet: sheetOf(all, {
      title: name,
      description: `${name}: ${roles.length === 0 ? 'what the records hold' : roles.join('; ')}. Every candidacy, term and affiliation on record.`,
      kind: 'Person',
      filters: {
        committee: distinct([...seated, ...sought]),
        organization: distinct(
          person.affiliations.map(({ organization }) => organization && the(all.organizations, organization).name),
        ),
      },
      source: file,
    }),
    name,
    tags: tagsOf(served, recorded.day, all.asOf),
    lead: leadOf(record),
    roles,
    affiliations: affiliationsOf(record, all),
    names: person.formerNames.length === 0 ? [] : inUse(person.formerNames, name).map(inUseTold),
    handles: inUse(person.formerHandles, person.github).map(inUseTold),
    otherNames: person.otherNames,
    notes: person.notes,
    file,
    sources: distinctSources(person.affiliations.flatMap((each) => each.sources)),
    termsHeading: oneSeated === null ? terms : `${terms} on the ${oneSeated}`,
    severalSeated: oneSeated === null,
    terms: served.map((each) => termView(each, recorded.day, all)),
    termsNote:
      recorded.day < all.asOf && isSitting
        ? `The records end on ${dayInWords(recorded.day)}; they do not say how a sitting member’s term went on.`
        : null,
    candidaciesHeading: oneSought === null ? candidacies : `${candidacies} for the ${oneSought}`,
    severalSought: oneSought === null,
    candidacies: stood.map((each) => candidacyView(each, all)),
    dutiesHeading: `Official of ${countInWords(duties.length, 'election')}`,
    duties: duties.map((election) => ({
      election: { text: electionName(election), href: toElection(election.id) },
      committee: the(all.committees, election.committee).name,
    })),
    days: timeline(record, all.community, nameOf, (election) => the(all.elections, election)),
  };
}
