import { appearsAt, roundAfter } from '../governance/draw.ts';
import { phaseOf } from '../governance/timetable.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { elections } from './subjects.ts';

export const drawTime: Check = {
  code: 'draw-time',
  rule: 'What the order of candidates is drawn from appears after nominations have closed and before the vote ends; of a beacon, it is the first round from an hour after that on, so that nobody can choose among its rounds.',
  severity: 'error',
  example: {
    wrong: changed(
      'elections/2021-05/election.yaml',
      'officials: [eve]',
      'officials: [eve]\ndraw: { beacon: default, round: 620000 }',
    ),
    at: 'content/elections/2021-05/election.yaml:8:33',
    right: changed(
      'elections/2021-05/election.yaml',
      'officials: [eve]',
      'officials: [eve]\ndraw: { beacon: default, round: 833486 }',
    ),
  },
  run: (checked) =>
    elections(checked).flatMap(({ file, election }): Report[] => {
      const { draw } = election;
      const at = draw === null ? null : appearsAt(draw);
      if (draw === null || draw.by === 'election-id' || at === null) return [];
      const nominations = phaseOf(election, 'nominations');
      const place = file.source.at(['draw', draw.by === 'beacon' ? 'round' : 'at']);
      if (nominations === null) {
        return [
          {
            place,
            message: 'no nominations are in the timetable, so nothing says after what it is to be drawn',
            expected: 'add them to the timetable, or take "draw" away',
          },
        ];
      }
      const also = [file.source.at(['timetable', 'nominations', 'end'])];
      if (draw.by === 'source') {
        const vote = phaseOf(election, 'voting');
        if (vote !== null && at > vote.end) {
          return [
            {
              place,
              message: `appears at ${at}, after the vote has ended at ${vote.end}: no reader would see the order drawn`,
              expected: 'name a value that appears before people vote',
              also: [file.source.at(['timetable', 'voting', 'end'])],
            },
          ];
        }
        if (at > nominations.end) return [];
        const message = `appears at ${at}, before nominations close at ${nominations.end}: whoever files last could know it`;
        return [{ place, message, expected: 'name a value that appears after that', also }];
      }
      const round = roundAfter(draw.beacon, nominations.end);
      if (draw.round === round) return [];
      return [
        {
          place,
          message: `round ${draw.round} appears at ${at}; nominations close at ${nominations.end}`,
          expected:
            round === null
              ? 'that was before the beacon began: take "draw" away'
              : `write round: ${round}, the first from an hour after that on`,
          also,
        },
      ];
    }),
};
