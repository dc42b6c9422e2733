/**
 * `npm run calendar -- <committee> [--years 5] [--as-of YYYY-MM-DD] [--charter YYYY-MM-DD] [--json] [--content <folder>]`:
 * the elections ahead, the seats that they fill, and who sits in them.
 */

import {
  calendarJson,
  calendarText,
  charterCalendarJson,
  charterCalendarText,
} from '../src/commands/answers/calendar.ts';
import { answerQuestion, charterAsked, dayAsked, numberAsked, theOne } from '../src/commands/command-line.ts';

answerQuestion(
  'npm run calendar -- <committee> [--years 5] [--as-of YYYY-MM-DD] [--charter YYYY-MM-DD] [--json] [--content <folder>]',
  ['years', 'as-of', 'charter'],
  ({ community, subject, asOf, ...asked }) => {
    const committee = theOne('committee', subject, community.committees);
    const years = numberAsked(asked.years, 5, 100, '--years');
    if (asked.charter !== null) {
      const version = charterAsked(committee, asked.charter, asked['as-of']);
      return {
        text: () => charterCalendarText(community, committee, version, years),
        json: () => charterCalendarJson(community, committee, version, years),
      };
    }
    const day = dayAsked(asked['as-of'], asOf, '--as-of');
    return {
      text: () => calendarText(community, committee, day, asOf, years),
      json: () => calendarJson(community, committee, day, asOf, years),
    };
  },
);
