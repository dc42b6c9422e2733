import { counted } from '#words/counts.ts';
import { withPlainSpaces } from '#words/sentences.ts';
import { asItCame } from '../governance/calendar.ts';
import type { Filling } from '../governance/history/state.ts';
import type { Committee, ElectionId } from '../governance/model.ts';
import type { Check, Checked, Report } from './check.ts';
import { changed } from './example-base.ts';
import { elections } from './subjects.ts';

/** What each election ahead of a committee fills, as its calendar has it. */
function filledBy({ community, histories, asOf }: Checked, committee: Committee): ReadonlyMap<ElectionId, Filling> {
  if (!histories.has(committee.id)) return new Map();
  const { fillings } = asItCame(community, committee, asOf, 3);
  return new Map(fillings.flatMap((each) => (each.entry.election === null ? [] : [[each.entry.election, each]])));
}

export const seatsNotUp: Check = {
  code: 'seats-not-up',
  rule: 'A planned election fills the seats that its cohort has on the day on which nominations open, and those that "alsoUp" names.',
  severity: 'error',
  example: {
    wrong: changed('elections/2021-05/election.yaml', 'seats: 2', 'seats: 3'),
    at: 'content/elections/2021-05/election.yaml:3:8',
  },
  run: (checked) => {
    const planned = elections(checked).filter(({ election }) => election.outcome === null);
    const committees = new Set(planned.flatMap(({ committee }) => committee ?? []));
    const filled = new Map([...committees].flatMap((committee) => [...filledBy(checked, committee)]));
    return planned.flatMap(({ file, election, rules, governing }): Report[] => {
      const up = filled.get(election.id)?.seats.length;
      // A run-off can be left fewer seats than stayed open; another check holds what was left to it.
      if (up === undefined || up === election.seats || election.runOffOf !== null) return [];
      // Of one that names no seats at all, another check says so.
      if (up === 0 && election.alsoUp.length === 0) return [];
      const cohort = rules?.cohorts.find(({ id }) => id === election.cohort);
      const own = cohort === undefined ? '' : `; the cohort ${cohort.label} has ${cohort.seats} on ${governing}`;
      const all = up === cohort?.seats ? '' : `${own === '' ? ';' : ','} ${up} with those of "alsoUp"`;
      return [
        {
          place: file.source.at(['seats']),
          message: withPlainSpaces(`says that it fills ${counted(election.seats, 'seat')}${own}${all}`),
          expected:
            up === 0
              ? 'name the cohort whose seats come up, or under "alsoUp" whose seat it is'
              : `write seats: ${up}, or say under "alsoUp" which seats come up beside those of the cohort`,
        },
      ];
    });
  },
};
