import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';

export const declinedWithoutSeat: Check = {
  code: 'declined-not-elected',
  rule: 'Who declines was elected, between the result and the day of taking office, and who comes next was not.',
  severity: 'error',
  example: {
    wrong: changed(
      'elections/2020-05/election.yaml',
      'elected: [ada, dora]',
      'elected: [ada, dora]\n  declined: [{ person: finn, on: 2020-05-16 }]',
    ),
    at: 'content/elections/2020-05/election.yaml:15:24',
    right: changed(
      'elections/2020-05/election.yaml',
      'elected: [ada, dora]',
      'elected: [ada, dora]\n  declined: [{ person: dora, on: 2020-05-15, next: finn }]',
    ),
  },
  run: ({ content }) =>
    content.elections.flatMap(({ data, source }): Report[] => {
      const { outcome } = data;
      if (outcome === undefined) return [];
      const nexts = outcome.declined.flatMap(({ next }) => next ?? []);
      return outcome.declined.flatMap(({ person, on, next }, index): Report[] => {
        const at = (key: string) => source.at(['outcome', 'declined', index, key]);
        if (!outcome.elected.includes(person) && !nexts.includes(person)) {
          return [
            {
              place: at('person'),
              message: `${person} declines and was not elected`,
              expected: 'name one of the elected, or of those who came next',
            },
          ];
        }
        if (outcome.declared !== undefined && on < outcome.declared) {
          return [
            {
              place: at('on'),
              message: `${person} declines on ${on}, before the result of ${outcome.declared}`,
              expected: 'correct the day; who withdraws before the result has "withdrew" under "candidacies"',
            },
          ];
        }
        if (outcome.takesOffice !== undefined && outcome.takesOffice < on) {
          return [
            {
              place: at('on'),
              message: `${person} declines on ${on}, in office since ${outcome.takesOffice}`,
              expected: 'record under "departures" of the committee who left a seat, or correct one of the days',
              also: [source.at(['outcome', 'takesOffice'])],
            },
          ];
        }
        return next !== undefined && outcome.elected.includes(next)
          ? [
              {
                place: at('next'),
                message: `${next} comes next and was elected`,
                expected: 'name who took the seat instead, or leave "next" out',
              },
            ]
          : [];
      });
    }),
};
