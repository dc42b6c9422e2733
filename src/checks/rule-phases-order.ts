import { PHASES } from '../governance/model.ts';
import type { Check } from './check.ts';
import { changed } from './example-base.ts';

export const rulePhasesOrder: Check = {
  code: 'rule-phases-order',
  rule: 'A charter names each phase once, in the order nominations, discussion, voting, results.',
  severity: 'error',
  example: {
    wrong: changed('committees/council.yaml', 'phase: voting', 'phase: nominations'),
    at: 'content/committees/council.yaml:16:20',
  },
  run: ({ content }) =>
    content.committees.flatMap(({ data, source }) =>
      data.charter.flatMap(({ rules }, version) =>
        (rules.phases ?? []).flatMap(({ phase }, index, all) => {
          const before = all[index - 1];
          if (before === undefined || PHASES.indexOf(before.phase) < PHASES.indexOf(phase)) return [];
          const at = (each: number) => source.at(['charter', version, 'rules', 'phases', each, 'phase']);
          return [
            {
              place: at(index),
              message: phase === before.phase ? `${phase} stands here twice` : `${phase} stands after ${before.phase}`,
              expected: `name each phase once, in the order ${PHASES.join(', ')}`,
              also: [at(index - 1)],
            },
          ];
        }),
      ),
    ),
};
