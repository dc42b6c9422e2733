/** What happened, as dated news: for feeds, and for whoever asks what is new. */

import type { Day } from './day.ts';
import { departuresKnown, departuresTakenBack, type KnownDeparture, type TakenBack } from './departures.ts';
import { CLOCKS } from './filing.ts';
import { dayOf, type Instant, startOfDay } from './instant.ts';
import type {
  BesideSeat,
  Candidacy,
  CommitteeId,
  Community,
  Declined,
  DepartureReason,
  Election,
  ElectionId,
  Filing,
  PersonId,
  PhaseName,
} from './model.ts';
import { charterDays } from './prose.ts';
import { phaseOf, type Shift, shiftsOf, wasHeld } from './timetable.ts';
import type { When } from './when.ts';

/**
 * One thing that happened. `id` says what by the ids of the content and never changes; `at` is when, midnight UTC where
 * only the day is known.
 */
export type News = { readonly id: string; readonly at: Instant } & (
  | {
      readonly kind: 'election-announced' | 'nominations-open' | 'voting-open' | 'result-declared';
      readonly election: ElectionId;
    }
  | { readonly kind: 'candidacy-filed'; readonly election: ElectionId; readonly person: PersonId }
  | { readonly kind: 'winner-declined'; readonly election: ElectionId; readonly declined: Declined }
  | { readonly kind: 'deadline-moved'; readonly election: ElectionId; readonly shift: Shift }
  | { readonly kind: 'office-taken' | 'office-left'; readonly committee: CommitteeId; readonly held: BesideSeat }
  | { readonly kind: 'charter-amended'; readonly since: Day }
  | {
      readonly kind: 'member-left';
      readonly committee: CommitteeId;
      readonly person: PersonId;
      readonly why: DepartureReason;
      /** When it took or takes effect; null where the member remains until the election's winners take office. */
      readonly on: When | null;
      readonly atElection: ElectionId | null;
    }
  | {
      readonly kind: 'departure-taken-back';
      readonly committee: CommitteeId;
      readonly person: PersonId;
      readonly announced: Day | null;
    }
);

export type NewsKind = News['kind'];

/** The first moment at which a statement is known to have been there; null where none is recorded. */
const filedAt = (filing: Filing): Instant | null => CLOCKS.flatMap((clock) => filing[clock] ?? []).sort()[0] ?? null;

function candidacyNews(election: Election, { filed, person, slug }: Candidacy): News[] {
  const at = filed === null ? null : filedAt(filed);
  return at === null
    ? []
    : [{ id: `elections/${election.id}/${slug}/filed`, at, kind: 'candidacy-filed', election: election.id, person }];
}

function electionNews(election: Election): News[] {
  const { id, published, outcome } = election;
  const opened = (name: PhaseName, kind: 'nominations-open' | 'voting-open'): News[] => {
    const phase = phaseOf(election, name);
    return phase === null || !wasHeld(election, phase)
      ? []
      : [{ id: `elections/${id}/${kind}`, at: phase.start, kind, election: id }];
  };
  const announced: News[] =
    published === null
      ? []
      : [{ id: `elections/${id}/announced`, at: startOfDay(published), kind: 'election-announced', election: id }];
  const declared: News[] =
    outcome === null
      ? []
      : [{ id: `elections/${id}/result`, at: startOfDay(outcome.declared), kind: 'result-declared', election: id }];
  return [
    ...announced,
    ...opened('nominations', 'nominations-open'),
    ...election.candidacies.flatMap((candidacy) => candidacyNews(election, candidacy)),
    ...shiftsOf(election).map(
      (shift): News => ({
        id: `elections/${id}/moved/${shift.move.phase}-${shift.move.edge}/${shift.move.on}`,
        at: startOfDay(shift.move.on),
        kind: 'deadline-moved',
        election: id,
        shift,
      }),
    ),
    ...opened('voting', 'voting-open'),
    ...declared,
    ...(outcome?.declined ?? []).map(
      (declined): News => ({
        id: `elections/${id}/declined/${declined.person}`,
        at: startOfDay(declined.on),
        kind: 'winner-declined',
        election: id,
        declined,
      }),
    ),
  ];
}

function departureNews(committee: CommitteeId, { departure, since }: KnownDeparture): News {
  const { person, why, on, atElection } = departure;
  return {
    id: `committees/${committee}/${why}/${person}/${atElection ?? since}`,
    at: startOfDay(since),
    kind: 'member-left',
    committee,
    person,
    why,
    on,
    atElection,
  };
}

const takenBackNews = (committee: CommitteeId, { departure: { person, announced }, takenBack }: TakenBack): News => ({
  id: `committees/${committee}/taken-back/${person}/${takenBack}`,
  at: startOfDay(takenBack),
  kind: 'departure-taken-back',
  committee,
  person,
  announced,
});

/** The begin and the end of an office, of standing in, of taking part without a vote. */
function besideSeatNews(committee: CommitteeId, held: BesideSeat): News[] {
  const { kind, person, since, until } = held;
  const what = kind === 'stand-in' ? held.standsInFor : (held.title ?? '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  const id = `committees/${committee}/${kind}/${person}/${what}/${since}`;
  return [
    { id: `${id}/taken`, at: startOfDay(since), kind: 'office-taken', committee, held },
    ...(until === null
      ? []
      : [{ id: `${id}/left`, at: startOfDay(until), kind: 'office-left', committee, held } as const]),
  ];
}

/**
 * What had happened up to and including a day, the latest first; of one moment, by id. The launch of the charter is no
 * amendment, and what has no day on record is no news.
 */
export function newsUntil(community: Community, asOf: Day): News[] {
  const [, ...amended] = charterDays(community, asOf);
  const all: News[] = [
    ...community.elections.flatMap(electionNews),
    ...amended.map(
      (since): News => ({ id: `charter/${since}`, at: startOfDay(since), kind: 'charter-amended', since }),
    ),
    ...community.committees.flatMap(({ id, besideSeats }) => besideSeats.flatMap((held) => besideSeatNews(id, held))),
    ...community.committees.flatMap((committee) =>
      departuresKnown(committee, community.elections, asOf).map((known) => departureNews(committee.id, known)),
    ),
    ...community.committees.flatMap((committee) =>
      departuresTakenBack(committee, asOf).map((each) => takenBackNews(committee.id, each)),
    ),
  ];
  return all
    .filter(({ at }) => dayOf(at) <= asOf)
    .sort((a, b) => (a.at > b.at ? -1 : a.at < b.at ? 1 : a.id < b.id ? -1 : 1));
}
