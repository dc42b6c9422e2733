/** What commands print for programs and no site publishes. The handbook's page about commands shows these schemas. */
import { z } from 'zod';
import { printableJson } from '../findings/printable.ts';

const place = z
  .object({
    file: z.string().describe('The file.'),
    line: z.int().min(1).describe('The line, from 1.'),
    col: z.int().min(1).describe('The column, from 1.'),
  })
  .readonly();

export const findingsSchema = z
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

export const announcementSchema = z
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

export const accountSchema = z
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

export const diagnosesSchema = listOf({
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

/** By the names under which help speaks of them. */
export const DOCUMENTS = {
  findings: findingsSchema,
  announcement: announcementSchema,
  'import-account': accountSchema,
  diagnoses: diagnosesSchema,
} as const;

/** A document as it is printed. */
export const documentText = <Name extends keyof typeof DOCUMENTS>(
  _name: Name,
  document: z.output<(typeof DOCUMENTS)[Name]>,
): string => printableJson(document);
