import type { Cohort } from '../../../governance/rules/cohorts.ts';
import type { Rules } from '../../../governance/rules/index.ts';
import { isSilentOn } from '../../../governance/rules/shape.ts';
import type { RuleWords, Say } from '../../rule-words.ts';
import { CALLED } from '../called.ts';
import { MONTHS, monthName } from '../days.ts';
import { listInWords } from '../sentences.ts';
import { capLimit } from './affiliation-cap.ts';
import { eligible } from './eligible.ts';
import { vacancyReads } from './vacancy.ts';

const SEASONS = ['spring', 'summer', 'autumn', 'winter', 'fall'];

/** Whether a charter calls a cohort by a time of the year, so that a year can follow: "June", "Autumn", not "Odd years". */
export const isTimeOfYear = (label: string): boolean =>
  [...SEASONS, ...MONTHS].some((time) => time.toLowerCase() === label.toLowerCase());

/** What a charter calls the time of a cohort, within a sentence: months keep their capital, seasons do not. */
const inSentence = (label: string): string => (SEASONS.includes(label.toLowerCase()) ? label.toLowerCase() : label);

/** What of a cohort differs from the committee's rules. */
function particulars(cohort: Cohort, say: Say): string[] {
  const { by, filled, optional, votes, mayRun, mayVote, termMonths, affiliationCap, vacancy, counting } = cohort;
  const how = filled === 'appointment' ? 'appointed' : isSilentOn(cohort, 'filled') ? 'chosen' : 'elected';
  const run = eligible(mayRun, say);
  const vote = eligible(mayVote, say);
  const vacant = vacancy === null ? null : vacancyReads(vacancy, say);
  return [
    ...(by !== null ? [`${how} by ${by}`] : how === 'chosen' ? [] : [how]),
    ...(!optional && isSilentOn(cohort, 'optional') ? [] : [optional ? 'may stay empty' : 'may not stay empty']),
    ...(votes && isSilentOn(cohort, 'votes') ? [] : [votes ? 'with a vote' : 'without a vote']),
    ...(run === null ? [] : [`who may stand: ${run}`]),
    ...(vote === null ? [] : [`who may vote: ${vote}`]),
    ...(termMonths === null ? [] : [`for ${say.count(termMonths, 'month')}`]),
    ...(affiliationCap === null ? [] : [`for one organization at most ${capLimit(affiliationCap, say)}`]),
    ...(vacant === null ? [] : [`when vacant, filled ${vacant.replaceAll(';', ',')}`]),
    ...(counting === null ? [] : [`counted by ${counting}`]),
  ];
}

function cycle(cohort: Cohort, say: Say): string {
  const { every, fromYear, everyMonths, occasion } = cohort;
  if (occasion !== null) return `, on ${occasion}`;
  const from = fromYear === null ? '' : `, counted from ${fromYear}`;
  if (everyMonths !== null) return `, every ${say.count(everyMonths, 'month')}${from}`;
  if (every === 1 && isSilentOn(cohort, 'every')) return from;
  return `, every ${every === 1 ? 'year' : say.count(every, 'year')}${from}`;
}

/** What follows the name of a cohort: ", expected in October: three seats, every two years". */
export function afterCohort(cohort: Cohort, say: Say): string {
  const { label, month, seats } = cohort;
  const expected = month === null || label === monthName(month) ? '' : `, expected in ${monthName(month)}`;
  return [`${expected}: ${say.count(seats, 'seat')}${cycle(cohort, say)}`, ...particulars(cohort, say)].join(', ');
}

function inProse({ label, seats, every, everyMonths, occasion, month }: Cohort, index: number, say: Say): string {
  const noun = index > 0 ? '' : ` ${seats === 1 ? CALLED.seat : CALLED.seats}`;
  const number = `${say.number(seats)}${noun}`;
  if (occasion !== null) return `${number} on ${occasion}`;
  if (month === null) return `${number} (${label})`;
  if (everyMonths !== null) return `${number} every ${say.number(everyMonths)} months`;
  const years = every === 1 ? '' : every === 2 ? ' every other year' : ` every ${say.number(every)} years`;
  return `${number} in ${inSentence(label)}${years}`;
}

export const cohorts: RuleWords<Rules['cohorts']> = {
  label: 'Cohorts',
  assumed: 'nothing is assumed to come up for election',
  reads: (all, say) =>
    all.length === 0
      ? `none: no ${CALLED.seat} comes up for election`
      : all.map((each) => each.label + afterCohort(each, say)).join('; '),
  prose: (all, say) => ({
    cohorts: all.length === 0 ? null : listInWords(all.map((each, index) => inProse(each, index, say))),
    ...Object.fromEntries(all.map(({ id, label }) => [`cohort.${id}.label`, inSentence(label)])),
  }),
};
