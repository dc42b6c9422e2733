import { appearsAt } from '../governance/draw.ts';
import { dayOf } from '../governance/instant.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { elections } from './subjects.ts';

export const drawValueEarly: Check = {
  code: 'draw-value-early',
  rule: 'The value from which the order of candidates is drawn is not entered before it has appeared.',
  severity: 'error',
  example: {
    wrong: changed(
      'elections/2021-05/election.yaml',
      'officials: [eve]',
      'officials: [eve]\ndraw: { source: The winning numbers of the town lottery of 8 May, at: 2021-05-08 20:00 UTC, value: "081523424" }',
    ),
    at: 'content/elections/2021-05/election.yaml:8:100',
  },
  run: (checked) =>
    elections(checked).flatMap(({ file, election: { draw } }): Report[] => {
      const at = draw === null ? null : appearsAt(draw);
      if (draw === null || draw.by === 'election-id' || at === null || draw.value === null) return [];
      if (dayOf(at) <= checked.asOf) return [];
      return [
        {
          place: file.source.at(['draw', 'value']),
          message: `has a value already, and appears at ${at}`,
          expected: 'take the value away until then',
        },
      ];
    }),
};
