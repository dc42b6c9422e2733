import { listInWords } from '#words/sentences.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { elections } from './subjects.ts';

export const seatsNotTold: Check = {
  code: 'seats-not-told',
  rule: 'Where the seats of an election are not alike, it says which winner took which; where fewer are elected than sit, who stays on.',
  severity: 'hint',
  example: {
    wrong: changed(
      'elections/2020-05/election.yaml',
      'seats: 2',
      'seats: 3\nalsoUp: [{ seatOf: cleo, why: A first election of all }]',
      'elected: [ada, dora]',
      'elected: [ben, dora, finn]',
      '    withdrew: 2020-05-12\n',
      '',
    ),
    at: 'content/elections/2020-05/election.yaml:14:12',
  },
  run: (checked) =>
    elections(checked).flatMap(({ file, election }): Report[] => {
      const history = checked.histories.get(election.committee);
      const { outcome } = election;
      if (history === undefined || outcome === null || outcome.by === 'cancelled') return [];
      const unsure = history.terms.filter(
        ({ began, oneOf }) => oneOf.length > 0 && began.by === 'election' && began.election === election.id,
      );
      const up = history.contests.find((each) => each.election === election.id)?.seatsUp ?? [];
      const held = history.heldUnrecorded.filter(
        ({ seat, since }) => since === outcome.takesOffice && up.some((each) => each.seat === seat),
      );
      const place = () => file.source.at(['outcome', 'elected']);
      return [
        ...(unsure.length === 0
          ? []
          : [
              {
                place: place(),
                message: `does not tell who of ${listInWords(unsure.map(({ person }) => person))} took which seat, and they are not alike`,
                expected:
                  'add to the outcome took: [{ person: <id>, cohort: <id> }], or say under "terms" and "termsBy" how winners get them; leave it, where the records do not tell',
              },
            ]),
        ...(held.length === 0
          ? []
          : [
              {
                place: place(),
                message: `does not tell who of ${listInWords(held[0]?.among ?? [])} stays on`,
                expected: 'add to the outcome holdOver: [<id>]; leave it, where the records do not tell',
              },
            ]),
      ];
    }),
};
