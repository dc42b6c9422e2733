/** A plan as the file that it becomes: `content/elections/<id>/election.yaml`, with comments for whoever edits it. */

import { stringify } from 'yaml';
import { countInWords } from '#words/counts.ts';
import { dayInWords, lengthInWords } from '#words/days.ts';
import { personName } from '#words/names.ts';
import { listInWords, withPlainSpaces } from '#words/sentences.ts';
import type { Instant } from '../../governance/instant.ts';
import type { Community, PersonId } from '../../governance/model.ts';
import type { Plan } from '../../officials/plan.ts';

/** An instant as files write it: `2026-06-01 15:00 UTC`. */
const timeInFile = (at: Instant): string => `${at.slice(0, 10)} ${at.slice(11, at.endsWith(':00Z') ? 16 : 19)} UTC`;

/** A text as a YAML value on one line. */
const value = (text: string): string => stringify(text, { version: '1.2', schema: 'core', lineWidth: 0 }).trimEnd();

/** The file's text. */
export function electionText(community: Community, plan: Plan): string {
  const name = (id: PersonId) => personName(community, id);
  const least = new Map(plan.version.rules.phases.map(({ phase, days }) => [phase, days]));
  const held =
    plan.holders.length === 0 ? 'Nobody holds these seats now.' : `Held now by ${listInWords(plan.holders.map(name))}.`;
  return withPlainSpaces(
    [
      `# Planned on ${dayInWords(plan.published)} from the rules in force since ${dayInWords(plan.version.since)}.`,
      `committee: ${plan.committee.id}`,
      `cohort: ${plan.cohort.id}`,
      `# ${held}`,
      `seats: ${plan.seats}`,
      ...(plan.alsoUp.length === 0 ? [] : ['alsoUp:']),
      ...plan.alsoUp.flatMap((also) =>
        also.kind === 'new'
          ? [`  - new: ${also.count}`, `    why: ${value(also.why)}`]
          : [`  - seatOf: ${also.person}`, `    why: ${value(also.why)}`],
      ),
      '# The day on which this plan was made public.',
      `published: ${plan.published}`,
      '# Each phase runs up to its end, that moment not included.',
      'timetable:',
      ...plan.phases.flatMap(({ phase, start, end }) => {
        const days = least.get(phase);
        const rule =
          days === undefined
            ? 'the charter does not say how long'
            : `the charter asks for ${countInWords(days, 'day')} at least`;
        return [
          `  # ${lengthInWords(start, end)}; ${rule}`,
          `  ${phase}:`,
          `    start: ${timeInFile(start)}`,
          `    end: ${timeInFile(end)}`,
        ];
      }),
      '  # The day on which the result is to be declared.',
      '  results:',
      `    start: ${plan.resultOn}`,
      `    end: ${plan.resultOn}`,
      ...(plan.drawRound === null
        ? []
        : [
            '# The order of the candidates is drawn from this round of a public beacon: the first from an hour after nominations',
            '# have closed on. Until its value is there, they stand by name. The command election draw says what to do.',
            `draw: { beacon: quicknet, round: ${plan.drawRound} }`,
          ]),
      '# Who runs it: people who neither stand nor hold one of the seats that come up.',
      ...(plan.officials.length === 0 ? ['officials: []'] : ['officials:', ...plan.officials.map((id) => `  - ${id}`)]),
      '',
    ].join('\n'),
  );
}
