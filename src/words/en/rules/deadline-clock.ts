import type { Rules } from '../../../governance/rules/index.ts';
import type { RuleWords } from '../../rule-words.ts';

const WORDS: Readonly<Record<Exclude<Rules['deadlineClock'], 'unstated'>, string>> = {
  opened: 'opened',
  written: 'written',
  committed: 'committed',
  merged: 'merged',
};

export const deadlineClock: RuleWords<Rules['deadlineClock']> = {
  label: 'Which moment counts as filed',
  reads: (clock) => (clock === 'unstated' ? null : `the moment at which a filing was ${WORDS[clock]}`),
};
