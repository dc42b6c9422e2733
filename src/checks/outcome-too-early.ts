import { dayOf, endOfDay } from '../governance/instant.ts';
import { phaseOf } from '../governance/timetable.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { elections } from './subjects.ts';

export const outcomeTooEarly: Check = {
  code: 'outcome-too-early',
  rule: 'A vote is declared when voting is over. That there is nobody to vote against is told, at the earliest, on the day on which nominations close: before it, it is a hint.',
  severity: 'error',
  example: {
    wrong: changed('elections/2020-05/election.yaml', 'declared: 2020-05-15', 'declared: 2020-05-13'),
    at: 'content/elections/2020-05/election.yaml:13:13',
  },
  run: (checked) =>
    elections(checked).flatMap(({ file, election }): Report[] => {
      const { outcome } = election;
      if (outcome === null || (outcome.by !== 'poll' && outcome.by !== 'uncontested')) return [];
      const phase = phaseOf(election, outcome.by === 'poll' ? 'voting' : 'nominations');
      if (phase === null || phase.end <= phase.start || phase.end <= endOfDay(outcome.declared)) return [];
      return [
        {
          place: file.source.at(['outcome', 'declared']),
          message: `declared on ${outcome.declared}, before ${phase.phase === 'voting' ? 'voting ended' : 'nominations closed'} at ${phase.end}`,
          expected: `correct one of the two; a result is declared on ${dayOf(phase.end)} or later`,
          also: [file.source.at(['timetable', phase.phase, 'end'])],
          ...(outcome.by === 'poll' ? {} : { severity: 'hint' as const }),
        },
      ];
    }),
};
