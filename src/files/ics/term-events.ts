/** The ends of terms: due ones of members who sit, and those of terms that are over. */

import { CALLED } from '#words/called.ts';
import { boundsInWords, dayInWords } from '#words/days.ts';
import { endingInWords } from '#words/endings.ts';
import { personName } from '#words/names.ts';
import type { History, Term } from '../../governance/terms.ts';
import type { Edition } from './election-events.ts';
import { type CalendarEvent, wholeDay } from './event.ts';

function event(term: Term, { committee }: History, { community, address, asOf }: Edition): CalendarEvent[] {
  const on = term.until ?? term.scheduledEnd;
  if (on === null) return [];
  const name = personName(community, term.person);
  const url = address.of(`/committees/${committee.id}/`);
  const due = term.scheduledEnd === null ? [] : [`Due to end on ${dayInWords(term.scheduledEnd)}.`];
  const when = term.ended?.when ?? null;
  const lines =
    term.ended === null
      ? [on <= asOf ? 'The term has run out; no successor is on record.' : 'The term is due to end.']
      : [
          `${endingInWords(term.ended)}.`,
          ...due,
          ...(when === null || when.exact ? [] : [`The day is not recorded: ${boundsInWords(when)}.`]),
        ];
  return [
    {
      uid: `${committee.id}-term-${term.person}-${term.since}@${address.host}`,
      // From due to over, as an election goes from scheduled to decided.
      sequence: term.ended === null ? 0 : 1,
      status: 'CONFIRMED',
      summary: `${term.ended === null ? 'Term due to end' : 'Term ended'}: ${name}, ${committee.name}`,
      description: [`${CALLED.Seat} ${term.seat}, held since ${dayInWords(term.since)}.`, ...lines, url].join('\n'),
      url,
      span: wholeDay(on),
      alarms: [],
    },
  ];
}

/** An event for the end of each term, oldest first; none for one that has no end to come. */
export const termEvents = (history: History, edition: Edition): CalendarEvent[] =>
  history.terms.flatMap((term) => event(term, history, edition));
