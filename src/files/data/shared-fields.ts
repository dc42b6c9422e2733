/** The small forms that several documents share: what each is in JSON, and how the domain's values become it. */

import { z } from 'zod';
import type { Former } from '../../governance/in-use.ts';
import type { Note, Phase, Source } from '../../governance/model.ts';
import { PHASES } from '../../governance/model.ts';
import type { When } from '../../governance/when.ts';
import { boundsOf } from '../../governance/when.ts';
import type { Edition } from './edition.ts';

export const dayField = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ description: 'A day, YYYY-MM-DD.', format: 'date' });

export const instantField = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)
  .meta({ description: 'An instant in UTC, YYYY-MM-DDTHH:MM:SSZ.', format: 'date-time' });

export const urlField = z.string().meta({ description: 'An address on the web.', format: 'uri' });
export const seatField = z.int().positive().describe('The number of the seat, from 1; it stays with the seat.');
export const committeeField = z.string().describe('The id of the committee.');
export const personField = z
  .string()
  .describe(
    'The id of the person in people.json; for somebody who has no entry there, the GitHub handle in small letters.',
  );
export const cohortField = z
  .string()
  .nullable()
  .describe('The id of the cohort, the seats that come up for election together; null where there is none.');
export const organizationField = z
  .string()
  .nullable()
  .describe('The id of the organization in organizations.json; null for somebody independent, or where none is known.');

/** Said once at the top of each document that depends on the day. */
export const editionFields = {
  asOf: dayField.describe('The day as of which the document was made: nothing in it happened later.'),
  recordsEnd: dayField
    .nullable()
    .describe('The last day that the records cover: what happened since is not known. Null while they are kept.'),
};

export const editionData = ({ asOf, community }: Edition) => ({ asOf, recordsEnd: community.recordsEnd });

export const sourceField = z.object({
  title: z.string().describe('What the source is.'),
  url: urlField.nullable().describe('Where it can be read; null where it is not on the web.'),
});
export const sourcesField = z.array(sourceField).describe('Where the facts come from.');

export const sourcesData = (sources: readonly Source[]): z.input<typeof sourcesField> =>
  sources.map(({ title, url }) => ({ title, url }));

export const notesField = z
  .array(
    z.object({
      text: z.string().describe('A gap in the records, or a contradiction between them.'),
      sources: sourcesField.describe('The sources of which the note speaks.'),
    }),
  )
  .describe('What a reader should know about these facts.');

export const notesData = (notes: readonly Note[]): z.input<typeof notesField> =>
  notes.map(({ text, sources }) => ({ text, sources: sourcesData(sources) }));

/** Between which days something happened whose own day was not recorded. */
export const boundsField = z.object({
  after: dayField.nullable().describe('The last day on which it had certainly not happened; null where nothing says.'),
  by: dayField.describe('The last day on which it can have happened; it is counted from that day on.'),
});

/** Null where the day is known. */
export const boundsData = (when: When | null): z.input<typeof boundsField> | null => boundsOf(when);

export const phasesField = z
  .array(
    z.object({
      phase: z.enum(PHASES).describe('The name of the phase.'),
      start: instantField.describe('The instant at which it starts, in UTC.'),
      end: instantField.describe('The instant at which it ends, in UTC; the phase does not include it.'),
      precision: z
        .enum(['instant', 'day'])
        .describe('Whether the records give hours, or only days (then the phase runs from midnight to midnight UTC).'),
    }),
  )
  .describe('The phases, in the order in which they start.');

export const phasesData = (phases: readonly Phase[]): z.input<typeof phasesField> =>
  phases.map(({ phase, start, end, precision }) => ({ phase, start, end, precision }));

export const turnoutField = z.object({
  ballots: z.int().nonnegative().describe('How many ballots were cast.'),
  electorate: z.int().positive().nullable().describe('How many people could vote; null where it is not recorded.'),
});

/** The seats that a member may hold where the records do not tell which it is. */
export const oneOfField = z
  .array(
    z.object({
      cohort: cohortField,
      scheduledEnd: dayField.nullable().describe('The day on which it would be due.'),
      scheduledEndExpected: z.boolean().describe('Whether that day is only expected.'),
    }),
  )
  .describe(
    'Where the records do not tell which of several seats it is: the cohorts and ends that it can have; its own `cohort` and `scheduledEnd` are then null, and `seat` is one of them for drawing. Empty where it is known.',
  );

/** What somebody or something was called before, oldest first. */
export const formerField = z.array(
  z.object({
    name: z.string().describe('What it was.'),
    until: dayField.describe('The first day on which the next was in use.'),
    untilUncertain: boundsField
      .nullable()
      .describe('Between which days it changed, where the day is not known; null where `until` is sure.'),
  }),
);

export const formerData = (former: readonly Former[]): z.input<typeof formerField> =>
  former.map(({ name, until }) => ({ name, until: until.by, untilUncertain: boundsData(until) }));
