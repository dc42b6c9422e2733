/** What the page of a count says where its reader asks what would have been, or looks for a ballot. */
import type { Award } from '../../governance/award.ts';
import { CALLED } from './called.ts';
import { countInWords } from './counts.ts';
import { listInWords } from './sentences.ts';

export const WHAT_IF = {
  heading: 'What if',
  summary: `Another method, other options, more or fewer ${CALLED.seats}, somebody left out`,
  lead: 'Your browser counts the published ballots again, by the same program as this page. What you choose stands in the address, so that you can send it to somebody.',
  method: 'Method',
  unranked: 'The unranked',
  strength: 'Strength of a victory',
  seats: CALLED.Seats,
  limited: 'The cap for one organization holds',
  without: 'Left out, as if they had not stood',
  count: 'Count',
  reset: 'As it was',
  order: 'Order',
  steps: 'How it comes to that',
  failed: 'The ballots could not be loaded. Try again.',
  working: 'Counting …',
  cannot: 'What is published does not say enough for this method.',
  tooMany: 'With nobody left there is nothing to count.',
} as const;

/** Who would have seats, and how that stands to what was declared. */
export function supposedInWords(
  { seated, open }: Pick<Award, 'seated' | 'open'>,
  declared: readonly string[] | null,
  nameOf: (person: string) => string,
): string {
  const names = (ids: readonly string[]) => listInWords(ids.map(nameOf));
  const sit =
    seated.length === 0
      ? `Nobody would have ${CALLED.aSeat} for certain.`
      : `${names(seated)} would have ${seated.length === 1 ? CALLED.aSeat : CALLED.seats}.`;
  const tied = open === null ? '' : ` ${names(open.people)} would be tied for ${countInWords(open.seats, 'seat')}.`;
  if (declared === null) return `${sit}${tied}`;
  const more = seated.filter((each) => !declared.includes(each));
  const fewer = declared.filter((each) => !seated.includes(each) && !(open?.people.includes(each) ?? false));
  if (more.length + fewer.length === 0) {
    return `${sit}${tied} ${open === null ? 'Those are the ones who were declared elected.' : 'Nothing else speaks against what was declared.'}`;
  }
  const gain = more.length === 0 ? '' : ` ${names(more)} ${more.length === 1 ? 'was' : 'were'} not declared elected.`;
  const lose =
    fewer.length === 0 ? '' : ` ${names(fewer)}, who ${fewer.length === 1 ? 'was' : 'were'}, would have none.`;
  return `${sit}${tied}${gain}${lose}`;
}

export const FIND_BALLOT = {
  heading: 'Find my ballot',
  lead: 'These ballots carry what their voters were given to find them again. Your browser looks in the published list; what you type is sent to nobody.',
  label: 'Receipt or pseudonym',
  button: 'Find',
  none: 'No ballot carries that. Look at capital letters and blanks.',
  failed: 'The list could not be loaded. Try again.',
} as const;

/** A ballot as it was counted: "Ada, then Ben and Cleo alike". */
export function ballotInWords(
  {
    groups,
    points,
  }: { readonly groups: readonly (readonly number[])[]; readonly points: readonly (number | null)[] | null },
  nameOf: (candidate: number) => string,
): string {
  if (points !== null) {
    const given = points.flatMap((each, at) => (each === null ? [] : [`${nameOf(at)} ${each}`]));
    return given.length === 0 ? 'It is counted, and gives nobody points.' : `It is counted: ${given.join(', ')}.`;
  }
  if (groups.length === 0) return 'It is counted, and ranks nobody.';
  const told = groups.map((group) => `${listInWords(group.map(nameOf))}${group.length > 1 ? ' alike' : ''}`);
  return `It is counted: ${told.join(', then ')}.`;
}

export const DOWNLOADS = {
  heading: 'Take the count along',
  ballots: 'The ballots, equal ones together (CSV)',
  pairs: 'Each two of the candidates (CSV)',
  count: 'The count and the award (JSON)',
  election: 'The election (JSON)',
} as const;
