/** Who sits on a committee on a day: for a reader at a terminal. */

import { affiliationOnInWords } from '#words/affiliations.ts';
import { CALLED } from '#words/called.ts';
import { counted } from '#words/counts.ts';
import { boundsInWords, dayInWords } from '#words/days.ts';
import { cohortLabel, handleOf, organizationName, personName, personNameOn } from '#words/names.ts';
import { recordsSentence } from '#words/not-recorded.ts';
import { besideSeatInWords, holderInWords, OFFICES } from '#words/office-words.ts';
import { listInWords } from '#words/sentences.ts';
import { fillInWords } from '#words/vacant-seats.ts';
import { rulesOn, saysHoldover } from '../../governance/charter.ts';
import { type Day, later } from '../../governance/day.ts';
import { carriedOn } from '../../governance/foreseen-terms.ts';
import { history } from '../../governance/history/history.ts';
import { fallenVacant } from '../../governance/history/vacancies.ts';
import type { CohortId, Committee, Community } from '../../governance/model.ts';
import { besideSeatsOn } from '../../governance/offices.ts';
import { type Member, type Roster, rosterOn } from '../../governance/roster.ts';
import type { Rules } from '../../governance/rules/index.ts';
import { isOfOne } from '../../governance/rules/size.ts';
import type { History } from '../../governance/terms.ts';
import { textTable } from '../../words/text-table.ts';

/** The history that a roster is read from: what was learned after the day asked about belongs to it. */
const historyFor = (community: Community, committee: Committee, on: Day, asOf: Day): History =>
  history(committee, community.elections, later(on, asOf));

const COLUMNS = [
  { heading: CALLED.Seat, align: 'right' },
  { heading: 'Cohort' },
  { heading: 'Name' },
  { heading: 'Handle' },
  { heading: 'Organization' },
  { heading: 'Since' },
  { heading: 'Due to end' },
  { heading: 'Remarks' },
] as const;

function remarks(member: Member, held: string): string {
  return [
    member.votes ? '' : OFFICES.withoutVote,
    member.heldOver === null ? 'ran out after the records end' : member.heldOver ? held : '',
    member.mayHaveLeft === null ? '' : 'may have left: day not recorded',
    member.mayHaveMoved === null ? '' : 'may have moved: day not recorded',
  ]
    .filter(Boolean)
    .join('; ');
}

/** The seats, cohort by cohort in the order of the charter. Where their number is an estimate, none is called vacant. */
function table(community: Community, committee: Committee, roster: Roster, rules: Rules): string[] {
  const { on } = roster;
  const rank = (cohort: CohortId | null) => rules.cohorts.findIndex(({ id }) => id === cohort);
  const held = roster.members.map((member) => ({
    seat: member.seat,
    cohort: member.cohort,
    cells: [
      personNameOn(community, member.person, on),
      handleOf(community, member.person),
      affiliationOnInWords(community, member.person, on),
      member.since,
      member.scheduledEnd ?? '',
      remarks(member, saysHoldover(committee, member.scheduledEnd ?? on) ? 'held over' : 'term ran out'),
    ],
  }));
  const vacant =
    rules.seatsAre === 'estimate' || rules.seats === null
      ? []
      : roster.vacant.map((seat) => ({ ...seat, cells: ['(vacant)'] }));
  const rows = [...held, ...vacant]
    .sort((a, b) => rank(a.cohort) - rank(b.cohort) || a.seat - b.seat)
    .map(({ seat, cohort, cells }) => [String(seat), cohortLabel(committee, cohort, on), ...cells]);
  return rows.length === 0 ? [] : ['', ...textTable(COLUMNS, rows)];
}

const EXPECTS = { estimate: 'expects about', minimum: 'asks for at least', maximum: 'allows at most' } as const;

/** "7 seats, 6 held: Autumn 3 of 3, Spring 3 of 4." */
function seatsSentence(community: Community, { name }: Committee, { members, on }: Roster, rules: Rules): string {
  const [only, second] = members;
  if (isOfOne(rules) && second === undefined) {
    return holderInWords(`The ${name}`, only === undefined ? null : personNameOn(community, only.person, on), null);
  }
  const named = `the records name ${counted(members.length, 'member')}`;
  if (rules.seats === null) return `The charter names no number of ${CALLED.seats}; ${named}.`;
  if (rules.seatsAre !== 'exact')
    return `The charter ${EXPECTS[rules.seatsAre]} ${counted(rules.seats, 'seat')}; ${named}.`;
  const cohorts = rules.cohorts.map(
    ({ id, label, seats }) => `${label} ${members.filter(({ cohort }) => cohort === id).length} of ${seats}`,
  );
  return `${counted(rules.seats, 'seat')}, ${members.length} held${cohorts.length === 0 ? '' : `: ${cohorts.join(', ')}`}.`;
}

function vacancySentences(community: Community, committee: Committee, past: History, roster: Roster): string[] {
  const fallen = fallenVacant(carriedOn(past), roster.on);
  return roster.vacant.map(({ seat, cohort }) => {
    const label = cohortLabel(committee, cohort, roster.on);
    const last = past.terms.findLast((term) => term.seat === seat && term.since <= roster.on);
    const holder = last === undefined ? '' : `; ${personName(community, last.person)} held it last`;
    const left = fallen.find((each) => each.seat === seat);
    const filled = left === undefined ? '' : ` ${fillInWords(left)}`;
    return `${CALLED.Seat} ${seat}${label === '' ? '' : ` (${label})`} is vacant${holder}.${filled}`;
  });
}

/** "Chair: Ada Miller, since 2021-01-01." */
const besideSeatSentences = (community: Community, { besideSeats }: Committee, on: Day): string[] =>
  besideSeatsOn(besideSeats, on).map((each) => {
    const { began, person } = each;
    const since = began.exact ? `since ${began.by}` : `since a day that was not recorded, ${boundsInWords(began)}`;
    return `${besideSeatInWords(community, each)}: ${personNameOn(community, person, on)}, ${since}.`;
  });

function capSentence(community: Community, { holdings, on, cap }: Roster): string {
  if (cap === null) return `The charter limits no organization to a number of ${CALLED.seats}.`;
  const held = holdings.map(({ organization: id, seats, headroom }) => {
    const state = headroom === 0 ? ' (full)' : headroom < 0 ? ' (over the cap)' : '';
    return `${organizationName(community, id, on)} ${seats} of ${cap.seats}${state}`;
  });
  const together = cap.counts === 'parent' ? ', counted together with its parent' : '';
  return `No more than ${counted(cap.seats, 'seat')} for one organization${together}: ${held.join(', ') || 'nobody holds any'}.`;
}

function uncertainSentences(community: Community, { members, on }: Roster): string[] {
  return members.flatMap((member) => {
    const name = personName(community, member.person);
    const { mayHaveLeft: left, mayHaveMoved: moved } = member;
    const to =
      moved === null || moved.organization === null
        ? 'been independent'
        : `belonged to ${organizationName(community, moved.organization, on)}`;
    return [
      ...(left === null
        ? []
        : [
            `${name} may already have left: the day of the resignation is not recorded, only that it was ${boundsInWords(left)}.`,
          ]),
      ...(moved === null
        ? []
        : [
            `${name} may already have ${to}: the day of the change is not recorded, only that it was ${boundsInWords(moved.when)}.`,
          ]),
    ];
  });
}

function heldOverSentences(community: Community, committee: Committee, { members, on }: Roster): string[] {
  const held = members.filter((member) => member.heldOver === true);
  if (held.length === 0) return [];
  const names = listInWords(held.map(({ person }) => personName(community, person)));
  const said = held.every(({ scheduledEnd }) => saysHoldover(committee, scheduledEnd ?? on));
  const ranOut = held.length === 1 ? `The term of ${names} has run out` : `The terms of ${names} have run out`;
  const remain =
    held.length === 1
      ? 'a member remains until the successor takes office'
      : 'members remain until their successors take office';
  return [said ? `${ranOut}; ${remain}.` : `${ranOut}; whether ${remain}, the charter does not say: it is assumed.`];
}

/** What is said instead of a roster where the committee did not exist. */
function absence(committee: Committee, on: Day): string {
  const { dissolved, name } = committee;
  if (dissolved !== null && dissolved.on <= on) {
    return `The ${name} has no members: it ended on ${dayInWords(dissolved.on)}. ${dissolved.why}.`;
  }
  const began = committee.charter[0]?.since;
  return `The ${name} has no members yet${began === undefined ? '' : `: it began on ${dayInWords(began)}`}.`;
}

/** The roster of a committee on a day, as lines to read. */
export function rosterText(community: Community, committee: Committee, on: Day, asOf: Day): string[] {
  const heading = `${committee.name} on ${dayInWords(on)}`;
  const rules = rulesOn(committee, on);
  if (rules === null) return [heading, '', absence(committee, on)];
  const past = historyFor(community, committee, on, asOf);
  const roster = rosterOn(past, community, on);
  const ahead = on > asOf ? ['This day lies ahead: what is shown is what the files foresee.'] : [];
  const records = recordsSentence(community, on);
  return [
    heading,
    ...table(community, committee, roster, rules),
    '',
    seatsSentence(community, committee, roster, rules),
    ...(rules.seatsAre === 'estimate' ? [] : vacancySentences(community, committee, past, roster)),
    ...besideSeatSentences(community, committee, on),
    capSentence(community, roster),
    ...heldOverSentences(community, committee, roster),
    ...uncertainSentences(community, roster),
    ...(records.length > 0 ? records : ahead),
  ];
}
