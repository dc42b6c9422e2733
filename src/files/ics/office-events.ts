/** When offices are taken and left, and standing in and taking part without a vote begin and end. */

import { personName } from '#words/names.ts';
import { becameInWords, ceasedInWords } from '#words/office-words.ts';
import { dayNotRecorded } from '#words/subscribed.ts';
import type { Committee } from '../../governance/model.ts';
import { type BesideSeat, besideSeatKey } from '../../governance/offices.ts';
import { pathOfCommittee } from '../../words/paths.ts';
import type { Edition } from './election-events.ts';
import { type CalendarEvent, wholeDay } from './event.ts';

function events(held: BesideSeat, committee: Committee, { community, address }: Edition): CalendarEvent[] {
  const { person, since, until, began, ended } = held;
  const name = personName(community, person);
  const url = address.of(pathOfCommittee(committee.id));
  const uid = `${committee.id}-${held.kind}-${person}-${besideSeatKey(held)}-${since}`;
  const event = (which: 'begins' | 'ends', on: typeof since, when: typeof began, says: string): CalendarEvent => ({
    uid: `${uid}-${which}@${address.host}`,
    sequence: 0,
    status: 'CONFIRMED',
    summary: `${name} ${says}`,
    description: [...(when.exact ? [] : [dayNotRecorded(when)]), url].join('\n'),
    url,
    span: wholeDay(on),
    alarms: [],
  });
  return [
    event('begins', since, began, becameInWords(community, held, committee.name)),
    ...(until === null || ended === null
      ? []
      : [event('ends', until, ended, ceasedInWords(community, held, committee.name))]),
  ];
}

/** An event for each begin and each end, in the order in which they began. */
export const officeEvents = (committee: Committee, edition: Edition): CalendarEvent[] =>
  committee.besideSeats.flatMap((held) => events(held, committee, edition));
