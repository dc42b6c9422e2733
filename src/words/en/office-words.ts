/** What somebody is on a committee besides a seat, in words. */
import type { BesideSeat, Community } from '../../governance/model.ts';
import { CALLED } from './called.ts';
import { personName } from './names.ts';

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
