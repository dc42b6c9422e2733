/** The ends of terms: due ones of members who sit, and those of terms that are over. */

import { endingInWords } from '#words/endings.ts';
import { personName } from '#words/names.ts';
import {
  AROUND_AN_ELECTION,
  dayNotRecorded,
  dueToEnd,
  eventTitle,
  heldSince,
  openTermInWords,
  termEventTitle,
} from '#words/subscribed.ts';
import { openTermOn } from '../../governance/roster.ts';
import { dueOf, type History, type Term } from '../../governance/terms.ts';
import { pathOfCommittee } from '../../words/paths.ts';
import type { Edition } from './election-events.ts';
import { type CalendarEvent, wholeDay } from './event.ts';

function event(term: Term, history: History, { community, address, asOf }: Edition): CalendarEvent[] {
  const { committee } = history;
  const on = term.until ?? term.scheduledEnd;
  if (on === null) return [];
  const name = personName(community, term.person);
  const url = address.of(pathOfCommittee(committee.id));
  const due = dueOf(term);
  const isExpected = term.ended === null ? term.endExpected : term.ended.expected;
  const when = term.ended?.when ?? null;
  const lines =
    term.ended === null
      ? [
          openTermInWords(openTermOn(term, history, community.recordsEnd, asOf)),
          ...(term.endExpected && due !== null ? [dueToEnd(due)] : []),
        ]
      : [
          `${endingInWords(term.ended, term.began.by)}.`,
          ...(due === null ? [] : [dueToEnd(due)]),
          ...(when === null || when.exact ? [] : [dayNotRecorded(when)]),
          ...(term.ended.expected ? [AROUND_AN_ELECTION] : []),
        ];
  return [
    {
      uid: `${committee.id}-term-${term.person}-${term.since}@${address.host}`,
      // From due to over, as an election goes from scheduled to decided.
      sequence: term.ended === null ? 0 : 1,
      status: isExpected ? 'TENTATIVE' : 'CONFIRMED',
      summary: eventTitle(termEventTitle(term.ended !== null, isExpected), `${name}, ${committee.name}`),
      description: [heldSince(term.seat, term.since), ...lines, url].join('\n'),
      url,
      span: wholeDay(on),
      alarms: [],
    },
  ];
}

/** An event for the end of each term, oldest first; none for one that has no end to come. */
export const termEvents = (history: History, edition: Edition): CalendarEvent[] =>
  history.terms.flatMap((term) => event(term, history, edition));
