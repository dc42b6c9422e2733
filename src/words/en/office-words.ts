/** What somebody is on a committee besides a seat, in words. */

import type { Day } from '../../governance/day.ts';
import type { BesideSeat, Community } from '../../governance/model.ts';
import { CALLED } from './called.ts';
import { personName } from './names.ts';
import { asRecordsStood } from './on-record.ts';
import { uncapitalized } from './sentences.ts';

export const OFFICES = {
  heading: 'Offices, stand-ins, members without a vote',
  withoutVote: 'without a vote',
} as const;

/** As it stands by itself: "Chair", "Stands in for Ada Miller", "Without a vote, liaison of the board". */
export function besideSeatInWords(community: Pick<Community, 'people'>, each: BesideSeat): string {
  if (each.kind === 'office') return each.title;
  if (each.kind === 'stand-in') return `Stands in for ${personName(community, each.standsInFor)}`;
  return each.title === null ? 'Without a vote' : `Without a vote, ${each.title}`;
}

/** What somebody became, as the end of a sentence that begins with the person. */
export function becameInWords(community: Pick<Community, 'people'>, each: BesideSeat, committee: string): string {
  if (each.kind === 'office') return `holds the office “${each.title}” of the ${committee}`;
  if (each.kind === 'stand-in')
    return `stands in for ${personName(community, each.standsInFor)} on the ${committee}; the ${CALLED.seat} stays theirs`;
  return `takes part in the ${committee} without a vote${each.title === null ? '' : `, as ${each.title}`}`;
}

/** What somebody no longer is, as the end of a sentence that begins with the person. */
export function ceasedInWords(community: Pick<Community, 'people'>, each: BesideSeat, committee: string): string {
  if (each.kind === 'office') return `no longer holds the office “${each.title}” of the ${committee}`;
  if (each.kind === 'stand-in')
    return `no longer stands in for ${personName(community, each.standsInFor)} on the ${committee}`;
  return `no longer takes part in the ${committee} without a vote`;
}

/** Who holds an office of one person. */
export type Holder = { readonly name: string } | 'nobody' | 'unrecorded';

/**
 * Who holds an office of one person: "The Project Lead is Ada Miller.", that nobody does, or that it is not recorded.
 * `name` is the office within a sentence that it begins; `ended` the last day of records that end before the day asked about.
 */
export function holderInWords(name: string, holds: Holder, ended: Day | null): string {
  if (holds === 'unrecorded') return `${name}: who ${ended === null ? 'holds' : 'held'} the office is not recorded.`;
  const holder = holds === 'nobody' ? null : holds.name;
  if (ended === null) return holder === null ? `${name}: nobody holds the office.` : `${name} is ${holder}.`;
  const then = `${asRecordsStood(ended)}, `;
  const within = uncapitalized(name);
  return `${then}${holder === null ? `nobody was ${within}` : `${within} was ${holder}`}.`;
}

/** Over the one who holds an office of one person: today, on record, or when it was dissolved. */
export const HOLDER = {
  today: 'Who holds it today',
  recorded: 'Who held it, on record',
  gone: 'Who held it when it was dissolved',
} as const;

/** By whom somebody was put there, after the days. */
export const putThereBy = (by: string): string => `, by ${by}`;
