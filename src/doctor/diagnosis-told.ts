/** What the doctor found, for a terminal. */

import { DIAGNOSIS, diagnosesCounted } from '#words/doctor-told.ts';
import { formatPlace } from '../findings/finding.ts';
import { printable } from '../findings/printable.ts';
import { GRADES } from './diagnosis.ts';
import type { Named } from './examine.ts';

/** One finding: where, what, what each place says, and what the rest supports. */
export function diagnosisText({ grade, rule, message, says, supported, sure }: Named): string {
  const [first] = says;
  return [
    `${first === undefined ? '' : `${formatPlace(first.place)}  `}${grade}: ${printable(message)}  [${rule}]`,
    ...says.map(({ place, value }) => `    ${DIAGNOSIS.says(formatPlace(place), JSON.stringify(printable(value)))}`),
    `    ${supported === null ? DIAGNOSIS.undecided(sure) : DIAGNOSIS.supported(printable(supported), sure)}`,
  ].join('\n');
}

/** How many there are of each grade. */
export const diagnosisTally = (found: readonly Named[]): string =>
  diagnosesCounted(
    GRADES.map((grade) => [grade, found.filter((each) => each.grade === grade).length] as const).filter(
      ([, count]) => count > 0,
    ),
  );
