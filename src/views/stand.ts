/** What the candidate's portal says: the elections in which one can stand, and what is at stake in each. */

import { affiliationOnInWords } from '#words/affiliations.ts';
import { countInWords } from '#words/counts.ts';
import { seatsOn } from '#words/desk-words.ts';
import { atMostWords } from '#words/election-page.ts';
import { electionInSentence, electionName } from '#words/elections.ts';
import { PAGE_KINDS } from '#words/page-kinds.ts';
import type { RichText } from '#words/rich-text.ts';
import { capInWords, ruleInWords } from '#words/rules-in-words.ts';
import { capitalized } from '#words/sentences.ts';
import {
  CANNOT_STAND,
  CHARTER_DOES_NOT_SAY,
  emailsInWords,
  PORTAL,
  standDescribed,
  timetableOf,
} from '#words/stand-page.ts';
import { possibleOn } from '../governance/affiliation.ts';
import { rulesOn } from '../governance/charter.ts';
import type { CohortRef } from '../governance/cohorts.ts';
import { cohortOf } from '../governance/cohorts.ts';
import { contestedSeats } from '../governance/contested.ts';
import { headrooms } from '../governance/headroom.ts';
import { nameOn } from '../governance/in-use.ts';
import { dayOf } from '../governance/instant.ts';
import type { Committee, Election, Organization, Phase } from '../governance/model.ts';
import { nominationsAt, standable } from '../governance/nominations.ts';
import { statementLimit } from '../governance/statement-limit.ts';
import type { History } from '../governance/terms.ts';
import { governingDay, phaseOf } from '../governance/timetable.ts';
import { type Site, the } from '../site/site.ts';
import { hostOf, STATEMENT_EXAMPLE, statementPlace } from '../site/statements.ts';
import { to, toElection, toHandbook, toOrganization } from '../site/urls.ts';
import { INDEPENDENT, sameName } from '../statement/near-names.ts';
import type { Recorded, StandData, StandElection } from '../statement/stand-data.ts';
import { peopleInWords, recordsEnded } from './coming.ts';
import { committeesByState, electionsOf } from './committees.ts';
import { committeeDesk, type Desks, desksOf } from './desk.ts';
import { type ElectionMark, electionMark } from './election-mark.ts';
import { committeeLink, type Linked, personLink } from './links.ts';
import { MOST_ROWS } from './parts.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import type { Day, Instant } from './shown.ts';
import { type TimetableView, timetableView } from './timetable.ts';

export interface SeatAtStake {
  readonly seat: number;
  readonly cohort: CohortRef | null;
  /** Who sits there; null where nobody does. */
  readonly holder: Linked | null;
  /** The holder's organization on the site's day, in words; null where nobody sits there. */
  readonly organization: string | null;
  readonly due: Day | null;
}

/** What an organization holds under the affiliation cap. */
export interface HeldBy {
  readonly organization: Linked;
  readonly held: number;
  /** How many of those come up in the election. */
  readonly comeUp: number;
  /** How many it may take, the seats that come up counted as free. */
  readonly mayTake: number;
}

export interface CapAtStake {
  /** "two seats": what no organization may hold more than. */
  readonly limit: string;
  readonly held: readonly HeldBy[];
}

/** One election in which one can stand, or will be able to. */
export interface Standing {
  readonly id: string;
  readonly election: Linked;
  readonly mark: ElectionMark;
  /** How many seats, on which committee. */
  readonly seatsOn: string;
  readonly committee: Linked;
  readonly purpose: string;
  /** The moment from which one can; null where one can already. */
  readonly opens: Instant | null;
  readonly closes: Instant;
  readonly mayRun: string | null;
  readonly mayVote: string | null;
  readonly term: string;
  readonly length: string;
  readonly seats: readonly SeatAtStake[];
  /** Null where the charter sets none. */
  readonly cap: CapAtStake | null;
  readonly timetable: TimetableView | null;
  /** Where one adds a file by hand. */
  readonly newFile: { readonly name: string; readonly folder: string; readonly href: string };
}

/** One of many elections in which one can stand. */
export type StandingInBrief = Pick<Standing, 'election' | 'opens' | 'closes' | 'newFile'> & {
  readonly seats: number;
  /** Who sits there now. */
  readonly holders: RichText;
};

/** How one adds the file without the form. */
export interface ByHand {
  readonly example: string;
  readonly path: string;
  /** Whether the election's folder stands in the path. */
  readonly folderKnown: boolean;
  /** The page of the host that makes the file, where there is one election to stand in. */
  readonly link: { readonly href: string; readonly filled: boolean } | null;
  readonly repository: string;
}

export interface StandView {
  readonly sheet: Sheet;
  /** Why one cannot stand; null where one can. */
  readonly lead: string | null;
  /** Where an election is under way or foreseen that one cannot stand in now. */
  readonly desks: Desks;
  /** Each with all that is at stake, where they are few. */
  readonly open: readonly Standing[];
  /** Each as a row, where they are many. */
  readonly inBrief: readonly StandingInBrief[];
  /** Every election that the form offers. */
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly calendar: string;
  /** What happens with the addresses of e-mail in a statement. */
  readonly emails: string;
  readonly guide: string;
  /** Where the form's data lies. */
  readonly form: string;
  readonly host: { readonly name: string; readonly request: string };
  /** Where the form's link leads until it is filled in. */
  readonly newFile: string;
  readonly byHand: ByHand;
}

/** An election in which one can stand, with what belongs to it. */
interface Open {
  readonly election: Election;
  readonly committee: Committee;
  readonly nominations: Phase;
  readonly history: History;
  readonly isOpen: boolean;
  /** The most words of a statement; null for no limit. */
  readonly words: number | null;
}

const organizationName = ({ name }: Organization): string => name;

const holdings = (all: Site, { history, election }: Open) => headrooms(history, all.community, election, all.asOf);

/** The elections in which one can stand on the site's day, or will be able to. */
function openElections(all: Site): Open[] {
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

function seatsAtStake(all: Site, { history, election, committee }: Open): SeatAtStake[] {
  return contestedSeats(history, election).map(({ seat, cohort, before, vacant }) => {
    const person = before === null || vacant ? undefined : all.people.get(before.person);
    return {
      seat,
      cohort: cohortOf(committee, cohort, all.asOf),
      holder: person === undefined ? null : personLink(all, person.id),
      organization: person === undefined ? null : affiliationOnInWords(all.community, person.id, all.asOf),
      due: person === undefined ? null : (before?.scheduledEnd ?? null),
    };
  });
}

function capAtStake(all: Site, open: Open): CapAtStake | null {
  const rules = rulesOn(open.committee, governingDay(open.election));
  const limit = rules === null ? null : capInWords(rules);
  if (limit === null) return null;
  return {
    limit,
    held: holdings(all, open).map(({ organization, held, comeUp, cap: most }) => ({
      organization: {
        text: organizationName(the(all.organizations, organization)),
        href: toOrganization(organization),
      },
      held,
      comeUp,
      mayTake: Math.max(0, most - held + comeUp),
    })),
  };
}

/** How many elections the portal speaks of at length. */
const MOST_AT_LENGTH = 3;

/** What the form calls an election. */
const choiceName = (election: Election, { name }: Committee): string => `${electionName(election)}, ${name}`;

function standingInBrief(all: Site, open: Open): StandingInBrief {
  const { election, nominations, isOpen } = open;
  const seats = seatsAtStake(all, open);
  const holders = seats.flatMap(({ holder }) => (holder === null ? [] : [holder]));
  return {
    election: { text: electionName(election), href: toElection(election.id) },
    opens: isOpen ? null : nominations.start,
    closes: nominations.end,
    seats: seats.length || election.seats,
    holders: peopleInWords(holders),
    newFile: newFileOf(all, open),
  };
}

const newFileOf = (all: Site, { election, committee }: Open): Standing['newFile'] => ({
  name: choiceName(election, committee),
  folder: election.id,
  href: statementPlace(all, election.id).link.href,
});

function standing(all: Site, open: Open): Standing {
  const { election, committee, nominations, isOpen, words } = open;
  const rules = rulesOn(committee, governingDay(election));
  const name = electionName(election);
  const seats = seatsAtStake(all, open);
  const months = rules?.termMonths ?? null;
  const stated = (rule: 'mayRun' | 'mayVote' | 'statementWords') => rules && capitalized(ruleInWords(rules, rule).text);
  return {
    id: election.id,
    election: { text: name, href: toElection(election.id) },
    mark: electionMark(all, election),
    seatsOn: capitalized(seatsOn(seats.length || election.seats, committee.name)),
    committee: committeeLink(committee),
    purpose: committee.purpose,
    opens: isOpen ? null : nominations.start,
    closes: nominations.end,
    mayRun: stated('mayRun'),
    mayVote: stated('mayVote'),
    term: months === null ? CHARTER_DOES_NOT_SAY : capitalized(countInWords(months, 'month')),
    length: words === null ? (stated('statementWords') ?? CHARTER_DOES_NOT_SAY) : atMostWords(words),
    seats,
    cap: capAtStake(all, open),
    timetable: timetableView(all, election, timetableOf(name)),
    newFile: newFileOf(all, open),
  };
}

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
    return namesOf(own).map((each) => [sameName(each), { name: organizationName(own), cap, held, comeUp }] as const);
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
  [...community.organizations.map(organizationName), 'independent'].sort(new Intl.Collator('en').compare);

const formData = (all: Site, open: readonly Open[]): StandData => ({
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
    [...new Set(open.map(({ election }) => governingDay(election)))].map((on) => [on, everybodyOn(all, on)]),
  ),
  offered: organizationsOffered(all),
  elections: open.map((each) => formElection(all, each)),
  organizations: all.community.organizations.flatMap(namesOf),
  repository: all.settings.repository,
  emails: all.settings.privacy.emails,
  drafts: `hustings-draft:${to('/')}`,
});

/** Why one cannot stand now: when the last nominations closed; null where one can, or will be able to by a plan. */
function leadOf(all: Site, open: readonly Open[]): string | null {
  if (open.length > 0) return null;
  const ended = recordsEnded(all);
  if (ended !== null) return CANNOT_STAND.archived(ended);
  const closed = all.community.elections.flatMap((election) => {
    const window = phaseOf(election, 'nominations');
    return window === null || window.end > all.now ? [] : [{ election, end: window.end }];
  });
  const [last] = closed.sort((a, b) => (a.end < b.end ? 1 : -1));
  if (last === undefined) return CANNOT_STAND.never;
  return CANNOT_STAND.closed(electionInSentence(last.election), dayOf(last.end));
}

/** The desks as the portal shows them: what elsewhere leads to it leads to its form, or to how one goes without. */
const inPlace = (desks: Desks, here: string): Desks => ({
  ...desks,
  full: desks.full.map((desk) => ({ ...desk, links: { ...desk.links, prepare: here, stand: here } })),
});

/** What the form's script needs to know. */
export const standForm = (all: Site): StandData => formData(all, openElections(all));

/** All that the candidate's portal shows. */
export function standView(all: Site): StandView {
  const { settings } = all;
  const open = openElections(all);
  const committees = committeesByState(all).active;
  const desks = desksOf(committees.map((committee) => committeeDesk(all, committee, electionsOf(committee, all))));
  const many = open.length > MOST_AT_LENGTH;
  const here = open.length > 0 ? '#write' : '#by-hand';
  const [first] = open;
  const only = open.length === 1 && first !== undefined ? first.election.id : null;
  const { path, link } = statementPlace(all, only ?? '<election>');
  return {
    sheet: sheetOf(all, {
      title: PORTAL.title,
      description: standDescribed(settings.name),
      kind: PAGE_KINDS.standing,
    }),
    lead: leadOf(all, open),
    open: many ? [] : open.map((each) => standing(all, each)),
    inBrief: many ? open.slice(0, MOST_ROWS).map((each) => standingInBrief(all, each)) : [],
    choices: open.map(({ election, committee }) => ({ id: election.id, name: choiceName(election, committee) })),
    desks: inPlace(many ? { ...desks, others: [], more: null } : desks, here),
    calendar: to('/calendar/'),
    emails: emailsInWords(settings.privacy.emails),
    guide: toHandbook('standing'),
    form: to('/stand/form.js'),
    host: hostOf(all),
    newFile: link.href,
    byHand: {
      example: STATEMENT_EXAMPLE,
      path,
      folderKnown: only !== null,
      link: only === null ? null : { href: link.href, filled: link.filled === 'yes' },
      repository: settings.repository.url,
    },
  };
}
