/** Open data, version 1: every file that is published under data/v1/, its schema, and the list of them all. */
import { z } from 'zod';
import type { Day } from '../../governance/day.ts';
import { knownOn } from '../../governance/known.ts';
import type { Community, Election } from '../../governance/model.ts';
import { buildDocument, buildSchema, type Made } from './build.ts';
import { calendarDocument, calendarSchema } from './calendar.ts';
import { charterDocument, charterSchema } from './charter.ts';
import { countDocument, countSchema, hasCount } from './count.ts';
import type { Edition } from './edition.ts';
import { electionDocument, electionSchema } from './election.ts';
import { numbersDocument, numbersSchema } from './numbers.ts';
import { officesDocument, officesSchema } from './offices.ts';
import { organizationsDocument, organizationsSchema } from './organizations.ts';
import { peopleDocument, peopleSchema } from './people.ts';
import { popoloDocument, popoloSchema } from './popolo.ts';
import { rostersDocument, rostersSchema } from './rosters.ts';
import { editionData, editionFields } from './shared-fields.ts';
import { termsDocument, termsSchema } from './terms.ts';
import { withoutEmails } from './text.ts';

/** The folder that holds this version. */
const BASE = 'data/v1/';

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

const indexSchema = z
  .object({
    version: z.literal(1).describe('The version of the open data. Fields may be added in it; none goes or changes.'),
    community: z.string().describe('The name of the community.'),
    ...editionFields,
    files: z
      .array(
        z.object({
          path: z.string().describe('The file, from the folder of this one.'),
          schema: z.string().describe('Its JSON Schema, from the folder of this one.'),
          description: z.string().describe('What it holds, in a line.'),
        }),
      )
      .describe('The files: of each committee by id, of each election by id, then those of the whole community.'),
  })
  .meta({ title: 'Index', description: 'The files of the open data, what each holds, and its schema.' });

const SCHEMAS = {
  build: buildSchema,
  calendar: calendarSchema,
  charter: charterSchema,
  count: countSchema,
  election: electionSchema,
  index: indexSchema,
  numbers: numbersSchema,
  offices: officesSchema,
  organizations: organizationsSchema,
  people: peopleSchema,
  popolo: popoloSchema,
  rosters: rostersSchema,
  terms: termsSchema,
};

type SchemaName = keyof typeof SCHEMAS;

/** One file of the open data. */
export interface DataFile {
  /** From the root of the site. */
  readonly path: string;
  /** Made where it is asked for. Throws what `popoloDocument` throws. */
  readonly json: () => unknown;
  /** The schema that it follows: the path of its file, or for a schema itself the address of its draft. */
  readonly schema: string;
}

interface Document {
  readonly path: string;
  readonly schema: SchemaName;
  readonly description: string;
  readonly json: () => unknown;
}

/**
 * The JSON Schema (draft 2020-12) of a kind of document. It lets unknown properties pass, because fields may be added;
 * each known one is required unless it is said to be there only sometimes.
 */
function jsonSchema(name: SchemaName): unknown {
  const { $schema: _, ...schema } = z.toJSONSchema(SCHEMAS[name], { target: 'draft-2020-12', io: 'input' });
  const { title, description, ...rest } = schema;
  return { $schema: DRAFT, $id: `${name}.json`, title, description, ...rest };
}

const ofElection = (edition: Edition, election: Election): Document[] => [
  {
    path: `elections/${election.id}.json`,
    schema: 'election',
    description: `${election.title}: timetable, candidates and outcome`,
    json: () => electionDocument(edition, election),
  },
  ...(hasCount(election)
    ? [
        {
          path: `elections/${election.id}/count.json`,
          schema: 'count' as const,
          description: `${election.title}: the count, and how its seats were awarded`,
          json: () => countDocument(edition, election),
        },
      ]
    : []),
];

/** The JSON Schema of every kind of document, by its name. */
export const dataSchemas = (): Readonly<Record<string, unknown>> =>
  Object.fromEntries((Object.keys(SCHEMAS) as SchemaName[]).map((name) => [name, jsonSchema(name)]));

function documents(edition: Edition, made: Made): Document[] {
  const { committees, elections } = edition.community;
  return [
    ...committees.flatMap((committee): Document[] => {
      const folder = `committees/${committee.id}`;
      return [
        {
          path: `${folder}/rosters.json`,
          schema: 'rosters',
          description: `Who sat on the ${committee.name}, from each day on which that changed`,
          json: () => rostersDocument(edition, committee),
        },
        {
          path: `${folder}/terms.json`,
          schema: 'terms',
          description: `Every term served on the ${committee.name}`,
          json: () => termsDocument(edition, committee),
        },
        {
          path: `${folder}/offices.json`,
          schema: 'offices',
          description: `Offices of the ${committee.name}, stand-ins and members without a vote`,
          json: () => officesDocument(edition, committee),
        },
        {
          path: `${folder}/charter.json`,
          schema: 'charter',
          description: `The rules of the ${committee.name}, at launch and from each amendment on`,
          json: () => charterDocument(committee),
        },
        {
          path: `${folder}/calendar.json`,
          schema: 'calendar',
          description: `The elections of the ${committee.name}: held, planned and foreseen`,
          json: () => calendarDocument(edition, committee),
        },
      ];
    }),
    ...elections.flatMap((election) => ofElection(edition, election)),
    {
      path: 'people.json',
      schema: 'people',
      description: 'The people, and the organizations that each belonged to',
      json: () => peopleDocument(edition),
    },
    {
      path: 'organizations.json',
      schema: 'organizations',
      description: 'The organizations to which people belonged',
      json: () => organizationsDocument(edition),
    },
    {
      path: 'numbers.json',
      schema: 'numbers',
      description: 'What each election comes to in numbers: who stood, who stood again, how many voted',
      json: () => numbersDocument(edition),
    },
    {
      path: 'popolo.json',
      schema: 'popolo',
      description: 'All of it in the Popolo vocabulary',
      json: () => popoloDocument(edition),
    },
    {
      path: 'build.json',
      schema: 'build',
      description: 'What this site was made from, and by what: commit, day, a hash of the content',
      json: () => buildDocument(edition.asOf, made),
    },
  ];
}

const schemaPath = (name: SchemaName): string => `schema/${name}.json`;

export type DataIndex = z.input<typeof indexSchema>;

function indexOf(edition: Edition, published: readonly Document[]): DataIndex {
  return {
    version: 1,
    community: edition.community.name,
    ...editionData(edition),
    files: published.map(({ path, schema, description }) => ({ path, schema: schemaPath(schema), description })),
  };
}

/** What the documents of a day are made from. */
export const editionOf = (community: Community, asOf: Day): Edition => ({ asOf, community: knownOn(community, asOf) });

/** A document as it is published: without e-mail addresses, as the text of its file. */
export const published = (json: unknown): string => serialise(withoutEmails(json));

/** What the index says: every document with its schema and a line about it. */
export function dataIndex(community: Community, asOf: Day, made: Made): DataIndex {
  const edition = editionOf(community, asOf);
  return indexOf(edition, documents(edition, made));
}

/**
 * Every file of the open data on a day: the index first, then the documents in its order, then the schemas by name.
 * The same community, day and origin give the same files, and none of them holds an e-mail address.
 */
export function dataFiles(community: Community, asOf: Day, made: Made): DataFile[] {
  const edition = editionOf(community, asOf);
  const published = documents(edition, made);
  const names = Object.keys(SCHEMAS) as SchemaName[];
  return [
    { path: `${BASE}index.json`, json: () => indexOf(edition, published), schema: BASE + schemaPath('index') },
    ...published.map(({ path, schema, json }) => ({
      path: BASE + path,
      json: () => withoutEmails(json()),
      schema: BASE + schemaPath(schema),
    })),
    ...names.map((name) => ({ path: BASE + schemaPath(name), json: () => jsonSchema(name), schema: DRAFT })),
  ];
}

/** A document as it is written to its file: keys in the order in which they were made, two spaces, a final newline. */
export function serialise(json: unknown): string {
  return `${JSON.stringify(json, null, 2)}\n`;
}
