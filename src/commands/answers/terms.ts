/** Every term served on a committee: for a reader at a terminal. */

import { CALLED } from '#words/called.ts';
import { counted } from '#words/counts.ts';
import { boundsInWords, dayInWords } from '#words/days.ts';
import { BEGINNINGS, endingInWords } from '#words/endings.ts';
import { cohortLabel, personName } from '#words/names.ts';
import { recordsSentence } from '#words/not-recorded.ts';
import { GOES_ON } from '#words/seats-chart-words.ts';
import type { Day } from '../../governance/day.ts';
import { history } from '../../governance/history/history.ts';
import type { Committee, Community } from '../../governance/model.ts';
import type { Term } from '../../governance/terms.ts';
import { textTable } from '../../words/text-table.ts';

function note(committee: Committee, term: Term): string {
  const when = term.ended?.when ?? null;
  if (when !== null && !when.exact) return `day not recorded: ${boundsInWords(when, String)}`;
  const departure = committee.departures.find(
    ({ person, why, atElection }) => term.ended?.why === why && person === term.person && atElection !== null,
  );
  return departure === undefined ? '' : `remained until the election ${departure.atElection}`;
}

const COLUMNS = [
  { heading: 'Name' },
  { heading: CALLED.Seat, align: 'right' },
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
    term.until ?? GOES_ON,
    [BEGINNINGS[term.began.by], ...(term.began.by === 'election' ? [term.began.election] : [])].join(' '),
    term.ended === null ? '' : endingInWords(term.ended),
    note(committee, term),
  ]);
  const people = new Set(terms.map(({ person }) => person)).size;
  return [
    heading,
    '',
    ...textTable(COLUMNS, rows),
    '',
    `${counted(terms.length, 'term')} of ${people === 1 ? '1 person' : `${people} people`}. “Until” is the first day after the term.`,
    ...recordsSentence(community, asOf),
  ];
}
