/**
 * popolo.json: all of it in the Popolo vocabulary (https://www.popoloproject.com/specs/), which other civic data uses.
 * Persons and organizations keep their ids; a seat is a post, a term a membership that holds it, an affiliation a
 * membership without a post, an election an event.
 *
 * Popolo's own schemas are of JSON Schema draft 3, and how much they require differs by version. Ours requires what any of
 * them does and everything else that is always given; as in them, null stands for what is not known. `end_date` is the
 * first day on which something no longer holds, like `until` in the other documents.
 */
import { z } from 'zod';
import { affiliationEnded, affiliationOn } from '../../governance/affiliation.ts';
import { dissolutionBy } from '../../governance/charter.ts';
import { history } from '../../governance/history/history.ts';
import { byId } from '../../governance/lookup.ts';
import type { BesideSeat, Committee, Election, Organization, Person, Source } from '../../governance/model.ts';
import { besideSeatKey } from '../../governance/offices.ts';
import type { Seat } from '../../governance/seats.ts';
import type { History, Term } from '../../governance/terms.ts';
import type { Edition } from './edition.ts';
import {
  boundsData,
  boundsField,
  dayField,
  editionData,
  editionFields,
  instantField,
  urlField,
} from './shared-fields.ts';

const startDate = dayField.describe('The first day.');
const endDate = dayField.nullable().describe('The first day on which it no longer holds; null while it goes on.');

const linksField = z.array(
  z.object({ url: urlField, note: z.string().describe('What is to be found there.') }).describe('A Popolo link.'),
);
const sourcesField = linksField.describe('Documents from which it is derived.');

const otherNamesField = z
  .array(
    z.object({
      name: z.string().describe('The name.'),
      end_date: dayField.nullable().describe('The first day on which it was no longer in use; null where unknown.'),
    }),
  )
  .describe('Other or former names.');

const personSchema = z.object({
  id: z.string().describe('The id of the person, as in people.json.'),
  name: z.string().describe('The name of the person.'),
  other_names: otherNamesField,
  identifiers: z
    .array(
      z.object({
        scheme: z.string().describe('Who gives the identifier: github.'),
        identifier: z.string().describe('The identifier: the handle.'),
      }),
    )
    .describe('What the person is called elsewhere.'),
});

const organizationSchema = z.object({
  id: z.string().describe('The id of the committee, or of the organization as in organizations.json.'),
  name: z.string().describe('The name on the day of the document.'),
  other_names: otherNamesField,
  classification: z
    .enum(['committee', 'affiliation'])
    .describe('committee: a body that governs the community; affiliation: an organization to which people belong.'),
  parent_id: z.string().nullable().describe('The id of the organization of which it is part; null for none.'),
  founding_date: dayField.nullable().describe('The day on which a committee began; null for an affiliation.'),
  dissolution_date: dayField.nullable().describe('The day on which a committee was dissolved; null while it lasts.'),
  links: linksField.describe('Its addresses on the web.'),
});

const postSchema = z.object({
  id: z.string().describe('The id of the seat: <committee>/seat-<number>; of an office: <committee>/office/<title>.'),
  label: z.string().describe('The name of the seat, or of the office.'),
  role: z.string().describe('What its holder is: member, or the title of the office.'),
  organization_id: z.string().describe('The id of the committee.'),
  start_date: startDate,
  end_date: endDate,
});

const membershipSchema = z.object({
  id: z
    .string()
    .describe(
      'The id: <committee>/seat-<number>/<day> for a term, <person>/<organization>/<day> for an affiliation, <committee>/<role>/<person>/<title or member>/<day> for the others.',
    ),
  role: z
    .enum(['member', 'affiliate', 'officer', 'stand-in', 'without-vote'])
    .describe(
      'member: a term on a committee; affiliate: an affiliation; officer: an office of a committee, with or without a seat; stand-in: acting for a member, whose seat it stays; without-vote: taking part with neither a seat nor a vote.',
    ),
  label: z
    .string()
    .nullable()
    .describe('What the office is called, or as what somebody takes part; null for all else.'),
  stands_in_for_id: z.string().nullable().describe('For a stand-in, the id of the member whose seat it is; else null.'),
  person_id: z.string().describe('The id of the person.'),
  organization_id: z.string().describe('The id of the committee or the organization.'),
  post_id: z.string().nullable().describe('The id of the seat or the office; null where there is neither.'),
  on_behalf_of_id: z
    .string()
    .nullable()
    .describe('The id of the organization to which the person belonged on the first day; null for an affiliation.'),
  start_date: startDate,
  end_date: endDate,
  start_date_uncertain: boundsField
    .nullable()
    .describe('Between which days it began, where the day was not recorded; null where `start_date` is sure.'),
  end_date_uncertain: boundsField
    .nullable()
    .describe('Between which days it ended, where the day was not recorded; null where `end_date` is sure.'),
  end_date_expected: z
    .boolean()
    .describe(
      'Whether `end_date` is only a day to be expected: the membership ended with an election whose result was never recorded.',
    ),
  post_uncertain: z
    .boolean()
    .describe('Whether the records do not tell which of several seats it was: `post_id` is then one of them.'),
  end_unrecorded: z
    .boolean()
    .describe('Whether the records do not tell if the member left on `end_date` or stayed on.'),
  sources: sourcesField,
});

const eventSchema = z.object({
  id: z.string().describe('The id of the election.'),
  name: z.string().describe('The name of the election.'),
  classification: z.literal('election').describe('The category of the event.'),
  organization_id: z.string().describe('The id of the committee.'),
  status: z.enum(['confirmed', 'cancelled']).describe('Whether the election was called off.'),
  start_date: instantField.nullable().describe('When its first phase starts; null where that is not known.'),
  end_date: instantField.nullable().describe('When its last phase ends; null where that is not known.'),
  sources: sourcesField,
});

export const popoloSchema = z
  .object({
    ...editionFields,
    persons: z.array(personSchema).describe('The people, by id.'),
    organizations: z.array(organizationSchema).describe('The committees by id, then the organizations by id.'),
    posts: z
      .array(postSchema)
      .describe(
        'The seats, by committee and number; then the offices, by committee in the order in which they were first held.',
      ),
    memberships: z
      .array(membershipSchema)
      .describe(
        'The terms, by committee in the order in which they began; then the affiliations, by person and day; then the offices, stand-ins and members without a vote, by committee in the order in which they began.',
      ),
    events: z.array(eventSchema).describe('The elections, by id.'),
  })
  .meta({
    title: 'Popolo',
    description: 'People, organizations, seats, offices, terms, affiliations and elections in the Popolo vocabulary.',
  });

type PopoloDocument = z.input<typeof popoloSchema>;

/** Popolo's links need an address, so a source without one is left out. */
const linksOf = (sources: readonly Source[]) =>
  sources.flatMap(({ title, url }) => (url === null ? [] : [{ url, note: title }]));

const postId = (committee: Committee, seat: number): string => `${committee.id}/seat-${seat}`;

const personOf = (person: Person): z.input<typeof personSchema> => ({
  id: person.id,
  name: person.name,
  other_names: [
    ...person.otherNames.map((name) => ({ name, end_date: null })),
    ...person.formerNames.map(({ name, until }) => ({ name, end_date: until.by })),
  ],
  identifiers: person.github === null ? [] : [{ scheme: 'github', identifier: person.github }],
});

const committeeOf = ({ committee, asOf }: History): z.input<typeof organizationSchema> => ({
  id: committee.id,
  name: committee.name,
  other_names: [],
  classification: 'committee',
  parent_id: null,
  founding_date: committee.charter[0]?.since ?? null,
  dissolution_date: dissolutionBy(committee, asOf)?.on ?? null,
  links: [],
});

const organizationOf = (organization: Organization): z.input<typeof organizationSchema> => ({
  id: organization.id,
  name: organization.name,
  other_names: organization.formerNames.map(({ name, until }) => ({ name, end_date: until.by })),
  classification: 'affiliation',
  parent_id: organization.parent,
  founding_date: null,
  dissolution_date: null,
  links: organization.url === null ? [] : [{ url: organization.url, note: 'Website' }],
});

const postOf = (committee: Committee, seat: Seat): z.input<typeof postSchema> => ({
  id: postId(committee, seat.number),
  label: `${committee.name}, seat ${seat.number}`,
  role: 'member',
  organization_id: committee.id,
  start_date: seat.since,
  end_date: seat.until,
});

function termOf(
  committee: Committee,
  term: Term,
  person: Person | undefined,
  election: Election | undefined,
): z.input<typeof membershipSchema> {
  const appointment = committee.appointments.find(
    (each) => each.person === term.person && each.since === term.since && term.began.by === 'appointment',
  );
  return {
    id: `${postId(committee, term.seat)}/${term.since}`,
    role: 'member',
    label: null,
    stands_in_for_id: null,
    person_id: term.person,
    organization_id: committee.id,
    post_id: postId(committee, term.seat),
    on_behalf_of_id: person === undefined ? null : (affiliationOn(person, term.since)?.organization ?? null),
    start_date: term.since,
    end_date: term.until,
    start_date_uncertain: null,
    end_date_uncertain: boundsData(term.ended?.when ?? null),
    end_date_expected: term.ended?.expected === true,
    post_uncertain: term.oneOf.length > 0,
    end_unrecorded: term.ended?.why === 'unrecorded' && term.ended.when === null,
    sources: linksOf(election?.outcome?.sources ?? appointment?.sources ?? []),
  };
}

/** The times with an organization; Popolo has no membership in nothing. */
const affiliationsOf = (person: Person): z.input<typeof membershipSchema>[] =>
  person.affiliations.flatMap(({ organization, since, until, began, sources }) =>
    organization === null
      ? []
      : [
          {
            id: `${person.id}/${organization}/${since}`,
            role: 'affiliate' as const,
            label: null,
            stands_in_for_id: null,
            person_id: person.id,
            organization_id: organization,
            post_id: null,
            on_behalf_of_id: null,
            start_date: since,
            end_date: until,
            start_date_uncertain: boundsData(began),
            end_date_uncertain: until === null ? null : boundsData(affiliationEnded(person, { until })),
            end_date_expected: false,
            post_uncertain: false,
            end_unrecorded: false,
            sources: linksOf(sources),
          },
        ],
  );

const officePostId = (committee: Committee, held: BesideSeat): string =>
  `${committee.id}/office/${besideSeatKey(held)}`;

/** The offices that were held, each from the day on which it first was. */
function officePosts(committee: Committee): z.input<typeof postSchema>[] {
  const offices = committee.besideSeats.filter((held) => held.kind === 'office');
  return [...Map.groupBy(offices, (held) => officePostId(committee, held))].flatMap(([id, [first]]) =>
    first === undefined
      ? []
      : [
          {
            id,
            label: `${committee.name}, ${first.title}`,
            role: first.title,
            organization_id: committee.id,
            start_date: first.since,
            end_date: null,
          },
        ],
  );
}

const ROLES = { office: 'officer', 'stand-in': 'stand-in', 'without-vote': 'without-vote' } as const;

function besideSeatOf(
  committee: Committee,
  held: BesideSeat,
  person: Person | undefined,
): z.input<typeof membershipSchema> {
  const role = ROLES[held.kind];
  return {
    id: `${committee.id}/${role}/${held.person}/${besideSeatKey(held)}/${held.since}`,
    role,
    label: held.kind === 'stand-in' ? null : held.title,
    stands_in_for_id: held.kind === 'stand-in' ? held.standsInFor : null,
    person_id: held.person,
    organization_id: committee.id,
    post_id: held.kind === 'office' ? officePostId(committee, held) : null,
    on_behalf_of_id: person === undefined ? null : (affiliationOn(person, held.since)?.organization ?? null),
    start_date: held.since,
    end_date: held.until,
    start_date_uncertain: boundsData(held.began),
    end_date_uncertain: boundsData(held.ended),
    end_date_expected: false,
    post_uncertain: false,
    end_unrecorded: false,
    sources: linksOf(held.sources),
  };
}

const eventOf = (election: Election): z.input<typeof eventSchema> => ({
  id: election.id,
  name: election.title,
  classification: 'election',
  organization_id: election.committee,
  status: election.outcome?.by === 'cancelled' ? 'cancelled' : 'confirmed',
  start_date: election.timetable[0]?.start ?? null,
  end_date: election.timetable.at(-1)?.end ?? null,
  sources: linksOf(election.sources),
});

/**
 * Everything in the Popolo vocabulary, as known on the edition's day.
 * Throws RangeError where a committee and an organization share an id, because both are Popolo organizations.
 */
export function popoloDocument(edition: Edition): PopoloDocument {
  const { committees, elections, people, organizations } = edition.community;
  const shared = committees.find(({ id }) => organizations.some((organization) => organization.id === id));
  if (shared !== undefined) throw new RangeError(`"${shared.id}" is the id of a committee and of an organization`);
  const histories = committees.map((committee) => history(committee, elections, edition.asOf));
  const begun = committees.map((committee) => ({
    ...committee,
    besideSeats: committee.besideSeats.filter(({ since }) => since <= edition.asOf),
  }));
  const peopleById = byId(people);
  const electionsById = byId(elections);
  return {
    ...editionData(edition),
    persons: people.map(personOf),
    organizations: [...histories.map(committeeOf), ...organizations.map(organizationOf)],
    posts: [
      ...histories.flatMap(({ committee, seats }) => seats.map((seat) => postOf(committee, seat))),
      ...begun.flatMap(officePosts),
    ],
    memberships: [
      ...histories.flatMap(({ committee, terms }) =>
        terms.map((term) =>
          termOf(
            committee,
            term,
            peopleById.get(term.person),
            term.began.by === 'election' ? electionsById.get(term.began.election) : undefined,
          ),
        ),
      ),
      ...people.flatMap(affiliationsOf),
      ...begun.flatMap((committee) =>
        committee.besideSeats.map((held) => besideSeatOf(committee, held, peopleById.get(held.person))),
      ),
    ],
    events: elections.map(eventOf),
  };
}
