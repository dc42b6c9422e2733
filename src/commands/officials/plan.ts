/** `npm run election -- plan`: what it takes, and what it writes. */

import { windowInWords } from '#words/days.ts';
import { noticed } from '#words/desk-commands.ts';
import { TIME_PROBLEMS } from '../../content/schema/election.ts';
import { insteadOf } from '../../findings/suggest.ts';
import { parseDay } from '../../governance/day.ts';
import { isZone, parseInstant } from '../../governance/instant.ts';
import { withId } from '../../governance/lookup.ts';
import { PHASES, type PhaseName } from '../../governance/model.ts';
import { type PlanRequest, parseMonth, propose } from '../../officials/plan.ts';
import { fileOfElection } from '../../words/paths.ts';
import { AskedWrongly } from '../asked.ts';
import { committeeAsked, personAsked, type Run } from '../desk.ts';
import { load } from '../loaded.ts';
import { carryOut, tryOut } from './change.ts';
import { electionText } from './election-text.ts';

function startAsked(text: string | null): PlanRequest['start'] {
  if (text === null) return null;
  const parsed = parseInstant(text, 'start');
  if ('problem' in parsed) throw new AskedWrongly(`"${text}" ${TIME_PROBLEMS[parsed.problem]}.`);
  const zone = text.trim().split(' ').at(-1) ?? '';
  return { instant: parsed.instant, zone: /[A-Za-z]/.test(zone) && isZone(zone) ? zone : 'UTC' };
}

function daysAsked(list: readonly string[]): Map<PhaseName, number> {
  return new Map(
    list.map((text) => {
      const [name = '', days = ''] = text.split('=').map((part) => part.trim());
      const phase = PHASES.find((each) => each === name && each !== 'results');
      if (phase === undefined) {
        throw new AskedWrongly(`There is no phase "${name}"; ${insteadOf(name, PHASES.slice(0, 3), 'phase')}`);
      }
      if (!/^[1-9]\d{0,3}$/.test(days)) {
        throw new AskedWrongly(`"${text}" does not say how many days; write --lengthen ${phase}=10`);
      }
      return [phase, Number(days)] as const;
    }),
  );
}

function avoidAsked(list: readonly string[]): Set<NonNullable<ReturnType<typeof parseDay>>> {
  return new Set(
    list.map((text) => {
      const day = parseDay(text);
      if (day === null) throw new AskedWrongly(`"${text}" is not a day; write --avoid 2026-12-24,2026-12-25`);
      return day;
    }),
  );
}

/** Plans an election, shows it, and writes its file. */
export const plan: Run = async (asked) => {
  const desk = load(asked, 'Nothing was done');
  const { options, community, words } = desk;
  const committee = committeeAsked(desk, words[0] ?? null);
  const month = parseMonth(words[1] ?? '');
  if (month === null) {
    throw new AskedWrongly(
      words[1] === undefined
        ? 'Which month? Write YYYY-MM.'
        : `"${words[1]}" is not a month; write YYYY-MM, 1900 to 2999.`,
    );
  }
  const made = propose(community, committee, {
    ...month,
    start: startAsked(options.text('start')),
    days: daysAsked(options.list('lengthen')),
    avoid: avoidAsked(options.list('avoid')),
    cohort: options.text('cohort'),
    officials: options.list('official').map((name) => personAsked(community.people, name)),
    on: desk.asOf,
  });
  const change = { file: fileOfElection(made.id), text: electionText(community, made) };
  const tried = tryOut(desk, change);
  const election = withId(tried.community.elections, made.id);
  for (const { phase, start, end } of (election?.timetable ?? []).filter((each) => each.phase !== 'results')) {
    desk.say(`${phase.padEnd(12)} ${windowInWords(start, end)}`);
  }
  for (const notice of made.notices) desk.say(noticed(notice));
  await carryOut(desk, change);
};
