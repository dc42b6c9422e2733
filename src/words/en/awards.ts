/** What became of each candidate in an award, one sentence each. */

import type { Given, Reached } from '../../governance/award.ts';
import type { AwardOf, OrderFrom } from '../../governance/award-of.ts';
import type { Community, Election } from '../../governance/model.ts';
import { countInWords, placeInWords } from './counts.ts';
import { dayInWords } from './days.ts';
import { organizationName, personName } from './names.ts';
import { listInWords } from './sentences.ts';

/** Where the order of an award comes from. */
export const ORDER_FROM: Readonly<Record<OrderFrom, string>> = {
  ballots: 'The order is that of the published ballots, counted again.',
  declared: 'The order is that of the whole count, as it was declared. The ballots are not published.',
  'elected-in-order':
    'The records hold the order of the elected alone. How the others were placed is not recorded, so nobody can tell who was passed over.',
  elected: 'The records hold who was elected, and no order.',
  uncontested:
    'No more stood than there were seats, so no vote placed anybody: all who stood, unless the charter forbids it.',
};

/** "the third member of Acme beside two who continue" */
function oneTooMany(community: Community, { organization, continuing, seated }: Reached, on: AwardOf['on']): string {
  const name = organizationName(community, organization, on);
  const beside = [
    ...(continuing === 0
      ? []
      : [`${countInWords(continuing, 'member')} who ${continuing === 1 ? 'continues' : 'continue'}`]),
    ...(seated === 0
      ? []
      : [`${countInWords(seated, 'candidate')} who ${seated === 1 ? 'has' : 'have'} a seat in this election`]),
  ];
  return `the ${placeInWords(continuing + seated + 1)} from ${name}${beside.length === 0 ? '' : ` beside ${listInWords(beside)}`}`;
}

function placed({ place, tied }: Given, from: OrderFrom, all: number, nameOf: (id: string) => string): string {
  if (from === 'uncontested') return 'Stood in an election with no more candidates than seats';
  if (from === 'elected' || (from === 'elected-in-order' && tied.length > 0)) return '';
  const others =
    tied.length === 0
      ? ''
      : tied.length > 3
        ? `, tied with ${countInWords(tied.length, 'other')}`
        : `, tied with ${listInWords(tied.map(nameOf))}`;
  return `Placed ${placeInWords(place)} of ${all}${others}`;
}

/** Why a candidate has a seat, or has none: a sentence. */
export function verdictInWords(community: Community, award: AwardOf, given: Given): string {
  const { from, given: all, on } = award;
  const nameOf = (id: string) => personName(community, id);
  const start = placed(given, from, all.length, nameOf);
  const { verdict } = given;
  const told = (rest: string) =>
    start === '' ? `${rest.charAt(0).toUpperCase()}${rest.slice(1)}.` : `${start}: ${rest}.`;
  if (verdict.kind === 'seated') {
    const waiver =
      verdict.waiver === null ? '' : `, as ${oneTooMany(community, verdict.waiver, on)}, by a waiver of the limit`;
    const up = verdict.instead.length === 0 ? '' : `, in the place of ${listInWords(verdict.instead.map(nameOf))}`;
    return told(`${from === 'ballots' || from === 'uncontested' ? 'takes a seat' : 'elected'}${up}${waiver}`);
  }
  if (verdict.kind === 'passed-over') {
    const { limit } = verdict.reached;
    const whose = limit.cohort === null ? '' : ' of this cohort';
    const how =
      limit.applied === 'by-placing' ? 'passed over for the next' : 'removed as the lowest placed of too many';
    const most = `where ${countInWords(limit.seats, 'seat')}${whose} ${limit.seats === 1 ? 'is' : 'are'} the most`;
    return told(`would have been ${oneTooMany(community, verdict.reached, on)}, ${most}; ${how}`);
  }
  if (verdict.kind === 'open') {
    const whom =
      verdict.with.length > 3 ? countInWords(verdict.with.length, 'other') : listInWords(verdict.with.map(nameOf));
    return told(`tied with ${whom} for ${countInWords(verdict.seats, 'seat')}; a run-off or a lot decides`);
  }
  return told(from === 'elected' || from === 'elected-in-order' ? 'not among the elected' : 'all seats were taken');
}

/** Why somebody who stood has no place in the award. */
export const goneInWords = ({ why, on }: AwardOf['gone'][number]): string =>
  why === 'withdrew'
    ? `Withdrew on ${dayInWords(on)}.`
    : `Was elected and declined on ${dayInWords(on)}; the next in order takes the seat.`;

/** How the charter's limits bear on an award; a sentence. */
export function limitsInWords({ limits, continuing }: AwardOf): string {
  if (limits.length === 0) return 'The charter sets no limit for one organization.';
  return limits
    .map(({ seats, cohort, continuing: counts, applied }) => {
      const who = !counts
        ? 'members who continue do not count'
        : continuing.length === 0
          ? 'nobody continues'
          : `${countInWords(continuing.length, 'member')} who ${continuing.length === 1 ? 'continues counts' : 'continue count'}`;
      const how =
        applied === 'by-placing'
          ? 'whoever would be one too many is passed over'
          : 'of too many, the lowest placed are removed';
      return `One organization may hold ${countInWords(seats, 'seat')}${cohort === null ? '' : ' of this cohort'}: ${who}, and ${how}.`;
    })
    .join(' ');
}

/** How a declared outcome stands to the award. */
export function differenceInWords(
  community: Community,
  { outcome }: Election,
  found: { readonly declared: readonly string[]; readonly awarded: readonly string[] } | null,
  open: AwardOf['open'],
): string {
  if (outcome === null) return 'No outcome is declared yet.';
  const names = (ids: readonly string[]) => listInWords(ids.map((id) => personName(community, id)));
  if (found === null) {
    return open === null
      ? 'The declared outcome agrees with it, seat by seat.'
      : `The declared outcome agrees with it as far as it goes: ${names(open.people)} are tied for ${countInWords(open.seats, 'seat')}, and the records do not say what broke the tie.`;
  }
  return [
    ...(found.declared.length === 0
      ? []
      : [`The outcome declares ${names(found.declared)}, to whom this award gives no seat.`]),
    ...(found.awarded.length === 0 ? [] : [`It does not name ${names(found.awarded)}, to whom this award gives one.`]),
  ].join(' ');
}
