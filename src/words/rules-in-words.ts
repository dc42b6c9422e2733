/** Whole rules as short statements, for lists of rules and for what an amendment changed. */

import { type Cohort, type Eligibility, RULE_NAMES, type Rules, type Vacancy } from '../governance/rules.ts';
import { countInWords, numberWords } from './number-words.ts';

export interface RuleInWords {
  readonly rule: keyof Rules;
  /** What the rule is about: "Who may vote". */
  readonly label: string;
  /** What it says, without a full stop: "those with code merged in the twelve months before nominations open". */
  readonly text: string;
  /** Whether the charter says anything of it. */
  readonly stated: boolean;
}

const UNSTATED = 'the charter does not say';

const LABELS: Record<keyof Rules, string> = {
  seats: 'Seats',
  seatsAre: 'The number of seats is',
  cohorts: 'Cohorts',
  termMonths: 'Length of a term',
  termLimit: 'Limit of terms',
  affiliationCap: 'Limit for one organization',
  mayRun: 'Who may run',
  mayVote: 'Who may vote',
  phases: 'Phases of an election',
  deadlineClock: 'What a deadline means',
  vacancy: 'How a vacant seat is filled',
  holdover: 'When a term runs out',
  counting: 'How ballots are counted',
  statementWords: 'Length of a statement',
};

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

function cohort({ label, month, seats, every, fromYear }: Cohort): string {
  const expected = MONTHS[month - 1] ?? '';
  const when = label === expected ? label : `${label}, expected in ${expected}`;
  const cycle = every === 1 ? '' : `, every ${countInWords(every, 'year')}`;
  const from = every === 1 || fromYear === null ? '' : `, counted from ${fromYear}`;
  return `${when}: ${countInWords(seats, 'seat')}${cycle}${from}`;
}

const BEFORE = {
  election: ' before the election',
  'nominations-open': ' before nominations open',
} as const;

function eligibility(rule: Eligibility | null): string {
  if (rule === null) return UNSTATED;
  const { activity, months, before } = rule;
  if (months === null) return `those with ${activity}, at any time`;
  const length = countInWords(months, 'month');
  return before === null || before === 'unstated'
    ? `those with ${activity} in the last ${length}; from which day they are counted, the charter does not say`
    : `those with ${activity} in the ${length}${BEFORE[before]}`;
}

const FILL = {
  'next-election': 'in the next election, whichever cohort that is for',
  'own-cohort': 'when its own cohort next comes up',
  appointment: 'by appointment',
  'runner-up': 'by the candidate next in the count',
} as const;
const FOR = { remainder: ', for the rest of the term', full: ', for a full term', unstated: '' } as const;

const vacancy = ({ fill, term }: Vacancy): string => (fill === 'unstated' ? UNSTATED : FILL[fill] + FOR[term]);

const CLOCK = {
  opened: 'the moment at which a filing was opened',
  committed: 'the moment at which a filing was committed',
  merged: 'the moment at which a filing was merged',
  unstated: UNSTATED,
} as const;

function holdover({ holdover: remains, termMonths }: Rules): string {
  if (remains) return 'the member remains until the successor takes office';
  return termMonths === null ? 'does not apply: no length of a term is stated' : 'the member leaves';
}

const TEXTS: { readonly [Name in keyof Rules]: (rules: Rules) => string } = {
  seats: ({ seats }) => numberWords(seats),
  seatsAre: ({ seatsAre }) => (seatsAre === 'exact' ? 'a rule' : 'an estimate, not a rule'),
  cohorts: ({ cohorts }) =>
    cohorts.length === 0 ? 'none: no seat comes up for election' : cohorts.map(cohort).join('; '),
  termMonths: ({ termMonths }) => (termMonths === null ? UNSTATED : countInWords(termMonths, 'month')),
  termLimit: ({ termLimit }) => (termLimit === null ? 'none' : `${countInWords(termLimit, 'term')} in a row`),
  affiliationCap: ({ affiliationCap: cap }) => {
    if (cap === null) return 'none';
    const counts =
      cap.counts === 'organization' ? 'each organization counts by itself' : 'an organization counts with its parent';
    return `${countInWords(cap.seats, 'seat')}; ${counts}`;
  },
  mayRun: ({ mayRun }) => eligibility(mayRun),
  mayVote: ({ mayVote }) => eligibility(mayVote),
  phases: ({ phases }) =>
    phases.length === 0
      ? UNSTATED
      : phases.map(({ phase, days }) => `${phase}, ${countInWords(days, 'day')}`).join('; '),
  deadlineClock: ({ deadlineClock }) => CLOCK[deadlineClock],
  vacancy: (rules) => vacancy(rules.vacancy),
  holdover,
  counting: ({ counting }) => counting ?? UNSTATED,
  statementWords: ({ statementWords }) =>
    statementWords === null ? 'no limit' : `at most ${countInWords(statementWords, 'word')}`,
};

/** One rule in words. */
export function ruleInWords(rules: Rules, rule: keyof Rules): RuleInWords {
  const text = TEXTS[rule](rules);
  return { rule, label: LABELS[rule], text, stated: text !== UNSTATED };
}

/** All rules in words, in their order. */
export function rulesInWords(rules: Rules): RuleInWords[] {
  return RULE_NAMES.map((rule) => ruleInWords(rules, rule));
}
