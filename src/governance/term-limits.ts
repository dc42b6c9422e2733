/** Limits of terms: who began more of them than the charter allows. */
import { ruleSince } from './amendments.ts';
import { rulesOn } from './charter.ts';
import { addMonths, type Day } from './day.ts';
import type { CohortId, Committee, ElectionId, PersonId } from './model.ts';
import { type Rules, rulesFor } from './rules/index.ts';
import type { History, Term } from './terms.ts';

interface Beyond {
  readonly term: Term;
  /** Which it is of those that count. */
  readonly count: number;
  readonly limit: number;
  /** Whether the limit is one of terms in a row. */
  readonly inARow: boolean;
}

/** Whether a limit counts a term: the charter may leave out those by appointment, remainders, and what was before it. */
function counts(committee: Committee, rules: Rules, rule: 'termLimit' | 'lifetimeLimit', term: Term): boolean {
  const left = new Set(rules.termsNotCounted);
  if (left.has('appointed') && term.began.by === 'appointment') return false;
  const { termMonths } = rulesFor(rules, term.cohort);
  const whole = termMonths === null ? null : addMonths(term.since, termMonths);
  const isRemainder = whole !== null && term.scheduledEnd !== null && term.scheduledEnd < whole;
  if (left.has('remainder') && isRemainder) return false;
  const since = ruleSince(committee, rule, committee.charter.at(-1)?.since ?? term.since);
  return !left.has('before-the-rule') || since === null || since <= term.since;
}

/** The terms up to one that its holder began without a day between them. */
function inARow(all: readonly Term[], last: Term): Term[] {
  const row = [last];
  for (const term of [...all].reverse()) {
    const [first] = row;
    if (first !== undefined && term.since < first.since && term.until === first.since) row.unshift(term);
  }
  return row;
}

/** Which limit a term passes that was in force on the day on which it begins; null where it passes none. `theirs` are its holder's, up to it. */
function passedBy(committee: Committee, theirs: readonly Term[], term: Term): Beyond | null {
  const rules = rulesOn(committee, term.since);
  if (rules === null) return null;
  const passed = (rule: 'termLimit' | 'lifetimeLimit', among: readonly Term[]): Beyond | null => {
    const limit = rules[rule];
    const count = among.filter((each) => counts(committee, rules, rule, each)).length;
    if (limit === null || count <= limit || !counts(committee, rules, rule, term)) return null;
    return { term, count, limit, inARow: rule === 'termLimit' };
  };
  return passed('termLimit', inARow(theirs, term)) ?? passed('lifetimeLimit', theirs);
}

/** The limit that somebody would pass who took a seat by an election on a day; null where they would pass none. */
export function limitFor(
  { committee, terms }: Pick<History, 'committee' | 'terms'>,
  person: PersonId,
  { election, cohort, since }: { readonly election: ElectionId; readonly cohort: CohortId | null; readonly since: Day },
): Beyond | null {
  const before = terms
    .filter((term) => term.person === person && term.since < since)
    .map((term) => (term.until === null || since < term.until ? { ...term, until: since } : term));
  const next: Term = {
    committee: committee.id,
    person,
    seat: 0,
    cohort,
    since,
    until: null,
    scheduledEnd: null,
    endExpected: false,
    began: { by: 'election', election },
    oneOf: [],
    fixedEnd: false,
    ended: null,
  };
  return passedBy(committee, [...before, next], next);
}

/**
 * Every term with which somebody passed a limit that was in force on the day on which it began, in the order of the days.
 * A term in another seat of the same body counts like any other.
 */
export function termsBeyond({ committee, terms }: Pick<History, 'committee' | 'terms'>): Beyond[] {
  return terms.flatMap((term): Beyond[] => {
    const theirs = terms.filter(({ person, since }) => person === term.person && since <= term.since);
    const passed = passedBy(committee, theirs, term);
    return passed === null ? [] : [passed];
  });
}
