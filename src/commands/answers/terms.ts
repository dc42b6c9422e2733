/** Every term served on a committee: for a reader at a terminal. */

import type { Day } from '../../governance/day.ts';
import { history } from '../../governance/history/history.ts';
import type { Committee, Community } from '../../governance/model.ts';
import type { Term, TermEnding } from '../../governance/terms.ts';
import { bounds, cohortLabel, count, personName, recordsSentence } from '../../words/names.ts';
import { textTable } from '../../words/text-table.ts';
import { dayInWords } from '../../words/words.ts';

const ENDINGS: Record<TermEnding, string> = {
  're-elected': 're-elected',
  reappointed: 'reappointed',
  succeeded: 'succeeded by another',
  resigned: 'resigned',
  'changed-seat': 'took another seat',
  expired: 'ran out',
  'seat-abolished': 'seat abolished',
  dissolved: 'committee dissolved',
  removed: 'removed',
  'lost-eligibility': 'no longer eligible',
  died: 'died',
  unrecorded: 'not recorded',
};

function note(committee: Committee, term: Term): string {
  const when = bounds(term.ended?.when ?? null);
  if (when !== null) {
    return `day not recorded: ${when.after === null ? '' : `after ${when.after}, `}no later than ${when.by}`;
  }
  const departure = committee.departures.find(
    ({ person, why, atElection }) => term.ended?.why === why && person === term.person && atElection !== null,
  );
  return departure === undefined ? '' : `remained until the election ${departure.atElection}`;
}

const COLUMNS = [
  { heading: 'Name' },
  { heading: 'Seat', align: 'right' },
  { heading: 'Cohort' },
  { heading: 'Since' },
  { heading: 'Due to end' },
  { heading: 'Until' },
  { heading: 'Began' },
  { heading: 'Ended' },
  { heading: 'Note' },
] as const;

/** The terms of a committee up to a day, oldest first, as lines to read. */
export function termsText(community: Community, committee: Committee, asOf: Day): string[] {
  const { terms } = history(committee, community.elections, asOf);
  const heading = `Terms on the ${committee.name} up to ${dayInWords(asOf)}`;
  if (terms.length === 0) return [heading, '', 'No term had begun by that day.'];
  const rows = terms.map((term) => [
    personName(community, term.person),
    String(term.seat),
    cohortLabel(committee, term.cohort, term.since),
    term.since,
    term.scheduledEnd ?? '',
    term.until ?? 'goes on',
    term.began.by === 'election' ? `elected ${term.began.election}` : 'appointed',
    term.ended === null ? '' : ENDINGS[term.ended.why],
    note(committee, term),
  ]);
  const people = new Set(terms.map(({ person }) => person)).size;
  return [
    heading,
    '',
    ...textTable(COLUMNS, rows),
    '',
    `${count(terms.length, 'term')} of ${people === 1 ? '1 person' : `${people} people`}. “Until” is the first day after the term.`,
    ...recordsSentence(community, asOf),
  ];
}
