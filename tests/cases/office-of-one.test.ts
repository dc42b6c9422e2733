/** An office of one person reads as an office: nobody "has one member". */
import { expect, test } from 'vitest';
import { rosterText } from '../../src/commands/answers/roster.ts';
import { day } from '../../src/governance/day.ts';
import { newsUntil } from '../../src/governance/news.ts';
import { newsInWords } from '../../src/words/en/news-told.ts';
import { council, poll } from './told.ts';

const lead = (besides: string, elections: Record<string, string> = {}) =>
  council({
    rules: 'seats: 1, cohorts: [{ id: a, label: April, month: 4, seats: 1 }], termMonths: 12, holdover: true',
    besides,
    elections,
  }).loaded.community;

function text(of: ReturnType<typeof lead>, on: string): string {
  const [committee] = of.committees;
  return committee === undefined ? '' : rosterText(of, committee, day(on), day('2026-11-25')).join('\n');
}

test('the terminal names who holds the office', () => {
  const community = lead('appointments: [{ person: ada, cohort: a, since: 2020-01-01 }]\n');
  expect(text(community, '2020-02-01')).toContain('The Council is ada Example.');
  expect(text(community, '2020-02-01')).not.toContain('1 held');
});

test('and says where nobody does', () => {
  const community = lead(
    'appointments: [{ person: ada, cohort: a, since: 2020-01-01 }]\nresignations: [{ person: ada, on: 2020-03-01 }]\n',
  );
  expect(text(community, '2020-04-01')).toContain('The Council: nobody holds the office.');
});

test('a winner who declines is news, with who takes the seat', () => {
  const declined = (next: string) =>
    lead('appointments: [{ person: ada, cohort: a, since: 2020-01-01 }]\n', {
      '2021-04': `cohort: a\nseats: 1\ntimetable: {}\n${poll(['ben', 'cleo'], ['ben'], '2021-04-20', `ranked: true, takesOffice: 2021-05-01, declined: [{ person: ben, on: 2021-04-25${next} }]`)}`,
    });
  const said = (of: ReturnType<typeof lead>) =>
    newsUntil(of, day('2021-06-01')).map((each) => newsInWords(each, of).text);
  expect(said(declined(', next: cleo'))).toContain(
    'ben Example was elected and declined on 25\u00a0April 2021; cleo Example takes the seat.',
  );
  expect(said(declined(''))).toContain(
    'ben Example was elected and declined on 25\u00a0April 2021; nobody takes the seat instead on record.',
  );
});

test('nobody is told to leave, or to have been a member of, an office', () => {
  const said = (why: string) => {
    const community = lead(
      `appointments: [{ person: ada, cohort: a, since: 2020-01-01 }]\ndepartures: [{ person: ada, on: 2020-03-01, why: ${why} }]\n`,
    );
    const news = newsUntil(community, day('2021-06-01')).map((each) => newsInWords(each, community));
    return news.map(({ title, text: told }) => `${title}: ${told}`.replaceAll('\u00a0', ' '));
  };
  expect(said('resigned')).toContain(
    'ada Example resigns as Council: ada Example resigned as Council and left on 1 March 2020.',
  );
  expect(said('removed')).toContain(
    'ada Example is no longer Council: ada Example, the Council, was removed. Left on 1 March 2020.',
  );
});
