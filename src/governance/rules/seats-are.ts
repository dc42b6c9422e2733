import { rule } from './rule.ts';
import { oneOf, type Value } from './shape.ts';

const SHAPE = oneOf('exact', 'estimate', 'minimum', 'maximum');

const WORDS: Readonly<Record<Value<typeof SHAPE>, string>> = {
  exact: 'a rule',
  estimate: 'an estimate, not a rule',
  minimum: 'the least; there may be more',
  maximum: 'the most; there may be fewer',
};

/** Whether the number of seats is a rule, a bound, or what the charter expects. */
export const seatsAre = rule({
  label: 'The number of seats is',
  says: 'Whether `seats` is a rule, an expectation, or only the least or the most that there may be',
  quiet: true,
  shape: SHAPE,
  silent: 'exact',
  reads: (are, _, { seats }: { readonly seats: number | null }) => (seats === null ? null : WORDS[are]),
});
