/** What the candidate's portal says: the elections in which one can stand, and what is at stake in each. */

import type { StandData, StandElection } from '../browser/stand/data.ts';
import { rulesOn } from '../governance/charter.ts';
import { contestedSeats } from '../governance/contested.ts';
import type { Day } from '../governance/day.ts';
import { headrooms } from '../governance/headroom.ts';
import type { Committee, Election, Organization, Phase } from '../governance/model.ts';
import { nominationsAt, standable } from '../governance/nominations.ts';
import type { History } from '../governance/terms.ts';
import { governingDay, phaseOf } from '../governance/timetable.ts';
import { type Site, the } from '../site/site.ts';
import { to, toOrganization } from '../site/urls.ts';
import type { Held } from '../statement/cap-words.ts';
import type { CohortRef } from '../words/cohorts.ts';
import { electionName } from '../words/elections.ts';
import type { RuleInWords } from '../words/rules-in-words.ts';
import { ruleInWords } from '../words/rules-in-words.ts';
import { cohortRef } from './cohort.ts';
import { type Linked, personLink } from './links.ts';

export interface SeatAtStake {
  readonly seat: number;
  readonly cohort: CohortRef | null;
  /** Who sits there; null where nobody does. */
  readonly holder: Linked | null;
  readonly organization: string | null;
  readonly due: Day | null;
}

export interface HeldBy extends Held {
  readonly organization: Linked;
}

export interface Standing {
  readonly election: Election;
  readonly committee: Committee;
  readonly name: string;
  readonly state: 'open' | 'coming';
  readonly nominations: Phase;
  readonly seats: readonly SeatAtStake[];
  readonly termMonths: number | null;
  readonly mayRun: RuleInWords | null;
  readonly mayVote: RuleInWords | null;
  readonly cap: number | null;
  readonly held: readonly HeldBy[];
  readonly words: number | null;
}

const organizationName = ({ name }: Organization): string => name;

function heldIn(election: Election, history: History, all: Site): HeldBy[] {
  return headrooms(history, all.community, election, all.asOf).map((each) => ({
    ...each,
    organization: {
      text: organizationName(the(all.organizations, each.organization)),
      href: toOrganization(each.organization),
    },
  }));
}

/** The elections in which one can stand on the site's day, or will be able to, with what a candidate wants to know. */
export function standings(all: Site): Standing[] {
  const { community, asOf } = all;
  return standable(community.elections, all.now).flatMap((election): Standing[] => {
    const nominations = phaseOf(election, 'nominations');
    const state = nominationsAt(election, all.now);
    if (nominations === null || (state !== 'open' && state !== 'coming')) return [];
    const committee = the(all.committees, election.committee);
    const history = the(all.histories, committee.id);
    const rules = rulesOn(committee, governingDay(election));
    const seats = contestedSeats(history, election).map(({ seat, cohort, before, vacant }): SeatAtStake => {
      const person = before === null || vacant ? null : all.people.get(before.person);
      const organization = person?.affiliations.findLast(({ since }) => since <= asOf)?.organization ?? null;
      return {
        seat,
        cohort: cohortRef(committee, cohort, asOf),
        holder: person == null ? null : personLink(all, person.id),
        organization: organization === null ? null : organizationName(the(all.organizations, organization)),
        due: before?.scheduledEnd ?? null,
      };
    });
    return [
      {
        election,
        committee,
        name: electionName(election),
        state,
        nominations,
        seats,
        termMonths: rules?.termMonths ?? null,
        mayRun: rules === null ? null : ruleInWords(rules, 'mayRun'),
        mayVote: rules === null ? null : ruleInWords(rules, 'mayVote'),
        cap: rules?.affiliationCap?.seats ?? null,
        held: heldIn(election, history, all),
        words: election.statementWords ?? rules?.statementWords ?? null,
      },
    ];
  });
}

/** The names of an organization, former ones included, in small letters: what a statement may call it. */
const namesOf = ({ name, formerNames }: Organization): string[] =>
  [name, ...formerNames.map((former) => former.name)].map((each) => each.toLowerCase());

function formElection({ election, name, committee, words, nominations, held }: Standing, all: Site): StandElection {
  const full = held.filter((each) => each.held >= each.cap);
  const byName = full.flatMap(({ organization, cap, held: seats, comeUp }) => {
    const own = all.community.organizations.find(({ id }) => toOrganization(id) === organization.href);
    return (own === undefined ? [] : namesOf(own)).map(
      (each) => [each, { name: organization.text, cap, held: seats, comeUp }] as const,
    );
  });
  return {
    id: election.id,
    name: `${name}, ${committee.name}`,
    words,
    opens: nominations.start,
    closes: nominations.end,
    taken: election.candidacies.flatMap(({ statement, slug }) => (statement === null ? [] : [slug.toLowerCase()])),
    full: Object.fromEntries(byName),
  };
}

/** What the form's script needs to know. */
export const standData = (open: readonly Standing[], all: Site): StandData => ({
  elections: open.map((each) => formElection(each, all)),
  organizations: all.community.organizations.flatMap(namesOf),
  repository: all.settings.repository,
  emails: all.settings.privacy.emails,
  drafts: `hustings-draft:${to('/')}`,
});

/** The organizations as the form offers them, by name. */
export const organizationsOffered = ({ community }: Site): string[] =>
  [...community.organizations.map(organizationName), 'independent'].sort(new Intl.Collator('en').compare);
