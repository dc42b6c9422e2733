/** A term that ends with an election yet to come is expected to end about a day: no telling gives that day as a sure one. */
import { describe, expect, test } from 'vitest';
import { withPlainSpaces } from '#words/sentences.ts';
import { rosterText } from '../../src/commands/answers/roster.ts';
import { termsText } from '../../src/commands/answers/terms.ts';
import { addressOf } from '../../src/files/address.ts';
import { termEvents } from '../../src/files/ics/term-events.ts';
import { day } from '../../src/governance/day.ts';
import { startOfDay } from '../../src/governance/instant.ts';
import { siteOf } from '../../src/site/site.ts';
import { membersInWords } from '../../src/views/coming.ts';
import { rosterPeriods, rosterRows } from '../../src/views/roster-rows.ts';
import { council, poll } from './told.ts';

const COHORT = 'seats: 1, cohorts: [{ id: a, label: April, month: 4, seats: 1 }], holdover: true';
const sits = (more = '') => `appointments:\n  - { person: ada, cohort: a, since: 2021-01-01${more} }\n`;
const won = {
  '2021-04': `cohort: a\nseats: 1\ntimetable: {}\n${poll(['ada', 'ben'], ['ada'], '2021-04-20')}`,
};

/** Each with whether its end is expected, and the day that it falls on. */
const KINDS = {
  'appointed until the cohort comes up': [`${COHORT}, termMonths: 24`, sits(), {}, true, '2021-05-01'],
  'appointed until a day': [`${COHORT}, termMonths: 24`, sits(', until: 2021-09-01'), {}, false, '2021-09-01'],
  'elected until the next election': [`${COHORT}, termEnds: { with: next-election }`, '', won, true, '2022-05-01'],
  'elected for months': [`${COHORT}, termMonths: 12`, '', won, false, '2022-04-20'],
} as const;

describe.each(Object.entries(KINDS))('%s', (_, [rules, besides, elections, expected, end]) => {
  const told = council({ rules, besides, elections });
  const all = siteOf(told.loaded, startOfDay(day('2021-04-25')));
  const past = all.histories.get('council');
  const period = rosterPeriods(all).get('council')?.at(-1);
  if (past === undefined || period === undefined) throw new RangeError('nothing is told');
  const { committee } = past;

  test('the term knows whether its end is expected', () => {
    const { scheduledEnd, endExpected } = past.terms.at(-1) ?? {};
    expect([scheduledEnd, endExpected]).toEqual([end, expected]);
  });

  test('the roster, the sentence over it, the terminal and the calendar say "about" where it is, and only there', () => {
    const [row] = rosterRows(period, past, all);
    expect(row?.due).toEqual(expected ? { about: end } : { day: end });
    expect(/due to end about/.test(withPlainSpaces(membersInWords(past, period, all, 'The Council')))).toBe(expected);
    const texts = [
      rosterText(all.community, committee, all.asOf, all.asOf),
      termsText(all.community, committee, all.asOf),
    ];
    for (const lines of texts) expect(lines.join('\n').includes(`about ${end}`)).toBe(expected);
    const { community, asOf } = all;
    const events = termEvents(past, { community, address: addressOf('https://a.example.org/'), asOf });
    expect(events.at(-1)?.status).toBe(expected ? 'TENTATIVE' : 'CONFIRMED');
  });
});
