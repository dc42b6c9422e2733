/** Who sits on a committee on a day: for a reader at a terminal. */

import { affiliationOnInWords } from '#words/affiliations.ts';
import {
  committeeOn,
  DAY_AHEAD,
  endedCommittee,
  goOnAfterTerm,
  goOnUntilElection,
  holdsOf,
  limitAndHeld,
  mayAlreadyHaveLeft,
  mayAlreadyHaveMoved,
  membersBeside,
  notBegun,
  REMARKS,
  seatIsVacant,
  seatsHeld,
  sinceWhen,
} from '#words/answers-told.ts';
import { NO_CAP } from '#words/awards.ts';
import { CALLED } from '#words/called.ts';
import { LABELS } from '#words/columns.ts';
import { theCommittee } from '#words/members-told.ts';
import { cohortLabel, handleOf, organizationName, personName, personNameOn } from '#words/names.ts';
import { recordsSentence } from '#words/not-recorded.ts';
import { besideSeatInWords, holderInWords, OFFICES } from '#words/office-words.ts';
import { leavesInWords } from '#words/roster-told.ts';
import { listInWords } from '#words/sentences.ts';
import { dueOrOneOf, oneOfInWords } from '#words/unrecorded.ts';
import { fillInWords } from '#words/vacant-seats.ts';
import { noCap } from '../../governance/cap.ts';
import { dissolutionBy, rulesOn, saysHoldover } from '../../governance/charter.ts';
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
  { heading: LABELS.cohort },
  { heading: LABELS.name },
  { heading: LABELS.handle },
  { heading: LABELS.organization },
  { heading: LABELS.since },
  { heading: LABELS.dueToEnd },
  { heading: LABELS.remarks },
] as const;

function remarks(member: Member, held: string): string {
  return [
    member.votes ? '' : OFFICES.withoutVote,
    { due: '', 'ran-out': held, 'election-awaited': REMARKS.electionAwaited, 'not-recorded': REMARKS.ranOutUnrecorded }[
      member.stands
    ],
    member.mayHaveLeft === null ? '' : REMARKS.mayHaveLeft,
    member.mayHaveMoved === null ? '' : REMARKS.mayHaveMoved,
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
      dueOrOneOf(member),
      remarks(member, saysHoldover(committee, member.scheduledEnd ?? on) ? REMARKS.heldOver : REMARKS.ranOut),
    ],
  }));
  const vacant =
    rules.seatsAre === 'estimate' || rules.seats === null
      ? []
      : roster.vacant.map((seat) => ({ ...seat, cells: [REMARKS.vacant] }));
  const unsure = roster.heldUnrecorded.map(({ among, seat, cohort }) => ({
    seat,
    cohort,
    cells: [oneOfInWords(among.map((person) => personNameOn(community, person, on)))],
  }));
  const rows = [...held, ...unsure, ...vacant]
    .sort((a, b) => rank(a.cohort) - rank(b.cohort) || a.seat - b.seat)
    .map(({ seat, cohort, cells }) => [String(seat), cohortLabel(committee, cohort, on), ...cells]);
  return rows.length === 0 ? [] : ['', ...textTable(COLUMNS, rows)];
}

/** "7 seats, 6 held: Autumn 3 of 3, Spring 3 of 4." */
function seatsSentence(community: Community, { name }: Committee, roster: Roster, rules: Rules): string {
  const { members, heldUnrecorded, on } = roster;
  const [only, second] = members;
  if (isOfOne(rules) && second === undefined) {
    const none = heldUnrecorded.length === 0 ? 'nobody' : 'unrecorded';
    return holderInWords(
      theCommittee(name),
      only === undefined ? none : { name: personNameOn(community, only.person, on) },
      null,
    );
  }
  if (rules.seats === null) return membersBeside(members.length, null);
  if (rules.seatsAre !== 'exact') return membersBeside(members.length, { number: rules.seats, are: rules.seatsAre });
  const cohorts = rules.cohorts.map(({ id, label, seats }) => ({
    label,
    held: [...members, ...heldUnrecorded].filter(({ cohort }) => cohort === id).length,
    seats,
  }));
  return seatsHeld(rules.seats, members.length + heldUnrecorded.length, cohorts);
}

function vacancySentences(community: Community, committee: Committee, past: History, roster: Roster): string[] {
  const then = history(committee, community.elections, roster.on < past.asOf ? roster.on : past.asOf);
  const fallen = fallenVacant(carriedOn(then), roster.on);
  return roster.vacant.map(({ seat, cohort }) => {
    const label = cohortLabel(committee, cohort, roster.on);
    const last = past.terms.findLast((term) => term.seat === seat && term.since <= roster.on);
    const left = fallen.find((each) => each.seat === seat);
    const filled = left === undefined ? '' : ` ${fillInWords(left)}`;
    return `${seatIsVacant(seat, label, last === undefined ? null : personName(community, last.person))}${filled}`;
  });
}

/** "Chair: Ada Miller, since 2021-01-01." */
const besideSeatSentences = (community: Community, { besideSeats }: Committee, on: Day): string[] =>
  besideSeatsOn(besideSeats, on).map((each) => {
    const { began, person } = each;
    return `${besideSeatInWords(community, each)}: ${personNameOn(community, person, on)}, ${sinceWhen(began)}.`;
  });

function capSentence(community: Community, committee: Committee, { holdings, on, cap }: Roster): string {
  if (cap === null) return NO_CAP[noCap(rulesOn(committee, on))];
  const held = holdings.map(({ organization: id, seats, headroom }) =>
    holdsOf(organizationName(community, id, on), seats, cap.seats, headroom),
  );
  return limitAndHeld(cap.seats, cap.counts === 'parent', held);
}

function departureSentences(community: Community, { members, on }: Roster): string[] {
  return members.flatMap((member) => {
    const name = personName(community, member.person);
    const { leaves, mayHaveLeft: left, mayHaveMoved: moved } = member;
    const to =
      moved === null || moved.organization === null ? null : organizationName(community, moved.organization, on);
    return [
      ...(leaves === null ? [] : [`${name} ${leavesInWords(community, leaves)}.`]),
      ...(left === null ? [] : [mayAlreadyHaveLeft(name, left)]),
      ...(moved === null ? [] : [mayAlreadyHaveMoved(name, to, moved.when)]),
    ];
  });
}

function heldOverSentences(community: Community, committee: Committee, { members, on }: Roster): string[] {
  const those = (how: Member['stands']) => members.filter(({ stands }) => stands === how);
  const names = (of: readonly Member[]) => listInWords(of.map(({ person }) => personName(community, person)));
  const [held, awaiting] = [those('ran-out'), those('election-awaited')];
  const said = held.every(({ scheduledEnd }) => saysHoldover(committee, scheduledEnd ?? on));
  return [
    ...(held.length === 0 ? [] : [goOnAfterTerm(names(held), held.length, said)]),
    ...(awaiting.length === 0 ? [] : [goOnUntilElection(names(awaiting), awaiting.length)]),
  ];
}

/** What is said instead of a roster where the committee did not exist. */
function absence(committee: Committee, on: Day): string {
  const { name } = committee;
  const gone = dissolutionBy(committee, on);
  if (gone !== null) return endedCommittee(name, gone.on, gone.why);
  return notBegun(name, committee.charter[0]?.since ?? null);
}

/** The roster of a committee on a day, as lines to read. */
export function rosterText(community: Community, committee: Committee, on: Day, asOf: Day): string[] {
  const heading = committeeOn(committee.name, on);
  const rules = rulesOn(committee, on);
  if (rules === null) return [heading, '', absence(committee, on)];
  const past = historyFor(community, committee, on, asOf);
  const roster = rosterOn(past, community, on);
  const ahead = on > asOf ? [DAY_AHEAD] : [];
  const records = recordsSentence(community, on);
  return [
    heading,
    ...table(community, committee, roster, rules),
    '',
    seatsSentence(community, committee, roster, rules),
    ...(rules.seatsAre === 'estimate' ? [] : vacancySentences(community, committee, past, roster)),
    ...besideSeatSentences(community, committee, on),
    capSentence(community, committee, roster),
    ...heldOverSentences(community, committee, roster),
    ...departureSentences(community, roster),
    ...(records.length > 0 ? records : ahead),
  ];
}
