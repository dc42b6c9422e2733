/** A made-up charter whose pages change: one is written anew, one is dropped, one comes later. */
import { day } from '../../src/governance/day.ts';
import type { CharterText } from '../../src/governance/model.ts';
import { appointed, cohort, committee, community, person } from '../governance/support.ts';
import { siteWith } from './sites.ts';

const text = (page: string, since: string, until: string | null, more: Partial<CharterText> = {}): CharterText => ({
  page,
  title: page,
  summary: `What ${page} says.`,
  order: 1,
  since: day(since),
  until: until === null ? null : day(until),
  committee: null,
  file: `content/charter/${since}/${page}.mdx`,
  notes: [],
  sources: [],
  ...more,
});

const board = committee({
  charter: [
    { since: '2018-01-01', set: { cohorts: [cohort('June', 6, 3)] } },
    { since: '2019-01-01', set: { cohorts: [cohort('June', 6, 5)] }, seatChanges: [{ seatOf: 'ada', to: 'June' }] },
  ],
  appointments: [appointed('ada', 'June', '2018-01-01')],
});

const club = committee({ id: 'club', charter: [{ since: '2018-01-01', set: {} }], dissolved: '2020-05-01' });

/** The site of that community on a day. */
export const rewritten = (asOf: string) =>
  siteWith(
    community({
      committees: [board, club],
      people: [person('ada')],
      charterTexts: [
        text('board', '2018-01-01', '2019-01-01', { committee: 'board' }),
        text('board', '2019-01-01', null, { committee: 'board' }),
        text('club', '2018-01-01', '2020-05-01', { committee: 'club', order: 2 }),
        text('values', '2020-01-01', null, { order: 3 }),
      ],
    }),
    asOf,
  );
