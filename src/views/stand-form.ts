/** What the form of the portal knows: the elections that one can write a statement for, and what it is held against. */

import { electionName } from '#words/elections.ts';
import { draftName } from '#words/stand-page.ts';
import { possibleOn } from '../governance/affiliation.ts';
import { governedOn } from '../governance/calendar.ts';
import { day } from '../governance/day.ts';
import { headrooms } from '../governance/headroom.ts';
import { nameOn } from '../governance/in-use.ts';
import type { Committee, Election, Organization, Phase } from '../governance/model.ts';
import { nominationsAt, standable } from '../governance/nominations.ts';
import { charterLimit, statementLimit } from '../governance/statement-limit.ts';
import type { History } from '../governance/terms.ts';
import { governingDay, phaseOf } from '../governance/timetable.ts';
import { type Site, the } from '../site/site.ts';
import { to } from '../site/urls.ts';
import { INDEPENDENT, sameName } from '../statement/near-names.ts';
import type { Recorded, StandData, StandElection } from '../statement/stand-data.ts';
import { recordsEnded } from './coming.ts';
import { committeesByState, electionsOf } from './committees.ts';
import { MOST_ROWS } from './parts.ts';
import type { Day } from './shown.ts';
import { committeeCalendar } from './stagger.ts';

/** An election in which one can stand, with what belongs to it. */
export interface Open {
  readonly election: Election;
  readonly committee: Committee;
  readonly nominations: Phase;
  readonly history: History;
  readonly isOpen: boolean;
  /** The most words of a statement; null for no limit. */
  readonly words: number | null;
}

export const holdings = (all: Site, { history, election }: Open) =>
  headrooms(history, all.community, election, all.asOf);

/** The elections in which one can stand on the site's day, or will be able to. */
export function openElections(all: Site): Open[] {
  return standable(all.community.elections, all.now).flatMap((election): Open[] => {
    const nominations = phaseOf(election, 'nominations');
    if (nominations === null) return [];
    const committee = the(all.committees, election.committee);
    return [
      {
        election,
        committee,
        nominations,
        history: the(all.histories, committee.id),
        isOpen: nominationsAt(election, all.now) === 'open',
        words: statementLimit(election, committee),
      },
    ];
  });
}

/** What the form calls an election. */
export const choiceName = (election: Election, { name }: Committee): string => `${electionName(election)}, ${name}`;

/** The names of an organization, former ones included: what a statement may call it. */
const namesOf = ({ name, formerNames }: Organization): string[] => [name, ...formerNames.map((former) => former.name)];

/** What the files have for somebody on a day, and what of an affiliation means it; null where they have nothing. */
function recordedOn(all: Site, id: string, on: Day): Recorded | null {
  const person = all.people.get(id);
  const possible = person === undefined ? [] : possibleOn(person, on);
  const [held] = possible;
  if (held === undefined) return null;
  const meant = possible.flatMap((organization) => {
    if (organization === null) return [INDEPENDENT];
    const known = all.organizations.get(organization);
    return known === undefined ? [] : [...namesOf(known).map(sameName), known.id];
  });
  const own = held === null ? undefined : all.organizations.get(held);
  return { id: held ?? INDEPENDENT, name: own === undefined ? (held ?? INDEPENDENT) : nameOn(own, on), meant };
}

function formElection(all: Site, open: Open): StandElection {
  const { election, committee, nominations, words } = open;
  const full = holdings(all, open).filter(({ held, cap }) => held >= cap);
  const byName = full.flatMap(({ organization, cap, held, comeUp }) => {
    const own = the(all.organizations, organization);
    return namesOf(own).map((each) => [sameName(each), { name: own.name, cap, held, comeUp }] as const);
  });
  const filed = new Set(all.content.people.map(({ id }) => id));
  return {
    id: election.id,
    name: choiceName(election, committee),
    words,
    opens: nominations.start,
    closes: nominations.end,
    taken: election.candidacies.flatMap(({ statement, slug }) => (statement === null ? [] : [slug.toLowerCase()])),
    full: Object.fromEntries(byName),
    officials: election.officials,
    newcomers: election.candidacies.flatMap(({ person, name, github, statement }) =>
      statement === null || filed.has(person) ? [] : [{ name, github }],
    ),
    on: governingDay(election),
  };
}

/** What the files have for everybody on a day. */
const everybodyOn = (all: Site, on: Day): Record<string, Recorded> =>
  Object.fromEntries(
    all.content.people.flatMap(({ id }) => {
      const recorded = recordedOn(all, id, on);
      return recorded === null ? [] : [[id, recorded]];
    }),
  );

/** The organizations as the form offers them, by name. */
const organizationsOffered = ({ community }: Site): string[] =>
  [...community.organizations.map(({ name }) => name), 'independent'].sort(new Intl.Collator('en').compare);

const formData = (all: Site, elections: readonly StandElection[]): StandData => ({
  people: all.content.people.map(({ id }) => {
    const { name, otherNames, formerNames, github, formerHandles } = the(all.people, id);
    return {
      id,
      names: [name, ...otherNames, ...formerNames.map((each) => each.name)],
      github,
      formerHandles: formerHandles.map((each) => each.name),
    };
  }),
  recorded: Object.fromEntries(
    [...new Set(elections.map(({ on }) => on))].map((on) => [on, everybodyOn(all, day(on))]),
  ),
  offered: organizationsOffered(all),
  elections,
  organizations: all.community.organizations.flatMap(namesOf),
  repository: all.settings.repository,
  emails: all.settings.privacy.emails,
  drafts: `hustings-draft:${to('/')}`,
});

/** The form's own name of the election that a committee's charter foresees: no folder is called so. */
const draftId = ({ id }: Committee): string => `next:${id}`;

/** A committee's next election that one can write for and not yet file in; null where nothing lies ahead, or more than a draft can be made. */
function draftElection(all: Site, committee: Committee, open: readonly Open[]): StandElection | null {
  if (open.some((each) => each.committee.id === committee.id)) return null;
  const blank = { opens: null, closes: null, taken: [], full: {}, newcomers: [] } as const;
  const planned = electionsOf(committee, all).find((each) => nominationsAt(each, all.now) === 'unplanned');
  if (planned !== undefined) {
    const words = statementLimit(planned, committee);
    const { id, officials } = planned;
    return { ...blank, id, name: choiceName(planned, committee), words, officials, on: governingDay(planned) };
  }
  const history = the(all.histories, committee.id);
  const entry = committeeCalendar(history, all.community).find(
    ({ status, beyondRecords }) => status === 'foreseen' && !beyondRecords,
  );
  if (entry === undefined) return null;
  const on = governedOn(entry);
  const words = charterLimit(committee, on);
  return { ...blank, id: draftId(committee), name: draftName(committee.name), words, officials: [], on };
}

/** The elections of which a statement can be written ahead: those next on each committee that has no nominations open or planned. None in an archive. */
export const draftElections = (all: Site, open: readonly Open[]): StandElection[] =>
  recordsEnded(all) !== null
    ? []
    : committeesByState(all)
        .active.flatMap((committee) => draftElection(all, committee, open) ?? [])
        .slice(0, MOST_ROWS);

/** What the form's script needs to know. */
export function standForm(all: Site): StandData {
  const open = openElections(all);
  return formData(all, [...open.map((each) => formElection(all, each)), ...draftElections(all, open)]);
}
