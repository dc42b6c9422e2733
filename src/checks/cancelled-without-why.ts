import type { Check } from './check.ts';
import { changed } from './example-base.ts';

export const cancelledWithoutWhy: Check = {
  code: 'cancelled-without-why',
  rule: 'An election that was called off says why: in its summary, or in a note.',
  severity: 'hint',
  example: {
    wrong: changed(
      'elections/2021-05/election.yaml',
      'officials: [eve]',
      'officials: [eve]\noutcome: { by: cancelled, declared: 2020-12-20 }',
    ),
    at: 'content/elections/2021-05/election.yaml:8:16',
    right: changed(
      'elections/2021-05/election.yaml',
      'officials: [eve]',
      'officials: [eve]\nsummary: Called off for a new charter.\noutcome: { by: cancelled, declared: 2020-12-20 }',
    ),
  },
  run: ({ content }) =>
    content.elections.flatMap(({ data: { outcome, notes, summary }, source }) =>
      outcome?.by !== 'cancelled' || outcome.notes.length > 0 || notes.length > 0 || summary !== undefined
        ? []
        : [
            {
              place: source.at(['outcome', 'by']),
              message: 'is called off, and does not say why',
              expected: 'add summary: <why, in a sentence>',
            },
          ],
    ),
};
