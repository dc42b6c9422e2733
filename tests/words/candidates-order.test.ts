import { expect, test } from 'vitest';
import { orderInWords } from '#words/candidates-order.ts';
import { day } from '../../src/governance/day.ts';
import type { Election } from '../../src/governance/model.ts';
import { candidacy, election, outcome } from '../governance/support.ts';

const on = day('2020-06-01');
const of = (candidates: Election['candidacies'], ended: Election['outcome']) =>
  orderInWords(election('2020-05', 'all', 2, { candidacies: candidates, outcome: ended, draw: null }), on);

test('the order of the candidates names only the groups in which somebody is', () => {
  const [ada, bo, cleo] = [candidacy('ada'), candidacy('bo'), { ...candidacy('cleo'), withdrew: day('2020-05-02') }];
  const won = (...elected: string[]) => outcome('2020-05-20', elected, { by: 'poll' });
  expect(of([ada, bo], won('ada', 'bo'))).toBe('The elected are listed by name, which says nothing about votes.');
  expect(of([ada, bo], won('ada'))).toBe(
    'The elected are listed first, then the others; each group by name, which says nothing about votes.',
  );
  expect(of([ada, bo, cleo], won('ada'))).toBe(
    'The elected are listed first, then the others, then those who withdrew; each group by name, which says nothing about votes.',
  );
});

test('where nobody voted, the order is not said to say nothing about votes', () => {
  const uncontested = outcome('2020-05-20', ['ada'], { by: 'uncontested' });
  expect(of([candidacy('ada')], uncontested)).toBe('The elected are listed by name.');
});
