/** What the doctor says beside what its rules find: what each place says, what decides between them, and what was read. */
import { counted } from './counts.ts';
import { HOW_SURE } from './import-told.ts';

export const DIAGNOSIS = {
  says: (place: string, value: string): string => `${place} says ${value}`,
  supported: (value: string, sure: keyof typeof HOW_SURE): string => `the rest supports ${value} (${HOW_SURE[sure]})`,
  undecided: (sure: keyof typeof HOW_SURE): string => `nothing else decides between them (${HOW_SURE[sure]})`,
} as const;

/** How many there are of each grade. */
export const diagnosesCounted = (grades: readonly (readonly [grade: string, count: number])[]): string =>
  grades.length === 0 ? 'nothing to say' : grades.map(([grade, count]) => counted(count, grade)).join(', ');

/** As what a folder was read: its layout where it is an archive's. */
const READ_AS = {
  content: 'a content folder: its texts were examined, and its records checked',
  none: 'of no layout that is known: its texts alone were examined',
} as const;

export const examinedAs = (folder: string, layout: string, tally: string): string =>
  `${folder} is ${layout === 'content' || layout === 'none' ? READ_AS[layout] : `read as ${layout}`}: ${tally}.`;
