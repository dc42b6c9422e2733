/** A resignation that was announced and taken back: who had announced it never left, and what was known meanwhile stays known. */
import { expect, test } from 'vitest';
import { plain } from '#words/rich-text.ts';
import { withPlainSpaces } from '#words/sentences.ts';
import { day } from '../../src/governance/day.ts';
import { departuresKnown } from '../../src/governance/departures.ts';
import { history } from '../../src/governance/history/history.ts';
import { startOfDay } from '../../src/governance/instant.ts';
import { knownOn } from '../../src/governance/known.ts';
import { newsUntil } from '../../src/governance/news.ts';
import { siteOf } from '../../src/site/site.ts';
import { outsideElections } from '../../src/views/outside-elections.ts';
import { newsInWords } from '../../src/words/en/news-told.ts';
import { council } from './told.ts';

const RULES =
  'seats: 2, cohorts: [{ id: a, label: April, month: 4, seats: 2, every: 3, fromYear: 2020 }], termMonths: 36, holdover: true';
const told = (departure: string) =>
  council({
    rules: RULES,
    besides: `appointments:\n  - { person: ada, cohort: a, since: 2020-01-01 }\n  - { person: ben, cohort: a, since: 2020-01-01 }\ndepartures:\n  - { person: ada, why: resigned, ${departure} }\n`,
  });
const BACK = 'on: 2021-06-01, announced: 2021-03-01, takenBack: 2021-04-01';

test('who took it back sits on, with one term', () => {
  const back = told(BACK);
  expect([back.errors, back.hints]).toEqual([[], []]);
  expect([back.roster('2021-07-01'), back.vacant('2021-07-01')]).toEqual([['ada', 'ben'], 0]);
  expect(back.terms('ada').map(({ until }) => until)).toEqual([null]);
});

test('until then it was known that they would leave, and from then on that they stayed', () => {
  const { community } = told(BACK).loaded;
  const leaving = (on: string) => {
    const [committee] = knownOn(community, day(on)).committees;
    return committee === undefined ? [] : departuresKnown(committee, [], day(on)).map(({ since }) => since);
  };
  expect(['2021-02-28', '2021-03-01', '2021-03-31', '2021-04-01'].map(leaving)).toEqual([
    [],
    ['2021-03-01'],
    ['2021-03-01'],
    [],
  ]);
});

test('feed and page tell it with both days, and nobody as having left', () => {
  const { loaded } = told(BACK);
  const on = day('2021-07-01');
  const news = newsUntil(loaded.community, on).map((each) => newsInWords(each, loaded.community).text);
  expect(news.map(withPlainSpaces)).toEqual([
    'ada Example took back the resignation from the Council announced on 1 March 2021.',
  ]);
  const all = siteOf(loaded, startOfDay(on));
  const [committee] = loaded.community.committees;
  const past = committee && history(committee, [], on);
  const happened = past === undefined ? [] : (outsideElections(past, all)?.happenings ?? []);
  expect(happened.map(({ label, said }) => `${label}: ${withPlainSpaces(plain(said))}`).at(-1)).toBe(
    'Stayed after all: ada Example, on 1 April 2021 took back the resignation announced on 1 March 2021',
  );
});

test('what was not announced, or had taken effect, was not taken back', () => {
  for (const wrong of [
    'on: 2021-06-01, takenBack: 2021-04-01',
    'on: 2021-06-01, announced: 2021-05-01, takenBack: 2021-04-01',
    'on: 2021-06-01, announced: 2021-03-01, takenBack: 2021-06-01',
  ]) {
    expect(told(wrong).errors, wrong).toEqual(['invalid-value']);
  }
});

test('what is announced ahead is told in words that hold before that day and after it', () => {
  const { community } = told('on: 2021-06-01, announced: 2021-03-01').loaded;
  const [news] = newsUntil(community, day('2021-04-01'));
  expect(news && withPlainSpaces(newsInWords(news, community).text)).toBe(
    'ada Example resigned from the Council with effect from 1 June 2021.',
  );
});
