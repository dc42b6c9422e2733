/** What the doctor found, for a terminal. */

import { counted } from '#words/counts.ts';
import { formatPlace } from '../findings/finding.ts';
import { printable } from '../findings/printable.ts';
import { GRADES } from './diagnosis.ts';
import type { Named } from './examine.ts';

const SURE = { certain: 'certain', likely: 'likely', unsure: 'not sure' } as const;

/** One finding: where, what, what each place says, and what the rest supports. */
export function diagnosisText({ grade, rule, message, says, supported, sure }: Named): string {
  const [first] = says;
  return [
    `${first === undefined ? '' : `${formatPlace(first.place)}  `}${grade}: ${printable(message)}  [${rule}]`,
    ...says.map(({ place, value }) => `    ${formatPlace(place)} says ${JSON.stringify(printable(value))}`),
    `    ${supported === null ? 'nothing else decides between them' : `the rest supports ${printable(supported)}`} (${SURE[sure]})`,
  ].join('\n');
}

/** How many there are of each grade. */
export const diagnosisTally = (found: readonly Named[]): string =>
  found.length === 0
    ? 'nothing to say'
    : GRADES.flatMap((grade) => {
        const count = found.filter((each) => each.grade === grade).length;
        return count === 0 ? [] : [counted(count, grade)];
      }).join(', ');
