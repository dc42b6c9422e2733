/** `npm run doctor`: what the records of an archive or a content folder say against each other. */
import { statSync } from 'node:fs';
import path from 'node:path';
import type { Grade } from '../doctor/diagnosis.ts';
import { GRADES } from '../doctor/diagnosis.ts';
import { diagnosisTally, diagnosisText } from '../doctor/diagnosis-told.ts';
import { diagnose } from '../doctor/examine.ts';
import { insteadOf } from '../findings/suggest.ts';
import { readSource } from '../import/source.ts';
import { Refused } from '../officials/refused.ts';
import { AskedWrongly } from './asked.ts';
import type { Run } from './desk.ts';
import { documentText } from './documents.ts';

function gradeAsked(text: string | null): Grade {
  if (text === null) return 'note';
  const grade = GRADES.find((each) => each === text);
  if (grade === undefined)
    throw new AskedWrongly(`There is no grade "${text}"; ${insteadOf(text, [...GRADES], 'grade')}`);
  return grade;
}

/** Examines a folder; the exit status is 1 where something cannot be so. */
export const doctor: Run = ({ options, words, say, print, folder }) => {
  const [name] = words;
  const root = name === undefined ? folder : path.resolve(name);
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new AskedWrongly(`There is no folder ${name ?? root}; name an archive or a content folder.`);
  const least = gradeAsked(options.text('from'));
  let examined: ReturnType<typeof diagnose>;
  try {
    examined = diagnose(readSource(root));
  } catch (error) {
    if (error instanceof RangeError) throw new Refused(`${name ?? root} ${error.message}.`);
    throw error;
  }
  const found = examined.found.filter(({ grade }) => GRADES.indexOf(grade) <= GRADES.indexOf(least));
  if (options.flag('json')) print(documentText('diagnoses', found).trimEnd());
  else {
    const what =
      examined.layout === 'content'
        ? 'a content folder: its texts were examined, and `check` holds its records against each other'
        : examined.layout === 'none'
          ? 'of no layout that is known: its texts alone were examined'
          : `read as ${examined.layout}`;
    say([...found.map(diagnosisText), `${path.basename(root)} is ${what}: ${diagnosisTally(found)}.`].join('\n'));
  }
  return found.some(({ grade }) => grade === 'error') ? 1 : 0;
};
