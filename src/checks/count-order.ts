/** The whole count as it was declared, and lots that broke ties: whom they name, and what follows from them. */
import { listInWords } from '#words/sentences.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { elections, mayHaveStood, standingAtResult, standingIsKnown } from './subjects.ts';

const FIRST = 'elections/2020-05/election.yaml';
const ordered = (elected: string, order: string, more = '') =>
  changed(FIRST, 'elected: [ada, dora]', `elected: ${elected}\n  ranked: true\n  order: ${order}${more}`);

const orderOfOthers: Check = {
  code: 'order-of-others',
  rule: 'The whole count names everybody who stood until the result, each once, and nobody else. That it leaves somebody out is a hint.',
  severity: 'error',
  example: {
    wrong: ordered('[ada, dora]', '[ada, dora, gus, finn]'),
    at: `content/${FIRST}:16:22`,
    right: ordered('[ada, dora]', '[ada, dora, finn]'),
  },
  run: (checked) =>
    elections(checked).flatMap(({ file, election }): Report[] => {
      const order = file.data.outcome?.order ?? [];
      const stood = new Set(election.candidacies.map(({ person }) => person));
      const before = new Set<string>();
      const odd = order.flatMap((group, place) =>
        [group].flat().flatMap((person, index): Report[] => {
          const at = file.source.at(['outcome', 'order', place, ...(Array.isArray(group) ? [index] : [])]);
          if (before.has(person)) {
            return [
              { place: at, message: `${person} has two places in the count`, expected: 'take one of the two out' },
            ];
          }
          before.add(person);
          if (stood.has(person) || mayHaveStood(checked, election, person)) return [];
          return [
            {
              place: at,
              message: `${person} has a place in the count, and did not stand`,
              expected: 'name candidates; somebody without a statement has an entry under "candidacies"',
            },
          ];
        }),
      );
      const left = standingAtResult(election).flatMap(({ person }) => (before.has(person) ? [] : [person]));
      if (order.length === 0 || odd.length > 0 || left.length === 0 || !standingIsKnown(checked.content, election)) {
        return odd;
      }
      return [
        {
          place: file.source.at(['outcome', 'order'], 'key'),
          message: `the count leaves out ${listInWords(left)}, who stood until the result`,
          expected: 'add them in their places; leave "order" out where only the first places are known',
          severity: 'hint',
        },
      ];
    }),
};

const orderAgainstElected: Check = {
  code: 'order-against-elected',
  rule: 'Where both are on record, the elected stand in the order of the whole count.',
  severity: 'error',
  example: {
    wrong: ordered('[dora, ada]', '[ada, dora, finn]'),
    at: `content/${FIRST}:14:19`,
    right: ordered('[dora, ada]', '[[ada, dora], finn]'),
  },
  run: (checked) =>
    elections(checked).flatMap(({ file, election: { outcome } }): Report[] => {
      if (outcome === null || !outcome.ranked || outcome.order === null) return [];
      const { order, elected, lot } = outcome;
      // A lot says in which order the tied came.
      const placeOf = (person: string) => order.findIndex((group) => group.includes(person));
      return elected.flatMap((person, index): Report[] => {
        const before = elected[index - 1];
        if (before === undefined || placeOf(person) === -1 || placeOf(before) === -1) return [];
        const drawn = lot === null ? 0 : lot.order.indexOf(person) - lot.order.indexOf(before);
        const tied = placeOf(person) === placeOf(before);
        if (placeOf(before) < placeOf(person) || (tied && drawn >= 0)) return [];
        return [
          {
            place: file.source.at(['outcome', 'elected', index]),
            message: `${person} is elected after ${before}, and was ${tied ? 'drawn' : 'placed'} before ${before}`,
            expected: 'write the elected in the order of the count, or correct the count',
            also: [file.source.at(['outcome', tied ? 'lot' : 'order'])],
          },
        ];
      });
    }),
};

const lotOfOthers: Check = {
  code: 'lot-of-others',
  rule: 'A lot is drawn among candidates who are tied.',
  severity: 'error',
  example: {
    wrong: ordered('[ada, dora]', '[[ada, dora], finn]', '\n  lot: { order: [ada, dora, finn], how: Two dice. }'),
    at: `content/${FIRST}:17:29`,
    right: ordered('[ada, dora]', '[ada, [dora, finn]]', '\n  lot: { order: [dora, finn], how: Two dice. }'),
  },
  run: (checked) =>
    elections(checked).flatMap(({ file, election }): Report[] => {
      const { outcome } = election;
      if (outcome === null || outcome.lot === null) return [];
      const drawn = outcome.lot.order;
      const groups = outcome.order;
      return drawn.flatMap((person, index): Report[] => {
        const place = file.source.at(['outcome', 'lot', 'order', index]);
        const stood = election.candidacies.some((each) => each.person === person);
        if (!stood && !mayHaveStood(checked, election, person)) {
          return [{ place, message: `a lot was drawn for ${person}, who did not stand`, expected: 'name the tied' }];
        }
        const own = groups?.find((group) => group.includes(person));
        if (own === undefined || drawn.some((other) => other !== person && own.includes(other))) return [];
        return [
          {
            place,
            message: `a lot was drawn for ${person}, who is tied with nobody else in the lot`,
            expected: 'write those who are tied as a list within "order", or take the lot away',
            also: [file.source.at(['outcome', 'order'])],
          },
        ];
      });
    }),
};

/** The order of a count. */
export const countOrder: readonly Check[] = [orderOfOthers, orderAgainstElected, lotOfOthers];
