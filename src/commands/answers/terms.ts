/** Every term served on a committee: for a reader at a terminal. */

import { endedWithin, NO_TERMS, remainedUntilElection, termsOfPeople, termsUpTo } from '#words/answers-told.ts';
import { CALLED } from '#words/called.ts';
import { LABELS } from '#words/columns.ts';
import { appointedInWords, BEGINNINGS, endingInWords } from '#words/endings.ts';
import { cohortLabel, personName } from '#words/names.ts';
import { recordsSentence } from '#words/not-recorded.ts';
import { GOES_ON } from '#words/seats-chart-words.ts';
import { dueOrOneOf } from '#words/unrecorded.ts';
import { appointedBy } from '../../governance/appointments.ts';
import type { Day } from '../../governance/day.ts';
import { history } from '../../governance/history/history.ts';
import type { Committee, Community } from '../../governance/model.ts';
import type { Term } from '../../governance/terms.ts';
import { textTable } from '../../words/text-table.ts';

function note(committee: Committee, term: Term): string {
  const when = term.ended?.when ?? null;
  if (when !== null && !when.exact) return endedWithin(when);
  const departure = committee.departures.find(
    ({ person, why, atElection, takenBack }) =>
      term.ended?.why === why && person === term.person && atElection !== null && takenBack === null,
  );
  return departure === undefined ? '' : remainedUntilElection(departure.atElection ?? '');
}

const COLUMNS = [
  { heading: LABELS.name },
  { heading: CALLED.Seat, align: 'right' },
  { heading: LABELS.cohort },
  { heading: LABELS.since },
  { heading: LABELS.dueToEnd },
  { heading: LABELS.until },
  { heading: LABELS.began },
  { heading: LABELS.ended },
  { heading: LABELS.note },
] as const;

/** The terms of a committee up to a day, oldest first, as lines to read. */
export function termsText(community: Community, committee: Committee, asOf: Day): string[] {
  const { terms } = history(committee, community.elections, asOf);
  const heading = termsUpTo(committee.name, asOf);
  if (terms.length === 0) return [heading, '', NO_TERMS];
  const rows = terms.map((term) => [
    personName(community, term.person),
    String(term.seat),
    cohortLabel(committee, term.cohort, term.since),
    term.since,
    dueOrOneOf(term),
    term.until ?? GOES_ON,
    term.began.by === 'election'
      ? `${BEGINNINGS.election} ${term.began.election}`
      : appointedInWords(appointedBy(committee, term)),
    term.ended === null ? '' : endingInWords(term.ended, term.began.by),
    note(committee, term),
  ]);
  const people = new Set(terms.map(({ person }) => person)).size;
  return [
    heading,
    '',
    ...textTable(COLUMNS, rows),
    '',
    termsOfPeople(terms.length, people),
    ...recordsSentence(community, asOf),
  ];
}
