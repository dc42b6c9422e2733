/** What is said of each rule of a charter, a file each. */
import type { AllRuleWords } from '../../rule-words.ts';
import { affiliationCap } from './affiliation-cap.ts';
import { ballot } from './ballot.ts';
import { cohorts } from './cohorts.ts';
import { counting } from './counting.ts';
import { deadlineClock } from './deadline-clock.ts';
import { deadlines } from './deadlines.ts';
import { endorsements } from './endorsements.ts';
import { holdover } from './holdover.ts';
import { lifetimeLimit } from './lifetime-limit.ts';
import { mayRun } from './may-run.ts';
import { mayVote } from './may-vote.ts';
import { notTogetherWith } from './not-together-with.ts';
import { phases } from './phases.ts';
import { seats } from './seats.ts';
import { seatsAre } from './seats-are.ts';
import { seatsUpTo } from './seats-up-to.ts';
import { statementWords } from './statement-words.ts';
import { termEnds } from './term-ends.ts';
import { termLimit } from './term-limit.ts';
import { termMonths } from './term-months.ts';
import { termsNotCounted } from './terms-not-counted.ts';
import { vacancy } from './vacancy.ts';

export const RULE_WORDS: AllRuleWords = {
  seats,
  seatsAre,
  seatsUpTo,
  cohorts,
  termMonths,
  termEnds,
  termLimit,
  lifetimeLimit,
  termsNotCounted,
  affiliationCap,
  notTogetherWith,
  mayRun,
  endorsements,
  mayVote,
  phases,
  deadlines,
  deadlineClock,
  ballot,
  counting,
  vacancy,
  holdover,
  statementWords,
};
