/** What commands print for programs and no site publishes. A page of the handbook shows these schemas. */
import { z } from 'zod';
import { printableJson } from '../findings/printable.ts';
import { METHODS, STRENGTHS, UNRANKED } from '../governance/ballots.ts';

const place = z
  .object({
    file: z.string().describe('The file.'),
    line: z.int().min(1).describe('The line, from 1.'),
    col: z.int().min(1).describe('The column, from 1.'),
  })
  .readonly();

const findingsSchema = z
  .array(
    z
      .object({
        code: z.string().describe('The name of the finding, which has a page in the handbook.'),
        severity: z.enum(['error', 'hint']).describe('An error stops a build; a hint does not.'),
        place: place.describe('Where it is.'),
        message: z.string().describe('What is wrong, with the value that is.'),
        expected: z.string().describe('What was expected, and what to write instead.'),
        also: z.array(place).readonly().describe('The other places that it contradicts.'),
      })
      .readonly(),
  )
  .readonly()
  .meta({ title: 'Findings', description: 'What `check --format json` prints: by file, line, column and code.' });

const announcementSchema = z
  .object({
    subject: z.string().describe('The subject.'),
    text: z.string().describe('The text.'),
  })
  .readonly()
  .meta({ title: 'Announcement', description: 'What `announce --json` prints.' });

const line = z.string();
const lines = z.array(line).readonly();
const places = z.array(place).readonly().describe('Where it stands in the source.');
const listOf = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.array(z.object(shape).readonly()).readonly();

const accountSchema = z
  .object({
    layout: line.describe('The layout that the source was read as.'),
    source: line.describe('The name of the source folder.'),
    out: line.describe('The content folder.'),
    used: listOf({ file: line, for: line }).describe('Files of the source that something was taken from, and what.'),
    keptAside: listOf({ file: line, why: line }).describe('Files that nothing was taken from, and why.'),
    notUnderstood: lines.describe('Files that could not be read as what they seem to be.'),
    guesses: listOf({
      about: line,
      value: line,
      from: line.describe('From what it was taken, in words.'),
      places,
      sure: z.enum(['certain', 'likely', 'unsure']),
    }).describe('Values that no file says outright.'),
    doubts: listOf({ text: line, places }).describe('What somebody should look at.'),
    takenOut: listOf({ place, what: line, why: line }).describe(
      'What is in a text of the source and not in the content.',
    ),
    remarks: lines.describe('What is to be said of the whole.'),
    written: z
      .object({
        added: lines,
        changed: lines,
        moved: lines.describe('Files whose source makes another file now; they were taken out.'),
        same: z.int().nonnegative().describe('How many files were as they should be.'),
        byHand: listOf({ file: line, differ: listOf({ at: line, file: line, source: line }) }).describe(
          'Files that were corrected by hand and left, and where they differ from the source.',
        ),
        gone: lines.describe('Files of an earlier import that the source does not make any more; they were left.'),
      })
      .readonly()
      .describe('What became of the files of the content folder.'),
  })
  .readonly()
  .meta({
    title: 'Account of an import',
    description: 'What `import --json` prints, and `--account <file>.json` writes.',
  });

const diagnosesSchema = listOf({
  rule: line.describe('The rule that made it.'),
  grade: z
    .enum(['error', 'warning', 'note'])
    .describe('An error cannot be so, a warning is most likely a slip, a note is worth knowing.'),
  message: line.describe('What is wrong.'),
  says: listOf({ place, value: line }).describe('The places that it is about, with what stands there.'),
  supported: z
    .string()
    .nullable()
    .describe('The value that the rest of the records supports; null where nothing decides.'),
  sure: z.enum(['certain', 'likely', 'unsure']).describe('How sure it is.'),
}).meta({ title: 'Diagnoses', description: 'What `doctor --json` prints: by grade, file and line.' });

const names = z.array(z.string()).readonly();

export const countSchema = z
  .object({
    of: line.describe('The election, or the file.'),
    method: z.enum(METHODS),
    unranked: z.enum(UNRANKED).describe('Whether an unranked candidate comes last, or their pairs ignore the ballot.'),
    strength: z.enum(STRENGTHS).describe('By what a victory is measured.'),
    seats: z.int().min(1),
    notRecorded: names.describe('Which of method, unranked, strength and seats nobody recorded or asked for.'),
    cast: z.int().nonnegative().describe('How many ballots there are.'),
    blank: z.int().nonnegative().describe('How many of them rank nobody.'),
    candidates: names.describe('The candidates, as the ballots have them; the pairs are in this order.'),
    order: z.array(names).readonly().describe('From the first to the last; those of one list are tied.'),
    dropped: names.describe('Who did not come far enough above “none of the above” to take part.'),
    pairs: z
      .array(z.array(z.int().nonnegative()).readonly())
      .readonly()
      .describe('How many voters prefer the candidate of the row to that of the column.'),
    steps: lines.describe('How the method came to it.'),
  })
  .readonly()
  .meta({ title: 'Count', description: 'What `count --json` prints.' });

const awardSchema = z
  .object({
    election: line,
    from: z
      .enum(['ballots', 'declared', 'elected-in-order', 'elected', 'uncontested'])
      .describe('Where the order of the candidates comes from.'),
    seats: z.int().nonnegative(),
    on: line.describe('The day on which affiliations and the roster are looked at.'),
    limits: line.describe('How the charter’s limits bear on it.'),
    candidates: listOf({
      person: line,
      place: z.int().min(1).nullable().describe('Null for who had no place left: withdrawn, or declined.'),
      seat: z.enum(['yes', 'no', 'open']).describe('Open where a tie leaves it so.'),
      why: line,
    }).describe('In the order of the candidates.'),
    empty: z.int().nonnegative().describe('Seats that nobody is left for.'),
    agrees: z
      .boolean()
      .nullable()
      .describe('Whether the declared outcome agrees; null where none is declared, or a tie leaves it open.'),
    says: line.describe('The same in words.'),
  })
  .readonly()
  .meta({ title: 'Award', description: 'What `award --json` prints.' });

/** By the names under which help speaks of them. */
export const DOCUMENTS = {
  findings: findingsSchema,
  announcement: announcementSchema,
  'import-account': accountSchema,
  diagnoses: diagnosesSchema,
  count: countSchema,
  award: awardSchema,
} as const;

/** A document as it is printed. */
export const documentText = <Name extends keyof typeof DOCUMENTS>(
  _name: Name,
  document: z.output<(typeof DOCUMENTS)[Name]>,
): string => printableJson(document);
