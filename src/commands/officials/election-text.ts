/** A plan as the file that it becomes: `content/elections/<id>/election.yaml`, with comments for whoever edits it. */

import { stringify } from 'yaml';
import { lengthInWords } from '#words/days.ts';
import { heldNow, leastLength, PLAN_REMARKS, plannedFrom } from '#words/desk-commands.ts';
import { personName } from '#words/names.ts';
import { withPlainSpaces } from '#words/sentences.ts';
import type { Instant } from '../../governance/instant.ts';
import type { Community, PersonId } from '../../governance/model.ts';
import type { Plan } from '../../officials/plan.ts';

/** An instant as files write it: `2026-06-01 15:00 UTC`. */
const timeInFile = (at: Instant): string => `${at.slice(0, 10)} ${at.slice(11, at.endsWith(':00Z') ? 16 : 19)} UTC`;

/** A text as a YAML value on one line. */
const value = (text: string): string => stringify(text, { version: '1.2', schema: 'core', lineWidth: 0 }).trimEnd();

const remark = (text: string): string => `# ${text}`;

/** The file's text. */
export function electionText(community: Community, plan: Plan): string {
  const name = (id: PersonId) => personName(community, id);
  const least = new Map(plan.version.rules.phases.map(({ phase, days }) => [phase, days]));
  return withPlainSpaces(
    [
      remark(plannedFrom(plan.published, plan.version.since)),
      `committee: ${plan.committee.id}`,
      `cohort: ${plan.cohort.id}`,
      remark(heldNow(plan.holders.map(name))),
      `seats: ${plan.seats}`,
      ...(plan.alsoUp.length === 0 ? [] : ['alsoUp:']),
      ...plan.alsoUp.flatMap((also) =>
        also.kind === 'new'
          ? [`  - new: ${also.count}`, `    why: ${value(also.why)}`]
          : [`  - seatOf: ${also.person}`, `    why: ${value(also.why)}`],
      ),
      remark(PLAN_REMARKS.published),
      `published: ${plan.published}`,
      remark(PLAN_REMARKS.phases),
      'timetable:',
      ...plan.phases.flatMap(({ phase, start, end }) => {
        return [
          `  ${remark(`${lengthInWords(start, end)}; ${leastLength(least.get(phase) ?? null)}`)}`,
          `  ${phase}:`,
          `    start: ${timeInFile(start)}`,
          `    end: ${timeInFile(end)}`,
        ];
      }),
      `  ${remark(PLAN_REMARKS.result)}`,
      '  results:',
      `    start: ${plan.resultOn}`,
      `    end: ${plan.resultOn}`,
      ...(plan.drawRound === null
        ? []
        : [...PLAN_REMARKS.draw.map(remark), `draw: { beacon: quicknet, round: ${plan.drawRound} }`]),
      remark(PLAN_REMARKS.officials),
      ...(plan.officials.length === 0 ? ['officials: []'] : ['officials:', ...plan.officials.map((id) => `  - ${id}`)]),
      '',
    ].join('\n'),
  );
}
