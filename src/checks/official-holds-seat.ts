import { rosterOn } from '../governance/roster.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { elections } from './subjects.ts';

export const officialHoldsSeat: Check = {
  code: 'official-holds-seat',
  rule: 'Nobody runs an election for the seat that they hold.',
  severity: 'error',
  example: {
    wrong: changed('elections/2021-05/election.yaml', 'officials: [eve]', 'officials: [dora]'),
    at: 'content/elections/2021-05/election.yaml:7:13',
  },
  run: (checked) =>
    elections(checked).flatMap(({ file, election, governing }) => {
      const history = checked.histories.get(election.committee);
      if (history === undefined) return [];
      const { members } = rosterOn(history, checked.community, governing);
      return election.officials.flatMap((official, index): Report[] => {
        const member = members.find(({ person }) => person === official);
        if (member === undefined || member.cohort !== election.cohort) return [];
        return [
          {
            place: file.source.at(['officials', index]),
            message: `${official} is an official of this election and holds one of the seats that it fills, since ${member.since}`,
            expected: 'name another official',
            ...(election.outcome === null ? {} : { severity: 'hint' as const }),
          },
        ];
      });
    }),
};
