import { takeOffice } from '../governance/winners.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { elections } from './subjects.ts';

export const holdOverOfNobody: Check = {
  code: 'hold-over-of-nobody',
  rule: 'Who holds over sat in one of the seats that came up, and was not elected to one.',
  severity: 'error',
  example: {
    wrong: changed(
      'elections/2020-05/election.yaml',
      '[ada, dora]',
      '[ada]\n  notes: [{ text: Nobody else had a majority. }]\n  holdOver: [cleo]',
    ),
    at: 'content/elections/2020-05/election.yaml:16:14',
  },
  run: (checked) =>
    elections(checked).flatMap(({ file, election }): Report[] => {
      const { outcome } = election;
      const history = checked.histories.get(election.committee);
      const contest = history?.contests.find((each) => each.election === election.id);
      if (outcome === null || contest === undefined || outcome.by === 'cancelled') return [];
      const sat = contest.seatsUp.map(({ holder }) => holder);
      const winners = takeOffice(outcome);
      return (outcome.holdOver ?? []).flatMap((person, index): Report[] => {
        const why = winners.includes(person)
          ? 'was elected'
          : sat.includes(person)
            ? null
            : 'held none of the seats that came up';
        if (why === null) return [];
        return [
          {
            place: file.source.at(['outcome', 'holdOver', index]),
            message: `${person} holds over, and ${why}`,
            expected: 'name who stays on because nobody was elected to the seat; nobody else',
          },
        ];
      });
    }),
};
