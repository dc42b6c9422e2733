/** content/elections/<id>/election.yaml: one contest. The statements lie beside it, in candidates/. */
import { z } from 'zod';
import { BETTER, METHODS, STRENGTHS, UNRANKED } from '../../governance/ballots.ts';
import { inYears } from '../../governance/day.ts';
import { BEACON_NAMES } from '../../governance/draw.ts';
import { type Instant, type InstantProblem, type ParsedInstant, parseInstant } from '../../governance/instant.ts';
import { LOTS_BY, PHASES, WHY_GONE } from '../../governance/model.ts';
import { STEPS } from '../../governance/steps.ts';
import { saysWhereItLeads } from '../../statement/fields.ts';
import { dayField, idField, lineField, notesField, refuse, sourcesField, textField, urlField } from './common.ts';

/** Some of the elected, each with the reason for what was done for them. */
const theElectedWithReasons = z
  .array(
    z.strictObject({
      person: idField.describe('One of the elected.'),
      reason: lineField.describe('Why, in a sentence.'),
      sources: sourcesField,
    }),
  )
  .default([]);

/** What is wrong with what stands where a time should, behind its text. */
export const TIME_PROBLEMS: Readonly<Record<InstantProblem, string>> = {
  malformed: 'is not a time; write 2026-06-01 15:00 UTC, or a day alone',
  'no-such-time': 'names a day or an hour that does not exist; correct it',
  'unknown-zone': 'names a zone that does not exist; write UTC, AoE for an end, or a name such as Europe/Berlin',
  'aoe-for-start': 'uses AoE for a start; AoE says when a day has ended everywhere, write a start in UTC',
  'skipped-local-time': 'is an hour that the zone skips; write it in UTC',
  'repeated-local-time': 'is an hour that the zone has twice; write it in UTC',
};

const instantField = (as: 'start' | 'end') =>
  z.string({ error: 'must be a time, such as 2026-06-01 15:00 UTC' }).transform((text, context): ParsedInstant => {
    const parsed = parseInstant(text, as);
    if ('problem' in parsed)
      return refuse(context, `time-${parsed.problem}`, `"${text}" ${TIME_PROBLEMS[parsed.problem]}`);
    return inYears(parsed.instant)
      ? parsed
      : refuse(context, 'bad-day', `"${text}" is too far away; write a day from 1900 to 2999`);
  });

/** A phase: from `start` until `end`, that instant not included. Days alone run from midnight to midnight, UTC. */
const phaseField = z.strictObject({ start: instantField('start'), end: instantField('end') });

const clockField = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/, 'must be an instant in UTC, YYYY-MM-DDTHH:MM:SSZ')
  .transform((text, context): Instant => {
    const parsed = parseInstant(text, 'start');
    if ('problem' in parsed)
      return refuse(context, `time-${parsed.problem}`, `"${text}" ${TIME_PROBLEMS[parsed.problem]}`);
    return parsed.instant;
  });

const QUOTED = 'must be text; put the value in quotation marks';

/** A value as drawn from: in one form only, so that nobody can choose among several ways to write it. */
const drawField = z.union([
  z.literal('election-id'),
  z.strictObject({
    beacon: z.enum(BEACON_NAMES).describe('The chain of the public randomness beacon drand.'),
    round: z.int().positive().max(1_000_000_000).describe('The round, which appears after nominations have closed.'),
    value: z
      .string(QUOTED)
      .regex(/^[0-9a-f]{64}$/, 'must be the randomness of the round: 64 digits from 0 to f, in small letters')
      .optional()
      .describe('The randomness of that round, once it is there.'),
  }),
  z
    .strictObject({
      source: lineField.describe(
        'Another public value that nobody can know or steer before nominations have closed, and where everybody can read it.',
      ),
      url: urlField.optional(),
      at: instantField('start').describe('When it appears.'),
      value: z
        .string(QUOTED)
        .regex(
          /^[0-9a-z]{6,200}$/,
          'must be the digits and letters of the value alone, six at least: small, in their order, without spaces and signs',
        )
        .optional()
        .describe('Its digits and letters, once it is there: small, in their order, without spaces and signs.'),
    })
    .check(saysWhereItLeads('source')),
]);

const ballotsField = z
  .strictObject({
    file: z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*\.(?:csv|blt|soc|soi|toc|toi|cvotes|txt)$/, {
        error: 'must be a file beside this one that ends in csv, blt, soc, soi, toc, toi, cvotes or txt',
      })
      .optional()
      .describe('The file of the ballots, beside this one; `…pairs.csv` where only the pairs are published.'),
    withheld: lineField.optional().describe('Why they are not published, where the community decided so.'),
    columns: z
      .array(lineField)
      .max(200)
      .optional()
      .describe('The candidates in the order of the columns, where the file does not name them.'),
    better: z
      .enum(BETTER)
      .default('lower')
      .describe('Whether the better has the lower number, a rank, or the higher, points.'),
    method: z.enum(METHODS).optional().describe('How they were counted; left out where that is not recorded.'),
    unranked: z
      .enum(UNRANKED)
      .optional()
      .describe('Whether the unranked come last, or the voter takes no part in their pairs.'),
    strength: z.enum(STRENGTHS).optional().describe('By what Condorcet methods measured a victory.'),
    none: z
      .strictObject({
        candidate: lineField.describe('The option that stands for nobody, as the file names it: "None of the above".'),
        majority: z
          .int()
          .positive()
          .max(100)
          .default(1)
          .describe('How many times as many must prefer a candidate to it.'),
        quorum: z
          .int()
          .positive()
          .max(1_000_000)
          .optional()
          .describe('How many voters at least must prefer a candidate to it.'),
      })
      .optional(),
    names: z
      .record(z.string(), idField)
      .default({})
      .describe('Whom a name in the file means, where it is spelled as nowhere else.'),
  })
  .refine(({ file, withheld }) => (file === undefined) !== (withheld === undefined), {
    error: 'needs either the file of the ballots or why they are withheld; write one of the two',
  });

const orderField = z.array(z.union([idField, z.array(idField).min(1)])).min(1);

export const electionSchema = z.strictObject({
  committee: idField,
  cohort: idField.optional().describe('The cohort that comes up; left out where the committee has none.'),
  runOffOf: idField
    .optional()
    .describe('The election of which it is the run-off: it fills the seats that the outcome of that one left to it.'),
  title: lineField.optional().describe('The month and year of its id where left out.'),
  seats: z.int().positive().max(1000).describe('How many seats it fills.'),
  alsoUp: z
    .array(
      z.union([
        z.strictObject({ new: z.int().positive().max(1000), why: lineField }),
        z.strictObject({ seatOf: idField, why: lineField }),
      ]),
    )
    .default([])
    .describe('Seats that come up beside those of the cohort: new ones, or one that fell vacant.'),
  terms: z
    .array(
      z.strictObject({
        cohort: idField.describe('The cohort of these seats.'),
        seats: z.int().positive().max(1000),
        months: z
          .int()
          .positive()
          .max(1200)
          .optional()
          .describe('How long the term is; by the charter where left out.'),
      }),
    )
    .default([])
    .describe(
      'The seats that it fills by cohort and length of term, where they are of several; by place, the first go first.',
    ),
  termsBy: z
    .enum(LOTS_BY)
    .default('unrecorded')
    .describe('By what winners get the seats of `terms`: their place in the count, their choice, or a draw.'),
  published: dayField.optional().describe('The day on which the plan was published.'),
  timetable: z
    .strictObject({
      nominations: phaseField.optional(),
      discussion: phaseField.optional(),
      voting: phaseField.optional(),
      results: phaseField.optional().describe('When the result was due.'),
    })
    .describe('Each phase from its start until its end, the end not included.'),
  moved: z
    .array(
      z.strictObject({
        phase: z.enum(PHASES).describe('The phase of which the start or the end was moved.'),
        was: z
          .strictObject({ start: instantField('start').optional(), end: instantField('end').optional() })
          .refine(({ start, end }) => start !== undefined || end !== undefined, {
            error: 'says neither a start nor an end; write the one that was moved, as it was before',
          })
          .describe('What the timetable said before; it was moved to what `timetable` says, or a later entry here.'),
        on: dayField.describe('The day on which it was moved.'),
        why: lineField.describe('Why, in a sentence.'),
        sources: sourcesField,
      }),
    )
    .default([])
    .describe('Starts and ends that were moved after the timetable was published, the earliest first.'),
  officials: z.array(idField).default([]).describe('The people who run it.'),
  officialsConfirmed: dayField.optional(),
  done: z
    .array(z.strictObject({ step: z.enum(STEPS), on: dayField }))
    .default([])
    .describe('The steps of the officials’ checklist that were done and that nothing else in the files shows.'),
  statementWords: z
    .int()
    .positive()
    .optional()
    .describe('The most words that a statement may have, where the charter leaves it open.'),
  draw: drawField
    .optional()
    .describe(
      'What the order of the candidates is drawn from, named beforehand; `election-id` for an election whose order was drawn from its id, once. Candidates stand by name where left out, and until there is a value.',
    ),
  candidacies: z
    .array(
      z.strictObject({
        person: idField.describe(
          'The person’s id, or the handle in small letters of somebody without a file in people/.',
        ),
        filed: z
          .strictObject({
            authored: clockField.optional(),
            committed: clockField.optional(),
            opened: clockField.optional().describe('When the pull request was opened, as its host says.'),
            merged: clockField.optional(),
            pullRequest: z.strictObject({ number: z.int().positive(), url: urlField.optional() }).optional(),
          })
          .optional()
          .describe('When the statement reached the community.'),
        decision: z
          .strictObject({
            accepted: z.boolean().describe('Whether the filing counts.'),
            on: dayField.describe('The day of the decision.'),
            reason: lineField.describe('Why, in a sentence; shown on the page of the candidacy.'),
          })
          .optional()
          .describe('What the officials decided about a filing that was late, early or changed afterwards.'),
        withdrew: dayField.optional().describe('The day from which they stand no longer.'),
        withdrewWhy: z
          .enum(WHY_GONE)
          .exclude(['declined'])
          .default('withdrew')
          .describe('Why they stand no longer, where it is not of their own will.'),
        interests: z
          .array(lineField)
          .default([])
          .describe('What the candidate disclosed beside the affiliation: a contract, shares, a seat on another body.'),
        endorsements: z
          .array(
            z.strictObject({
              by: lineField.describe('Who endorses, as a name.'),
              person: idField.optional().describe('The id of who endorses, where a file has them.'),
              organization: idField.optional().describe('The organization of who endorses, or that does.'),
              on: dayField.optional(),
              sources: sourcesField,
            }),
          )
          .default([])
          .describe('Who endorsed the candidate, in the order in which they did.'),
        notes: notesField,
        sources: sourcesField,
      }),
    )
    .default([])
    .describe('What the statements do not say: when they were filed, who withdrew, who stood without a statement.'),
  questions: z
    .array(
      z.strictObject({
        question: textField.describe('The question, in the words of who asked it.'),
        by: lineField.optional().describe('Who asked.'),
        on: dayField.optional().describe('The day on which it was asked.'),
        answers: z
          .array(
            z.strictObject({
              person: idField,
              answer: textField.describe('The answer, in the candidate’s words.'),
              on: dayField.optional(),
              sources: sourcesField,
            }),
          )
          .default([]),
        sources: sourcesField,
      }),
    )
    .default([])
    .describe('What candidates were asked, and what each answered.'),
  outcome: z
    .strictObject({
      by: z
        .enum(['poll', 'uncontested', 'appointed', 'cancelled', 'unrecorded'])
        .describe('How it ended; `unrecorded` where it is over and its result is not known.'),
      declared: dayField.optional().describe('The day of the result; left out only where that is not recorded.'),
      takesOffice: dayField
        .optional()
        .describe(
          'The day from which the winners sit. Where left out, none is on record: they are counted as in office from the day declared, and that is said.',
        ),
      elected: z.array(idField).default([]).describe('In the order of the count where `ranked` is true.'),
      ranked: z.boolean().default(false),
      declined: z
        .array(
          z.strictObject({
            person: idField.describe('One of the elected.'),
            on: dayField.describe('The day on which they declined, or from which they could not.'),
            why: z
              .enum(WHY_GONE)
              .exclude(['withdrew'])
              .default('declined')
              .describe('Why they do not take office, where it is not of their own will.'),
            next: idField.optional().describe('Who took the seat instead; left out where it stayed vacant.'),
            sources: sourcesField,
          }),
        )
        .default([])
        .describe('The elected who declined before taking office.'),
      took: z
        .array(z.strictObject({ person: idField, cohort: idField }))
        .default([])
        .describe('Of which cohort the seat is that a winner took, where seats of several come up.'),
      order: orderField
        .optional()
        .describe(
          'The whole count as it was declared: everybody, the first placed first; a list for those who are tied.',
        ),
      runOff: z
        .strictObject({
          among: z.array(idField).min(2).describe('Those who stand in it.'),
          seats: z
            .int()
            .positive()
            .max(1000)
            .optional()
            .describe('How many seats are left to it; those that the election left open where left out.'),
        })
        .optional()
        .describe('Seats that a run-off decides; the run-off is an election of its own, with `runOffOf`.'),
      none: z
        .strictObject({
          named: lineField.describe('What the ballot called the option: "None of the above".'),
          behind: z.array(idField).min(1).describe('The candidates whom voters placed behind it.'),
        })
        .optional()
        .describe('The option that stood for nobody, where it kept somebody from a seat.'),
      lot: z
        .strictObject({
          order: z.array(idField).min(1).describe('The tied, in the order in which they were drawn.'),
          how: lineField.describe('How it was drawn, and from what value anybody can check it.'),
          sources: sourcesField,
        })
        .optional()
        .describe('A published lot that broke a tie.'),
      waived: theElectedWithReasons.describe('For whom the limit for one organization was waived.'),
      exempt: theElectedWithReasons.describe('Whom a limit of terms was not held against.'),
      holdOver: z.array(idField).optional().describe('Who stays on, where fewer are elected than seats come up.'),
      turnout: z
        .strictObject({
          ballots: z.int().nonnegative().describe('How many ballots were cast.'),
          electorate: z.int().positive().optional().describe('How many people could vote.'),
        })
        .refine(({ ballots, electorate }) => electorate === undefined || ballots <= electorate, {
          error: 'has more ballots than people who could vote; correct one of the two',
        })
        .optional()
        .describe('How many voted, where the records tell it.'),
      notes: notesField,
      sources: sourcesField,
    })
    .superRefine(({ by, declared, elected }, context) => {
      if (by !== 'unrecorded' && declared === undefined) {
        refuse(context, 'missing-key', 'has no "declared"; add declared: <the day of the result>');
      }
      if (by === 'unrecorded' && (declared !== undefined || elected.length > 0)) {
        refuse(
          context,
          'invalid-value',
          'is not recorded, and yet names a day or winners; leave those out, or say how it ended',
        );
      }
    })
    .optional(),
  ballots: ballotsField.optional().describe('Where the ballots are published, and what decides their count.'),
  summary: textField.optional().describe('What should be said of it in a sentence or two.'),
  notes: notesField,
  sources: sourcesField,
});

export type ElectionFileInput = z.input<typeof electionSchema>;
export type ElectionFile = z.output<typeof electionSchema>;
