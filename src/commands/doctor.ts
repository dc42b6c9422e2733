/** `npm run doctor`: what the records of an archive or a content folder say against each other. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { examinedAs } from '#words/doctor-told.ts';
import { loadContent } from '../checks/load.ts';
import type { Grade } from '../doctor/diagnosis.ts';
import { GRADES } from '../doctor/diagnosis.ts';
import { diagnosisTally, diagnosisText } from '../doctor/diagnosis-told.ts';
import { diagnose, type Named } from '../doctor/examine.ts';
import type { Place } from '../findings/finding.ts';
import { insteadOf } from '../findings/suggest.ts';
import type { Day } from '../governance/day.ts';
import { evidenceOf } from '../import/evidence.ts';
import { readSource } from '../import/source.ts';
import { Refused } from '../officials/refused.ts';
import { withheldIn } from '../words/withheld.ts';
import { AskedWrongly } from './asked.ts';
import { errorsOf, type Run } from './desk.ts';
import { documentText } from './documents.ts';

/** Of a line that goes on and on, its beginning says enough. */
const LONGEST_QUOTE = 120;

function gradeAsked(text: string | null): Grade {
  if (text === null) return 'note';
  const grade = GRADES.find((each) => each === text);
  if (grade === undefined)
    throw new AskedWrongly(`There is no grade "${text}"; ${insteadOf(text, [...GRADES], 'grade')}`);
  return grade;
}

/** What the checks hold against the records of a content folder: its timetables, seats and outcomes; each place with its line. */
function recordsTold(root: string, asOf: Day): Named[] {
  const lines = new Map<string, readonly string[]>();
  const lineAt = ({ file, line }: Place): string => {
    const at = path.join(path.dirname(root), file);
    // A file that is missing is a finding too.
    const own = lines.get(file) ?? (existsSync(at) ? readFileSync(at, 'utf8').split('\n') : []);
    lines.set(file, own);
    return (own[line - 1] ?? '').trim().slice(0, LONGEST_QUOTE);
  };
  return errorsOf(loadContent(root, asOf).findings).map(({ code, message, place, also }) => ({
    rule: code,
    grade: 'error',
    message,
    says: [place, ...also].map((each) => ({ place: each, value: lineAt(each) })),
    supported: null,
    sure: 'certain',
  }));
}

/** A project's folder stands for its content. */
const contentWithin = (root: string): string =>
  !existsSync(path.join(root, 'community.yaml')) && existsSync(path.join(root, 'content/community.yaml'))
    ? path.join(root, 'content')
    : root;

/** Examines a folder; the exit status is 1 where something cannot be so. */
export const doctor: Run = ({ options, words, say, print, folder, asOf }) => {
  const [name] = words;
  const root = name === undefined ? folder : contentWithin(path.resolve(name));
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new AskedWrongly(`There is no folder ${name ?? root}; name an archive or a content folder.`);
  const least = gradeAsked(options.text('from'));
  let examined: ReturnType<typeof diagnose>;
  try {
    examined = diagnose(readSource(root), evidenceOf);
  } catch (error) {
    if (error instanceof RangeError) throw new Refused(`${name ?? root} ${error.message}.`);
    throw error;
  }
  const records = examined.layout === 'content' ? recordsTold(root, asOf) : [];
  const all = withheldIn([...records, ...examined.found]);
  const found = all.filter(({ grade }) => GRADES.indexOf(grade) <= GRADES.indexOf(least));
  if (options.flag('json')) print(documentText('diagnoses', found).trimEnd());
  else {
    const last = examinedAs(path.basename(root), examined.layout, diagnosisTally(found));
    say([...found.map(diagnosisText), last].join('\n'));
  }
  return found.some(({ grade }) => grade === 'error') ? 1 : 0;
};
