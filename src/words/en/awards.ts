/** What became of each candidate in an award, one sentence each. */

import type { Given, Limit, Lot, Reached } from '../../governance/award.ts';
import type { AwardOf, OrderFrom } from '../../governance/award-of.ts';
import type { NoCap } from '../../governance/cap.ts';
import { withId } from '../../governance/lookup.ts';
import type { CohortId, Community, Election, OrganizationId, PersonId } from '../../governance/model.ts';
import { isSilentOn } from '../../governance/rules/shape.ts';
import { CALLED } from './called.ts';
import { countInWords, placeInWords } from './counts.ts';
import { dayInWords } from './days.ts';
import { GONE } from './gone-words.ts';
import { cohortLabel, organizationName, personName } from './names.ts';
import { capitalized, listInWords } from './sentences.ts';

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

/** What those whom an award speaks of are called, by their ids. */
interface AwardNames {
  readonly person: (id: PersonId) => string;
  readonly organization: (id: OrganizationId) => string;
  readonly cohort: (id: CohortId) => string;
}

/** As they were called on the day of the award. */
export function awardNames(community: Community, { committee, on }: Pick<AwardOf, 'committee' | 'on'>): AwardNames {
  const own = withId(community.committees, committee);
  return {
    person: (id) => personName(community, id),
    organization: (id) => organizationName(community, id, on),
    cohort: (id) => (own === undefined ? id : cohortLabel(own, id, on)),
  };
}

/** "the third member of Acme beside two who continue" */
function oneTooMany(called: AwardNames, { organization, continuing, seated }: Reached): string {
  const name = called.organization(organization);
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

/** "two seats are the most" */
const mostOf = ({ seats, cohort }: Limit): string =>
  `${countInWords(seats, 'seat')}${cohort === null ? '' : ' of this cohort'} ${seats === 1 ? 'is' : 'are'} the most`;

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

/** Of which kind a seat is, where an election fills several and they go by place: " (Odd years, twelve months)". */
function seatInWords(called: AwardNames, { byPlace }: Pick<AwardOf, 'byPlace'>, lot: Lot | null): string {
  if (!byPlace) return '';
  if (lot === null) return ', and the tie leaves open which';
  const label = lot.cohort === null ? '' : called.cohort(lot.cohort);
  const kind = [label, lot.months === null ? '' : countInWords(lot.months, 'month')].filter(Boolean).join(', ');
  return kind === '' ? '' : ` (${kind})`;
}

/** Why a candidate has a seat, or has none: a sentence. */
export function verdictInWords(
  called: AwardNames,
  award: Pick<AwardOf, 'from' | 'given' | 'byPlace'>,
  given: Given,
): string {
  const { from, given: all } = award;
  const nameOf = called.person;
  const start = placed(given, from, all.length, nameOf);
  const { verdict } = given;
  const told = (rest: string) =>
    start === '' ? `${rest.charAt(0).toUpperCase()}${rest.slice(1)}.` : `${start}: ${rest}.`;
  if (verdict.kind === 'seated') {
    const waiver =
      verdict.waiver === null ? '' : `, as ${oneTooMany(called, verdict.waiver)}, by a waiver of the limit`;
    const up = verdict.instead.length === 0 ? '' : `, in the place of ${listInWords(verdict.instead.map(nameOf))}`;
    const does = from === 'ballots' || from === 'uncontested' ? 'takes a seat' : 'elected';
    return told(`${does}${seatInWords(called, award, verdict.lot)}${up}${waiver}`);
  }
  if (verdict.kind === 'passed-over') {
    const { limit } = verdict.reached;
    const how =
      limit.applied === 'by-placing' ? 'passed over for the next' : 'removed as the lowest placed of too many';
    return told(`would have been ${oneTooMany(called, verdict.reached)}, where ${mostOf(limit)}; ${how}`);
  }
  if (verdict.kind === 'open') {
    const whom =
      verdict.with.length > 3 ? countInWords(verdict.with.length, 'other') : listInWords(verdict.with.map(nameOf));
    return told(`tied with ${whom} for ${countInWords(verdict.seats, 'seat')}; a run-off or a lot decides`);
  }
  return told(from === 'elected' || from === 'elected-in-order' ? 'not among the elected' : 'all seats were taken');
}

/** Whom a tie leaves open: "Ada and Ben are tied for one seat; a run-off or a lot decides." */
export const openInWords = (called: AwardNames, { people, seats }: NonNullable<AwardOf['open']>): string =>
  `${listInWords(people.map(called.person))} are tied for ${countInWords(seats, 'seat')}; a run-off or a lot decides.`;

/** That somebody who was placed for a seat has none because of a limit: a sentence with their name. */
export function passedOverInWords(called: AwardNames, { person, place, verdict }: Given): string | null {
  if (verdict.kind !== 'passed-over') return null;
  const { limit } = verdict.reached;
  const how = limit.applied === 'by-placing' ? 'was passed over' : 'was removed as the lowest placed of too many';
  const which = `${oneTooMany(called, verdict.reached)}, where ${mostOf(limit)}`;
  return `${called.person(person)}, placed ${placeInWords(place)}, would have been ${which}, and ${how}.`;
}

/** Whom a limit lets sit only if others of theirs do not: "Ada and Ben (Acme) cannot all sit." and what the limit is. */
export function tooManyInWords(called: AwardNames, award: AwardOf): string {
  const names = award.given
    .filter(({ verdict }) => verdict.kind === 'open' || verdict.kind === 'passed-over')
    .map(({ person, organization }) => {
      const name = organization === null ? '' : ` (${called.organization(organization)})`;
      return `${called.person(person)}${name}`;
    });
  return `${listInWords(names)} cannot ${names.length === 1 ? '' : 'all '}sit. ${limitsInWords(award)}`;
}

/** That a limit of terms kept somebody from a seat: a sentence for the record. */
export const barredNote = (called: AwardNames, person: PersonId): string =>
  `${called.person(person)} has had as many terms as the charter allows, and was passed over.`;

/** That people cannot be elected because of a limit of terms, and what to do where it was not held against them. */
export const barredInWords = (called: AwardNames, people: readonly { readonly person: PersonId }[]): string =>
  `${listInWords(people.map(({ person }) => called.person(person)))} would begin more terms than it allows. Where it is not held against them, name them with --exempt, and say why with --why.`;

/** What to do where a limit for one organization lets not all of the named sit. */
export const NAME_THE_NEXT =
  'Name who came next in the count; where the limit is waived, name for whom with --waive, and say why with --why.';

/** That people were excepted from a limit that keeps them from no seat. */
export const exceptedIdlyInWords = (called: AwardNames, people: readonly PersonId[]): string =>
  `No limit keeps ${listInWords(people.map(called.person))} from a seat by this count: name only whom one would, with --waive or --exempt.`;

/** Why somebody who stood has no place in the award. */
export function goneInWords({ why, on }: AwardOf['gone'][number]): string {
  switch (why) {
    case 'withdrew':
    case 'died':
    case 'lost-eligibility':
      return `${capitalized(GONE[why].past)} on ${dayInWords(on)}.`;
    case 'declined':
      return `Declined the ${CALLED.seat} on ${dayInWords(on)}.`;
    case 'behind-none':
      return 'Was placed behind the option that stands for nobody, so that no seat could be theirs.';
    case 'term-limit':
      return 'Has had as many terms as the charter allows, and no exemption is recorded; the next in order takes the seat.';
  }
}

/** Said where no number of seats limits an organization. */
export const NO_CAP: Readonly<Record<NoCap, string>> = {
  none: 'The charter sets no cap for one organization.',
  silent: `How many ${CALLED.seats} one organization may hold, the charter does not say.`,
  'not-at-this-size': `The charter sets no cap for one organization on ${CALLED.aCommittee} of this size.`,
  'within-cohorts': `The charter sets a cap for one organization only within a cohort, not for the whole ${CALLED.committee}.`,
};

/** What of a limit's bearing on an election the charter does not say; a sentence, where there is anything. */
function assumedOf(limit: Limit): string[] {
  const [continuing, applied] = [isSilentOn(limit, 'continuing'), isSilentOn(limit, 'applied')];
  if (!continuing && !applied) return [];
  const what =
    continuing && applied
      ? 'How that bears on an election'
      : applied
        ? 'Who gives way'
        : 'Whether members who continue count';
  return [`${what} is assumed; the charter does not say.`];
}

/** How the charter’s limits bear on an award, and what of that it does not say; sentences. */
export function limitsInWords({ limits, noCap, continuing }: Pick<AwardOf, 'limits' | 'noCap' | 'continuing'>): string {
  if (limits.length === 0) return NO_CAP[noCap];
  return limits
    .map((limit) => {
      const { seats, cohort, continuing: counts, applied } = limit;
      const who = !counts
        ? 'members who continue do not count'
        : continuing.length === 0
          ? 'nobody continues'
          : `${countInWords(continuing.length, 'member')} who ${continuing.length === 1 ? 'continues counts' : 'continue count'}`;
      const how =
        applied === 'by-placing'
          ? 'whoever would be one too many is passed over'
          : 'of too many, the lowest placed are removed';
      const most = `One organization may hold ${countInWords(seats, 'seat')}${cohort === null ? '' : ' of this cohort'}`;
      return [`${most}: ${who}, and ${how}.`, ...assumedOf(limit)].join(' ');
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
      ? 'The declared outcome agrees, seat by seat.'
      : `The declared outcome agrees as far as it goes: ${names(open.people)} are tied for ${countInWords(open.seats, 'seat')}, and the records do not say what broke the tie.`;
  }
  return [
    ...(found.declared.length === 0
      ? []
      : [`The outcome declares ${names(found.declared)}, to whom this award gives no seat.`]),
    ...(found.awarded.length === 0 ? [] : [`It does not name ${names(found.awarded)}, to whom this award gives one.`]),
  ].join(' ');
}
