/** elections/<id>.json: one election, its candidates and its outcome. */
import { z } from 'zod';
import { CANDIDACY_STATUSES, candidatesOn, placeOf, statusOn } from '../../governance/candidates.ts';
import { appearsAt, type Draw, isDrawn, readAt } from '../../governance/draw.ts';
import type { AlsoUp, Candidacy, Election, Filing, Outcome, Statement } from '../../governance/model.ts';
import { LOTS_BY, PHASES, WHY_GONE } from '../../governance/model.ts';
import { movesOf } from '../../governance/timetable.ts';
import type { Edition } from './edition.ts';
import {
  cohortField,
  committeeField,
  dayField,
  editionData,
  editionFields,
  instantField,
  notesData,
  notesField,
  organizationField,
  personField,
  phasesData,
  phasesField,
  sourcesData,
  sourcesField,
  turnoutField,
  urlField,
} from './shared-fields.ts';

const statementSchema = z.object({
  markdown: z
    .string()
    .describe('The text as Markdown, as it was filed; e-mail addresses are taken out. Untrusted: render it safely.'),
  words: z.int().nonnegative().describe('How many words it has.'),
  writtenBy: z
    .enum(['candidate', 'editor'])
    .describe('Whether the candidate wrote it, or editors summed up the candidate’s own words.'),
  original: urlField
    .nullable()
    .describe('Where the candidate’s own words are, beside a text by editors; null where that is not known or needed.'),
});

const filedSchema = z.object({
  authored: instantField.nullable().describe('The instant at which it was written; null where it is not known.'),
  committed: instantField.nullable().describe('The instant at which it was committed; null where it is not known.'),
  opened: instantField.nullable().describe('The instant at which the request was opened; null where it is not known.'),
  merged: instantField.nullable().describe('The instant at which it was merged; null where it is not known.'),
  pullRequest: z
    .object({
      number: z.int().positive().describe('The number of the pull request.'),
      url: urlField.nullable().describe('Its address; null where none is known.'),
    })
    .nullable()
    .describe('The pull request by which it came; null where none is known.'),
});

const candidacySchema = z.object({
  person: personField,
  name: z.string().describe('The name as the candidate gave it.'),
  github: z.string().nullable().describe('The GitHub handle; null where none is known.'),
  organization: organizationField.describe(
    'The id, in organizations.json, of the organization for which the candidate stood; null for somebody independent, or where none is known.',
  ),
  affiliation: z
    .string()
    .nullable()
    .describe(
      'The affiliation as the file of the statement gives it: in the words of its author, the candidate or the editors; null where there is no statement.',
    ),
  statement: statementSchema.nullable().describe('What the candidate said; null for one without a statement.'),
  filed: filedSchema.optional().describe('When the statement reached the community; only where that is known.'),
  status: z
    .enum(CANDIDACY_STATUSES)
    .describe(
      'How the candidacy stood on the day of the document. declined: elected, and declined the seat; run-off: in the run-off that the outcome names; died, ineligible: before the result, or before taking office; called-off: the election was cancelled.',
    ),
  withdrew: dayField.nullable().describe('The day on which the candidate withdrew; null for one who did not.'),
  withdrewWhy: z
    .enum(WHY_GONE)
    .exclude(['declined'])
    .nullable()
    .describe('Why they stood no longer; null for one who stood until the result.'),
  interests: z.array(z.string()).describe('What the candidate disclosed beside the affiliation.'),
  endorsements: z
    .array(
      z.object({
        by: z.string().describe('Who endorses, as a name.'),
        person: personField.nullable().describe('The id of who endorses; null where no file has them.'),
        organization: organizationField.describe(
          'The organization of who endorses, or that does; null where none is named.',
        ),
        on: dayField.nullable().describe('The day; null where it is not recorded.'),
        sources: sourcesField,
      }),
    )
    .describe('Who endorsed the candidate.'),
  place: z
    .int()
    .positive()
    .optional()
    .describe('The place in the count, from 1; only for the elected, and only where the order is known.'),
  notes: notesField,
});

const waivedField = z.array(
  z.object({ person: personField, reason: z.string().describe('Why, in a sentence.'), sources: sourcesField }),
);

const questionSchema = z.object({
  question: z.string().describe('The question, in the words of who asked it.'),
  by: z.string().nullable().describe('Who asked; null where nobody is named.'),
  on: dayField.nullable().describe('The day on which it was asked; null where it is not recorded.'),
  answers: z
    .array(
      z.object({
        person: personField,
        answer: z.string().describe('The answer, in the candidate’s words.'),
        on: dayField.nullable().describe('The day of the answer; null where it is not recorded.'),
        sources: sourcesField,
      }),
    )
    .describe('The answers, in the order of the file.'),
  sources: sourcesField,
});

const outcomeSchema = z.object({
  by: z.enum(['poll', 'uncontested', 'appointed', 'cancelled']).describe('How the election ended.'),
  declared: dayField.describe('The day on which the outcome was declared.'),
  takesOffice: dayField.describe('The day from which the winners sit; that of the result where none is on record.'),
  takesOfficeSaid: z.boolean().describe('Whether the records name that day; else it is assumed.'),
  elected: z
    .array(personField)
    .describe('The ids of the elected: in the order of the count where `ranked` is true, else by id.'),
  ranked: z.boolean().describe('Whether `elected` is the order of the count.'),
  declined: z
    .array(
      z.object({
        person: personField,
        on: dayField.describe('The day on which they declined.'),
        why: z
          .enum(WHY_GONE)
          .exclude(['withdrew'])
          .describe('Why they do not take office: declined, or died or lost eligibility before.'),
        next: personField.nullable().describe('Who took the seat instead; null where it stayed vacant.'),
      }),
    )
    .describe('The elected who declined before taking office.'),
  took: z
    .array(z.object({ person: personField, cohort: z.string().describe('The id of the cohort.') }))
    .describe('Of which cohort the seat is that a winner took, where seats of several came up and it is on record.'),
  order: z
    .array(z.array(personField))
    .nullable()
    .describe(
      'The whole count as it was declared, the first placed first, those of one group tied; null where it was not.',
    ),
  lot: z
    .object({
      order: z.array(personField).describe('The tied, in the order in which they were drawn.'),
      how: z.string().describe('How it was drawn.'),
      sources: sourcesField,
    })
    .nullable()
    .describe('A published lot that broke a tie; null where none was.'),
  waived: waivedField.describe('For whom the limit for one organization was waived.'),
  exempt: waivedField.describe('Whom a limit of terms was not held against.'),
  runOff: z
    .object({
      among: z.array(personField).describe('Those who stand in it.'),
      seats: z.int().positive().describe('How many seats are left to it.'),
    })
    .nullable()
    .describe('Seats that a run-off decides, which is an election of its own; null where none was needed.'),
  none: z
    .object({
      named: z.string().describe('What the ballot called it.'),
      behind: z.array(personField).describe('The candidates whom voters placed behind it.'),
    })
    .nullable()
    .describe('The option that stood for nobody; null where it kept nobody from a seat.'),
  holdOver: z
    .array(personField)
    .nullable()
    .describe(
      'Who stays on, where fewer were elected than seats came up; null where it is not recorded or nobody had to.',
    ),
  turnout: turnoutField.nullable().describe('How many voted; null where it is not recorded.'),
  notes: notesField,
  sources: sourcesField,
});

const alsoUpSchema = z.union([
  z.object({
    kind: z.literal('new').describe('Seats that the charter gained.'),
    count: z.int().positive().describe('How many.'),
    why: z.string().describe('Why they come up.'),
  }),
  z.object({
    kind: z.literal('seat-of').describe('A seat that a member left.'),
    person: personField.describe('The id of the member who held it last.'),
    why: z.string().describe('Why it comes up.'),
  }),
]);

const drawSchema = z.object({
  by: z
    .enum(['beacon', 'source', 'election-id'])
    .describe(
      'beacon: a round of the public randomness beacon drand. source: another public value. election-id: the election’s id.',
    ),
  beacon: z.string().nullable().describe('The chain of the beacon; null where it is none.'),
  round: z.int().positive().nullable().describe('Its round; null where it is none.'),
  source: z.string().nullable().describe('The other value, in words; null where it is none.'),
  url: z.string().nullable().describe('Where the value can be read; null where that is not known.'),
  at: instantField.nullable().describe('When the value appears; null for the election’s id.'),
  value: z.string().nullable().describe('The value; null until it is there, and for the election’s id.'),
});

export const electionSchema = z
  .object({
    id: z.string().describe('The id of the election.'),
    committee: committeeField,
    cohort: cohortField,
    title: z.string().describe('The name of the election.'),
    ...editionFields,
    seats: z.int().positive().describe('How many seats it fills.'),
    runOffOf: z
      .string()
      .nullable()
      .describe('The id of the election of which it is the run-off; null for one that is none.'),
    alsoUp: z.array(alsoUpSchema).describe('Seats among them that come up beside those of the cohort, and why.'),
    published: dayField.nullable().describe('The day on which the plan was published; null where it is not known.'),
    timetable: phasesField,
    moved: z
      .array(
        z.object({
          phase: z.enum(PHASES).describe('The phase.'),
          edge: z.enum(['start', 'end']).describe('Which of its two moments was moved.'),
          from: instantField.describe('When it was to be until then.'),
          to: instantField.describe('When it was to be from then on.'),
          on: dayField.describe('The day on which it was moved.'),
          why: z.string().describe('Why.'),
        }),
      )
      .describe('Starts and ends of phases that were moved after the timetable was published, the earliest first.'),
    officials: z.array(personField).describe('The ids of the people who run it.'),
    officialsConfirmed: dayField
      .nullable()
      .describe('The day on which they were confirmed; null where it is not known, or did not come yet.'),
    statementWords: z
      .int()
      .positive()
      .nullable()
      .describe('The most words that a statement may have; null for no limit.'),
    order: z
      .enum(['drawn', 'by-name', 'outcome'])
      .describe(
        'The order of `candidacies`. drawn: by lot, which favours nobody: by the SHA-256 of the value of `draw`, a slash, the election’s id, a slash, and the last part of the candidacy’s address in small letters (without the value and its slash where it was drawn from the election’s id). by-name: by name, because there is nothing to draw from, or not yet. outcome: the elected (by place, where known), the others, those who withdrew; within each, as drawn or by name.',
      ),
    draw: drawSchema.nullable().describe('What the order is drawn from; null where nothing is named.'),
    candidacies: z.array(candidacySchema).describe('Everybody who stood, in the stated order.'),
    questions: z.array(questionSchema).describe('What candidates were asked, and what each answered.'),
    ballotsWithheld: z
      .string()
      .nullable()
      .describe('Why the ballots are not published, where the community decided so; null where that is not recorded.'),
    outcome: outcomeSchema.nullable().describe('How it ended; null until the outcome is declared.'),
    unrecorded: dayField
      .nullable()
      .describe(
        'The day from which it is over without a recorded result; null where there is one, or one can still come.',
      ),
    terms: z
      .array(
        z.object({
          cohort: z.string().describe('The id of the cohort.'),
          seats: z.int().positive().describe('How many of its seats.'),
          months: z.int().positive().nullable().describe('The length of the term; null for the charter’s own.'),
        }),
      )
      .describe(
        'The seats that it fills by cohort and length of term, where they are of several; by place, the first go first.',
      ),
    termsBy: z
      .enum(LOTS_BY)
      .describe('By what winners get the seats of `terms`: place, choice, draw; unrecorded also where there are none.'),
    notes: notesField,
    sources: sourcesField,
  })
  .meta({ title: 'Election', description: 'One election: its timetable, its candidates and its outcome.' });

type ElectionDocument = z.input<typeof electionSchema>;

const alsoUpData = (also: AlsoUp): z.input<typeof alsoUpSchema> =>
  also.kind === 'new'
    ? { kind: also.kind, count: also.count, why: also.why }
    : { kind: also.kind, person: also.person, why: also.why };

const drawData = (draw: Draw): z.input<typeof drawSchema> => ({
  by: draw.by,
  beacon: draw.by === 'beacon' ? draw.beacon : null,
  round: draw.by === 'beacon' ? draw.round : null,
  source: draw.by === 'source' ? draw.source : null,
  url: readAt(draw),
  at: appearsAt(draw),
  value: draw.by === 'election-id' ? null : draw.value,
});

const statementData = ({ body, words, writtenBy, original }: Statement): z.input<typeof statementSchema> => ({
  markdown: body,
  words,
  writtenBy,
  original,
});

const filedData = ({ authored, committed, opened, merged, pullRequest }: Filing): z.input<typeof filedSchema> => ({
  authored,
  opened,
  committed,
  merged,
  pullRequest: pullRequest === null ? null : { number: pullRequest.number, url: pullRequest.url },
});

const outcomeData = (outcome: Outcome): z.input<typeof outcomeSchema> => ({
  by: outcome.by,
  declared: outcome.declared,
  takesOffice: outcome.takesOffice,
  takesOfficeSaid: outcome.takesOfficeSaid,
  elected: outcome.ranked ? [...outcome.elected] : [...outcome.elected].sort(),
  ranked: outcome.ranked,
  declined: outcome.declined.map(({ person, on, why, next }) => ({ person, on, why, next })),
  took: outcome.took.map(({ person, cohort }) => ({ person, cohort })),
  order: outcome.order === null ? null : outcome.order.map((group) => [...group]),
  lot:
    outcome.lot === null
      ? null
      : { ...outcome.lot, order: [...outcome.lot.order], sources: sourcesData(outcome.lot.sources) },
  waived: outcome.waived.map((each) => ({ ...each, sources: sourcesData(each.sources) })),
  exempt: outcome.exempt.map((each) => ({ ...each, sources: sourcesData(each.sources) })),
  runOff: outcome.runOff === null ? null : { among: [...outcome.runOff.among], seats: outcome.runOff.seats },
  none: outcome.none === null ? null : { named: outcome.none.named, behind: [...outcome.none.behind] },
  holdOver: outcome.holdOver === null ? null : [...outcome.holdOver],
  turnout: outcome.turnout === null ? null : { ...outcome.turnout },
  notes: notesData(outcome.notes),
  sources: sourcesData(outcome.sources),
});

/** One election as it was known on the edition's day. */
export function electionDocument(edition: Edition, election: Election): ElectionDocument {
  const { asOf } = edition;
  const candidacyData = (candidacy: Candidacy): z.input<typeof candidacySchema> => {
    const place = placeOf(election, candidacy);
    return {
      person: candidacy.person,
      name: candidacy.name,
      github: candidacy.github,
      organization: candidacy.organization,
      affiliation: candidacy.affiliation,
      statement: candidacy.statement === null ? null : statementData(candidacy.statement),
      ...(candidacy.filed === null ? {} : { filed: filedData(candidacy.filed) }),
      status: statusOn(election, candidacy, asOf),
      withdrew: candidacy.withdrew,
      withdrewWhy: candidacy.withdrew === null ? null : candidacy.withdrewWhy,
      interests: [...candidacy.interests],
      endorsements: candidacy.endorsements.map((each) => ({ ...each, sources: sourcesData(each.sources) })),
      ...(place === null ? {} : { place }),
      notes: notesData(candidacy.notes),
    };
  };
  return {
    id: election.id,
    committee: election.committee,
    cohort: election.cohort,
    title: election.title,
    ...editionData(edition),
    seats: election.seats,
    runOffOf: election.runOffOf,
    alsoUp: election.alsoUp.map(alsoUpData),
    published: election.published,
    timetable: phasesData(election.timetable),
    moved: movesOf(election).map(({ phase, edge, from, to, on, why }) => ({ phase, edge, from, to, on, why })),
    officials: [...election.officials],
    officialsConfirmed: election.officialsConfirmed,
    statementWords: election.statementWords,
    order: election.outcome !== null ? 'outcome' : isDrawn(election.draw) ? 'drawn' : 'by-name',
    draw: election.draw === null ? null : drawData(election.draw),
    candidacies: candidatesOn(election, asOf).map(candidacyData),
    questions: election.questions.map((each) => ({
      ...each,
      answers: each.answers.map((own) => ({ ...own, sources: sourcesData(own.sources) })),
      sources: sourcesData(each.sources),
    })),
    ballotsWithheld: election.ballotsWithheld,
    outcome: election.outcome === null ? null : outcomeData(election.outcome),
    unrecorded: election.unrecorded,
    terms: election.lots.map(({ cohort, seats, months }) => ({ cohort, seats, months })),
    termsBy: election.lotsBy,
    notes: notesData(election.notes),
    sources: sourcesData(election.sources),
  };
}
