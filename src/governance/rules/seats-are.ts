import { rule } from './rule.ts';
import { oneOf } from './shape.ts';

/** Whether the number of seats is a rule, or what the charter expects. */
export const seatsAre = rule({
  label: 'The number of seats is',
  says: 'Whether `seats` is a rule or an expectation',
  shape: oneOf('exact', 'estimate'),
  silent: 'exact',
  reads: (are) => (are === 'exact' ? 'a rule' : 'an estimate, not a rule'),
});
