/** What happened, as dated news: for feeds, and for whoever asks what is new. */

import type { Day } from './day.ts';
import { history } from './history/history.ts';
import { dayOf, type Instant, startOfDay } from './instant.ts';
import type {
  Candidacy,
  Committee,
  CommitteeId,
  Community,
  Election,
  ElectionId,
  Filing,
  PersonId,
  PhaseName,
  Resignation,
} from './model.ts';
import { charterDays } from './prose.ts';
import { phaseOf, wasHeld } from './timetable.ts';
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
  | { readonly kind: 'charter-amended'; readonly since: Day }
  | {
      readonly kind: 'member-resigned';
      readonly committee: CommitteeId;
      readonly person: PersonId;
      /** When it took or takes effect; null where the member remains until the election's winners take office. */
      readonly on: When | null;
      readonly atElection: ElectionId | null;
    }
);

export type NewsKind = News['kind'];

/** The first moment at which a statement is known to have been there; null where none is recorded. */
function filedAt({ authored, committed, merged }: Filing): Instant | null {
  const known = [authored, committed, merged].flatMap((at) => (at === null ? [] : [at]));
  return known.sort()[0] ?? null;
}

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
    ...opened('voting', 'voting-open'),
    ...declared,
  ];
}

/**
 * A resignation is news from the day on which it was announced, else from the one on which it took effect, else from the
 * one on which the term ended that the member served out.
 */
function resignationNews(committee: Committee, resignation: Resignation, servedUntil: Day | null): News[] {
  const { person, on, atElection, announced } = resignation;
  const known = announced ?? on?.by ?? servedUntil;
  return known === null
    ? []
    : [
        {
          id: `committees/${committee.id}/resigned/${person}/${atElection ?? known}`,
          at: startOfDay(known),
          kind: 'member-resigned',
          committee: committee.id,
          person,
          on,
          atElection,
        },
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
    ...community.committees.flatMap((committee) => {
      const { terms } = history(committee, community.elections, asOf);
      return committee.resignations.flatMap((resignation) => {
        const served = terms.findLast(
          ({ person, ended }) => person === resignation.person && ended?.why === 'resigned',
        );
        return resignationNews(committee, resignation, served?.until ?? null);
      });
    }),
  ];
  return all
    .filter(({ at }) => dayOf(at) <= asOf)
    .sort((a, b) => (a.at > b.at ? -1 : a.at < b.at ? 1 : a.id < b.id ? -1 : 1));
}
