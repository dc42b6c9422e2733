import { expect, test } from 'vitest';
import { amendment, ruleSince } from '../../src/governance/amendments.ts';
import { day } from '../../src/governance/day.ts';
import { foreseenFrom } from '../../src/governance/foresight.ts';
import type { CharterText, CharterVersion, Committee, Community } from '../../src/governance/model.ts';
import { charterDays } from '../../src/governance/prose.ts';
import { PLAIN_COHORT } from '../../src/governance/rules/cohorts.ts';
import { type Rules, SILENT } from '../../src/governance/rules/index.ts';

const RULES: Rules = {
  ...SILENT,
  seats: 5,
  cohorts: [
    { ...PLAIN_COHORT, id: 'a', label: 'June', month: 6, seats: 3 },
    { ...PLAIN_COHORT, id: 'b', label: 'December', month: 12, seats: 2 },
  ],
  termMonths: 12,
};
const launch = day('2017-12-05');
const grown = day('2018-06-19');
const ended = day('2019-01-16');

const version = (since: typeof launch, until: typeof launch | null, rules: Rules): CharterVersion => ({
  since,
  until,
  adopted: null,
  title: 'A version',
  summary: 'What it is.',
  rules,
  amended: [],
  seatChanges: [],
  notes: [],
  sources: [],
});
const committee = (id: string, charter: CharterVersion[], dissolved: Committee['dissolved'] = null): Committee => ({
  id,
  name: id,
  purpose: '',
  charter,
  appointments: [],
  departures: [],
  besideSeats: [],
  dissolved,
  opening: { weekday: 1, week: 1, time: '15:00', zone: 'UTC' },
  notes: [],
});
const text = (page: string, order: number, since: typeof launch, until: typeof launch | null): CharterText => ({
  page,
  title: page,
  summary: '',
  order,
  committee: null,
  file: '',
  since,
  until,
  notes: [],
  sources: [],
});
const board = committee('board', [version(launch, grown, RULES), version(grown, null, { ...RULES, seats: 7 })]);
const brief = committee('brief', [version(launch, ended, RULES)], { on: ended, why: 'Its work was done', sources: [] });
const community: Community = {
  name: 'Example',
  recordsEnd: null,
  committees: [board, brief],
  elections: [],
  people: [],
  organizations: [],
  charterTexts: [text('who', 2, launch, grown), text('who', 2, grown, null), text('why', 1, launch, ended)],
};

test('at the launch every page is new and every rule is set', () => {
  const { committees, texts } = amendment(community, launch);
  expect(committees.map(({ kind }) => kind)).toEqual(['launch', 'launch']);
  expect(texts.map(({ page, before }) => [page, before])).toEqual([
    ['why', null],
    ['who', null],
  ]);
});

test('an amendment names the rules that changed and the page that was replaced', () => {
  const { committees, texts } = amendment(community, grown);
  expect(committees).toMatchObject([{ kind: 'amendment', rules: [{ rule: 'seats', before: 5, after: 7 }] }]);
  expect(texts.map(({ page, before, after }) => [page, before?.since, after?.since])).toEqual([['who', launch, grown]]);
});

test('a committee dissolved and a page dropped are changes of the charter, on a day of its own', () => {
  const { committees, texts } = amendment(community, ended);
  expect(committees).toMatchObject([{ kind: 'dissolution', why: 'Its work was done' }]);
  expect(texts).toMatchObject([{ page: 'why', after: null }]);
  expect(charterDays({ ...community, charterTexts: [] }, ended)).toEqual([launch, grown, ended]);
});

test('nothing changed on any other day', () => {
  expect(amendment(community, day('2018-06-20'))).toMatchObject({ committees: [], texts: [] });
});

test('a rule is dated by the version that last changed its value', () => {
  expect(ruleSince(board, 'seats', grown)).toBe(grown);
  expect(ruleSince(board, 'cohorts', grown)).toBe(launch);
  expect(ruleSince(brief, 'seats', ended)).toBeNull();
});

test('the launch charter foresees June and December of the four years that follow', () => {
  const foreseen = foreseenFrom(RULES, board.opening, launch, 4);
  expect(foreseen.map(({ year, cohort }) => `${year} ${cohort.label} ${cohort.seats}`)).toEqual(
    [2018, 2019, 2020, 2021].flatMap((year) => [`${year} June 3`, `${year} December 2`]),
  );
});
