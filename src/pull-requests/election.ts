/** What a request does to an election's file: its timetable, its candidacies, its result. */

import { awardNames, differenceInWords, goneInWords, limitsInWords, verdictInWords } from '#words/awards.ts';
import { dueInTable } from '#words/days.ts';
import { personName } from '#words/names.ts';
import { PHASES } from '#words/phase-words.ts';
import {
  ASKED_BY,
  ASKED_CANDIDACY,
  ASKED_ELECTION,
  ASKED_RESULT,
  ASKED_SEATS,
  ASKED_TIMETABLE,
  SIDES,
} from '#words/request-elections.ts';
import { exceptionsInWords, furtherInWords } from '#words/result-words.ts';
import { awardOf, difference } from '../governance/award-of.ts';
import type { Day } from '../governance/day.ts';
import { history } from '../governance/history/history.ts';
import { byId, withId } from '../governance/lookup.ts';
import type { Community, Election, PhaseName } from '../governance/model.ts';
import { dueOf } from '../governance/terms.ts';
import { governingDay } from '../governance/timetable.ts';
import { led, shown, table, told } from './markdown.ts';
import { isOfficial, isOwner, type Request, type Said } from './request.ts';
import { rosterSaid } from './roster-sides.ts';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether whoever asked may be expected to: an official of the election, or an owner of the content. */
function roleSaid(request: Request, election: Pick<Election, 'id'>): Said {
  const { author } = request.asked;
  if (author === null) return { tone: 'know', text: ASKED_BY.unknown };
  if (isOfficial(request, election)) return { tone: 'know', text: ASKED_BY.official(shown(author)) };
  if (isOwner(request)) return { tone: 'know', text: ASKED_BY.owner(shown(author)) };
  return { tone: 'decide', text: led(ASKED_BY.other(shown(author))) };
}

function timetableSaid(before: Election | undefined, after: Election): string[] {
  if (before !== undefined && same(before.timetable, after.timetable)) return [];
  const names = [...new Set([...(before?.timetable ?? []), ...after.timetable].map(({ phase }) => phase))];
  const when = (election: Election | undefined, name: PhaseName) => {
    const found = election?.timetable.find(({ phase }) => phase === name);
    return found === undefined ? ASKED_TIMETABLE.unset : ASKED_TIMETABLE.fromTo(found.start, found.end);
  };
  const rows = names.map((name) =>
    before === undefined
      ? [PHASES[name].label, when(after, name)]
      : [PHASES[name].label, when(before, name), when(after, name)],
  );
  const isMoved = before !== undefined && before.timetable.length > 0;
  return [
    isMoved ? led(ASKED_TIMETABLE.moves) : ASKED_TIMETABLE.head,
    table(before === undefined ? ['', ASKED_TIMETABLE.when] : ['', SIDES.before, SIDES.after], rows),
  ];
}

/** Who wins which seat, in the order of the seats. */
function seatsSaid(community: Community, election: Election, asOf: Day): string[] {
  const committee = withId(community.committees, election.committee);
  const { outcome } = election;
  if (committee === undefined || outcome === null || outcome.by === 'cancelled') return [];
  const on = outcome.takesOffice > asOf ? outcome.takesOffice : asOf;
  const { terms } = history(committee, community.elections, on);
  const won = terms.filter(({ began }) => began.by === 'election' && began.election === election.id);
  if (won.length === 0) return [ASKED_SEATS.nobody];
  const cohorts = new Map(committee.charter.flatMap(({ rules }) => rules.cohorts.map(({ id, label }) => [id, label])));
  return [
    table(
      ASKED_SEATS.columns,
      won.map(({ person, seat, cohort, since, oneOf, ...term }) => [
        told(personName(community, person)),
        oneOf.length > 0
          ? ASKED_SEATS.whichUnrecorded
          : `${seat}${cohort === null ? '' : `, ${told(cohorts.get(cohort) ?? cohort)}`}`,
        since,
        dueInTable(dueOf(term)) || (oneOf.length > 0 ? ASKED_SEATS.endUnrecorded : ASKED_SEATS.noEnd),
      ]),
    ),
  ];
}

/** Why each of those who stood has a seat, or has none, and what the charter's limits say to it. */
function awardSaid(community: Community, election: Election, asOf: Day): string[] {
  const given = awardOf(community, election, asOf, null);
  if (given === null) return [];
  const nameOf = (person: string) => told(personName(community, person));
  return [
    [
      ...given.given.map(
        (each) => `- ${nameOf(each.person)}: ${told(verdictInWords(awardNames(community, given), given, each))}`,
      ),
      ...given.gone.map((each) => `- ${nameOf(each.person)}: ${told(goneInWords(each))}`),
    ].join('\n'),
    told(limitsInWords(given)),
    told(differenceInWords(community, election, difference(election, given), given.open)),
  ];
}

function outcomeSaid(request: Request, before: Election | undefined, after: Election): Said[] {
  const { community } = request.after;
  if (same(before?.outcome ?? null, after.outcome)) return [];
  const { outcome } = after;
  if (outcome === null) return [{ tone: 'decide', text: led(ASKED_RESULT.takenBack(after)) }];
  const isNew = (before?.outcome ?? null) === null;
  if (outcome.by === 'cancelled') {
    return [{ tone: 'know', text: led(ASKED_RESULT.calledOff(after, outcome.declared)) }];
  }
  const names = outcome.elected.map((person) => told(personName(community, person)));
  const committees = [request.before, request.after].map(({ community: each }) => ({
    community: each,
    committee: withId(each.committees, after.committee),
  }));
  const [was, will] = committees;
  const roster =
    was === undefined || will === undefined ? [] : rosterSaid(was, will, outcome.takesOffice, request.asOf);
  return [
    {
      tone: isNew ? 'know' : 'decide',
      text: [
        led(ASKED_RESULT.declared(after, outcome, names, isNew)),
        ...[
          ...furtherInWords(community, outcome),
          ...exceptionsInWords(community, outcome).map(({ text }) => text),
        ].map(told),
        ...awardSaid(community, after, request.asOf),
        ...seatsSaid(community, after, request.asOf),
        ...roster,
      ].join('\n\n'),
    },
  ];
}

/** What changes among what the file says of candidacies: when they were filed, decisions, withdrawals. */
function candidaciesSaid(before: Election | undefined, after: Election, community: Community): string[] {
  const old = byId((before?.candidacies ?? []).map((each) => ({ ...each, id: each.person })));
  return after.candidacies.flatMap((each) => {
    const was = old.get(each.person);
    const who = told(personName(community, each.person));
    return [
      ...(same(was?.withdrew ?? null, each.withdrew)
        ? []
        : [
            each.withdrew === null
              ? ASKED_CANDIDACY.standsAgain(who)
              : ASKED_CANDIDACY.gone(who, each.withdrewWhy, each.withdrew),
          ]),
      ...(same(was?.decision ?? null, each.decision)
        ? []
        : each.decision === null
          ? [ASKED_CANDIDACY.undecided(who)]
          : [ASKED_CANDIDACY.decided(who, each.decision.on, each.decision.accepted, told(each.decision.reason))]),
      ...(each.filed === null || same(was?.filed ?? null, each.filed) ? [] : [ASKED_CANDIDACY.filed(who, each.filed)]),
    ];
  });
}

/** What has sentences of its own above, and what is no more than words about it. */
const TOLD_APART: ReadonlySet<keyof Election> = new Set([
  'id',
  'timetable',
  'candidacies',
  'outcome',
  'title',
  'summary',
  'notes',
  'sources',
]);

/** Whatever else an election's file can say. */
function frameSaid(before: Election | undefined, after: Election): string[] {
  if (before === undefined) return [];
  const value = (election: Election, key: keyof Election) =>
    shown((JSON.stringify(election[key]) ?? ASKED_ELECTION.nothing).slice(0, 200));
  return (Object.keys(after) as (keyof Election)[]).flatMap((key) =>
    TOLD_APART.has(key) || same(before[key], after[key])
      ? []
      : [ASKED_ELECTION.becomes(key, value(before, key), value(after, key))],
  );
}

/** What a request means for an election whose file it touches. */
export function electionSaid(request: Request, id: string): Said[] {
  const before = withId(request.before.community.elections, id);
  const after = withId(request.after.community.elections, id);
  if (after === undefined) {
    return before === undefined ? [] : [{ tone: 'wrong', text: led(ASKED_ELECTION.gone(shown(id))) }];
  }
  const { community } = request.after;
  const outcome = outcomeSaid(request, before, after);
  const changes = [...candidaciesSaid(before, after, community), ...frameSaid(before, after)];
  const head =
    before === undefined ? [led(ASKED_ELECTION.planned(after, shown(after.committee), governingDay(after)))] : [];
  const frame = [
    ...head,
    ...timetableSaid(before, after),
    ...(changes.length === 0 ? [] : [changes.map((each) => `- ${each}`).join('\n')]),
  ];
  const all: Said[] = [
    ...(frame.length === 0 ? [] : [{ tone: 'know' as const, text: frame.join('\n\n') }]),
    ...outcome,
  ];
  if (all.length === 0) return [{ tone: 'know', text: ASKED_ELECTION.wordsOnly(shown(id)) }];
  return [roleSaid(request, before ?? after), ...all];
}
