/** What the candidate's portal says: the elections in which one can stand, and what is at stake in each. */

import { affiliationOnInWords } from '#words/affiliations.ts';
import { atMostWords } from '#words/election-page.ts';
import { electionInSentence, electionName } from '#words/elections.ts';
import { personName } from '#words/names.ts';
import { PAGE_KINDS } from '#words/page-kinds.ts';
import { joined, type Part, type RichText, type WhenPart } from '#words/rich-text.ts';
import { CHARTER_IS_SILENT, capInWords, ruleInWords, termInWords } from '#words/rules-in-words.ts';
import { capitalized } from '#words/sentences.ts';
import { CANNOT_STAND, emailsInWords, PORTAL, seatsAtStakeIn, standDescribed, timetableOf } from '#words/stand-page.ts';
import { oneOfInWords } from '#words/unrecorded.ts';
import { governedOn } from '../governance/calendar.ts';
import { rulesOfSeats, rulesOn } from '../governance/charter.ts';
import type { CohortRef } from '../governance/cohorts.ts';
import { cohortOf } from '../governance/cohorts.ts';
import { type Estimate, expectedAbout, reckonedWith } from '../governance/estimate.ts';
import { dayOf } from '../governance/instant.ts';
import type { PersonId } from '../governance/model.ts';
import { seatsFilledBy } from '../governance/seats-filled.ts';
import { dueOf } from '../governance/terms.ts';
import { governingDay, phaseOf } from '../governance/timetable.ts';
import { type Site, the } from '../site/site.ts';
import { hostOf, STATEMENT_EXAMPLE, statementPlace } from '../site/statements.ts';
import { to, toElection, toHandbook, toOrganization } from '../site/urls.ts';
import { recordsEnded } from './coming.ts';
import { committeesByState, electionsOf } from './committees.ts';
import { committeeDesk, type Desks, desksOf } from './desk.ts';
import { type ElectionMark, electionMark } from './election-mark.ts';
import { committeeLink, type Linked, personPart } from './links.ts';
import { MOST_ROWS } from './parts.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import type { Instant } from './shown.ts';
import { committeeCalendar } from './stagger.ts';
import { choiceName, draftElections, holdings, type Open, openElections } from './stand-form.ts';
import { type TimetableView, timetableView } from './timetable.ts';

interface SeatAtStake {
  readonly seat: number;
  readonly cohort: CohortRef | null;
  /** Who sits there, or that it is not recorded; null where nobody does. */
  readonly holder: Part | null;
  /** The holder's organization on the site's day, in words; null where nobody is known to sit there. */
  readonly organization: string | null;
  readonly due: WhenPart | null;
}

/** What an organization holds under the affiliation cap. */
interface HeldBy {
  readonly organization: Linked;
  readonly held: number;
  /** How many of those come up in the election. */
  readonly comeUp: number;
  /** How many it may take, the seats that come up counted as free. */
  readonly mayTake: number;
}

interface CapAtStake {
  /** "two seats": what no organization may hold more than. */
  readonly limit: string;
  readonly held: readonly HeldBy[];
}

/** One election in which one can stand, or will be able to. */
export interface Standing {
  readonly id: string;
  readonly election: Linked;
  /** Null where its desk stands above, which says how it stands and who may stand, and when. */
  readonly mark: ElectionMark | null;
  readonly committee: Linked;
  readonly purpose: string;
  /** From when until when one can; null where its desk says it. */
  readonly window: {
    /** Null where one can already. */ readonly opens: Instant | null;
    readonly closes: Instant;
  } | null;
  readonly mayRun: string | null;
  readonly mayVote: string | null;
  readonly term: string;
  readonly length: string;
  readonly seatsCaption: string;
  readonly seats: readonly SeatAtStake[];
  /** Null where the charter sets none. */
  readonly cap: CapAtStake | null;
  readonly timetable: TimetableView | null;
  /** Where one adds a file by hand. */
  readonly newFile: { readonly name: string; readonly folder: string; readonly href: string };
}

/** One of many elections in which one can stand. */
type StandingInBrief = Pick<Standing, 'election' | 'newFile'> & {
  /** Null where one can already. */
  readonly opens: Instant | null;
  readonly closes: Instant;
  readonly seats: number;
  /** Who sits there now. */
  readonly holders: RichText;
};

/** How one adds the file without the form. */
interface ByHand {
  readonly example: string;
  readonly path: string;
  /** Whether the election's folder stands in the path. */
  readonly folderKnown: boolean;
  /** The page of the host that makes the file, where there is one election to stand in. */
  readonly link: { readonly href: string; readonly filled: boolean } | null;
  readonly repository: string;
}

interface StandView {
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

function seatsAtStake(all: Site, { history, election, committee }: Open): SeatAtStake[] {
  const name = (person: PersonId) => personName(all.community, person);
  return seatsFilledBy(history, election).map(({ seat, cohort, before, vacant, amongBefore }) => {
    const sits = vacant || amongBefore !== null ? null : before;
    return {
      seat,
      cohort: cohortOf(committee, cohort, all.asOf),
      holder:
        amongBefore !== null
          ? oneOfInWords(amongBefore.map(name))
          : sits === null
            ? null
            : personPart(all, sits.person),
      organization: sits === null ? null : affiliationOnInWords(all.community, sits.person, all.asOf),
      due: sits === null ? null : dueOf(sits),
    };
  });
}

function capAtStake(all: Site, open: Open): CapAtStake | null {
  const { election } = open;
  const rules = rulesOn(open.committee, governingDay(election));
  const limit = rules === null ? null : capInWords(rules, election.cohort);
  if (limit === null) return null;
  return {
    limit,
    held: holdings(all, open).map(({ organization, held, comeUp, cap: most }) => ({
      organization: {
        text: the(all.organizations, organization).name,
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

function standingInBrief(all: Site, open: Open): StandingInBrief {
  const { election, nominations, isOpen } = open;
  const seats = seatsAtStake(all, open);
  const holders = seats.flatMap(({ holder }) => (holder === null ? [] : [holder]));
  return {
    election: { text: choiceName(election, open.committee), href: toElection(election.id) },
    opens: isOpen ? null : nominations.start,
    closes: nominations.end,
    seats: seats.length || election.seats,
    holders: joined(holders.map((holder) => [holder])),
    newFile: newFileOf(all, open),
  };
}

const newFileOf = (all: Site, { election, committee }: Open): Standing['newFile'] => ({
  name: choiceName(election, committee),
  folder: election.id,
  href: statementPlace(all, election.id).link.href,
});

function standing(all: Site, open: Open, hasDesk: boolean): Standing {
  const { election, committee, nominations, isOpen, words } = open;
  const rules = rulesOfSeats(committee, election.cohort, governingDay(election));
  const name = electionName(election);
  const seats = seatsAtStake(all, open);
  const stated = (rule: 'mayRun' | 'mayVote' | 'statementWords') => rules && capitalized(ruleInWords(rules, rule).text);
  const deskSaysWho = hasDesk && rules !== null && ruleInWords(rules, 'mayRun').stated;
  return {
    id: election.id,
    election: { text: name, href: toElection(election.id) },
    mark: hasDesk ? null : electionMark(all, election),
    committee: committeeLink(committee),
    purpose: committee.purpose,
    window: hasDesk ? null : { opens: isOpen ? null : nominations.start, closes: nominations.end },
    mayRun: deskSaysWho ? null : stated('mayRun'),
    mayVote: stated('mayVote'),
    term: capitalized(termInWords(rules)),
    length:
      words === null ? (stated('statementWords') ?? capitalized(CHARTER_IS_SILENT)) : capitalized(atMostWords(words)),
    seatsCaption: seatsAtStakeIn(electionInSentence(election)),
    seats,
    cap: capAtStake(all, open),
    timetable: timetableView(all, election, timetableOf(electionInSentence(election))),
    newFile: newFileOf(all, open),
  };
}

/** When nominations are next expected of those that only the charter foresees; null where it foresees none. */
function nextNominations(all: Site): Estimate | null {
  const foreseen = committeesByState(all)
    .active.flatMap(({ id }) => committeeCalendar(the(all.histories, id), all.community))
    .filter(({ status, beyondRecords }) => status === 'foreseen' && !beyondRecords)
    .map((entry) => expectedAbout(governedOn(entry)));
  return foreseen.sort((a, b) => (reckonedWith(a) < reckonedWith(b) ? -1 : 1))[0] ?? null;
}

/** Why one cannot stand now: when the last nominations closed; null where one can, or will be able to by a plan. */
function leadOf(all: Site, open: readonly Open[], desks: Desks): string | null {
  if (open.length > 0) return null;
  const ended = recordsEnded(all);
  if (ended !== null) return CANNOT_STAND.archived(ended);
  const closed = all.community.elections.flatMap((election) => {
    const window = phaseOf(election, 'nominations');
    return window === null || window.end > all.now ? [] : [{ election, end: window.end }];
  });
  const [last] = closed.sort((a, b) => (a.end < b.end ? 1 : -1));
  if (last === undefined) return CANNOT_STAND.never;
  const isTold = desks.full.some(({ told }) => told.about !== null);
  return CANNOT_STAND.closed(electionInSentence(last.election), dayOf(last.end), isTold ? null : nextNominations(all));
}

/** The desks as the portal shows them: what elsewhere leads to it leads to its form, or to how one goes without. */
const inPlace = (desks: Desks, here: string): Desks => ({
  ...desks,
  full: desks.full.map((desk) => ({ ...desk, links: { ...desk.links, prepare: here, stand: here } })),
});

/** All that the candidate's portal shows. */
export function standView(all: Site): StandView {
  const { settings } = all;
  const open = openElections(all);
  const committees = committeesByState(all).active;
  const desks = desksOf(committees.map((committee) => committeeDesk(all, committee, electionsOf(committee, all))));
  const drafts = draftElections(all, open);
  const many = open.length > MOST_AT_LENGTH;
  const here = open.length + drafts.length > 0 ? '#write' : '#by-hand';
  const [first] = open;
  const only = open.length === 1 && first !== undefined ? first.election.id : null;
  const { path, link } = statementPlace(all, only ?? '<election>');
  return {
    sheet: sheetOf(all, {
      title: PORTAL.title,
      description: standDescribed(settings.name),
      kind: PAGE_KINDS.standing,
    }),
    lead: leadOf(all, open, desks),
    open: many
      ? []
      : open.map((each) =>
          standing(
            all,
            each,
            desks.full.some(({ id }) => id === each.election.id),
          ),
        ),
    inBrief: many ? open.slice(0, MOST_ROWS).map((each) => standingInBrief(all, each)) : [],
    choices: [
      ...open.map(({ election, committee }) => ({ id: election.id, name: choiceName(election, committee) })),
      ...drafts.map(({ id, name }) => ({ id, name })),
    ],
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
