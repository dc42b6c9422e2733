/** What happened to the seats of a committee outside its elections. */

import { electionName } from '#words/elections.ts';
import { BEGINNINGS, ENDINGS } from '#words/endings.ts';
import {
  announcedOn,
  appointedBy,
  CHANGED_COHORT,
  happenedOn,
  remainedUntil,
  TAKEN_BACK,
  takenBackTold,
} from '#words/outside-elections.ts';
import type { RichText } from '#words/rich-text.ts';
import { capitalized } from '#words/sentences.ts';
import { whenTold } from '#words/when-told.ts';
import { departuresKnown, departuresTakenBack } from '../governance/departures.ts';
import type { Appointment, Departure, Note, Source } from '../governance/model.ts';
import { distinctSources } from '../governance/noted.ts';
import { rosterChanges } from '../governance/roster-changes.ts';
import type { History } from '../governance/terms.ts';
import type { Site } from '../site/site.ts';
import { toElection, toRoster } from '../site/urls.ts';
import { peopleInWords } from './coming.ts';
import { personLink } from './links.ts';
import { changeInWords } from './roster-changes-told.ts';

export interface Happening {
  readonly label: string;
  readonly said: RichText;
}

export interface OutsideElections {
  readonly happenings: readonly Happening[];
  readonly notes: readonly Note[];
  readonly sources: readonly Source[];
}

/** Those who were appointed by the same on the same day. */
function appointed(group: readonly [Appointment, ...Appointment[]], all: Site): Happening {
  const [{ since, by }] = group;
  const people = peopleInWords(group.map(({ person }) => personLink(all, person)));
  return { label: BEGINNINGS.appointment, said: appointedBy(people, since, by) };
}

function left({ person, why, on, atElection, announced }: Departure, all: Site): Happening {
  const election = atElection === null ? undefined : all.elections.get(atElection);
  const remained: RichText =
    election === undefined
      ? []
      : remainedUntil(
          { text: election.title, href: toElection(election.id) },
          electionName(election) === election.title,
        );
  const said: RichText =
    on !== null ? whenTold(on, 'on') : [...(announced === null ? [] : announcedOn(announced)), ...remained];
  return { label: capitalized(ENDINGS[why].clause), said: [personLink(all, person), ', ', ...said] };
}

/** Every seat that moved to another cohort, oldest first. */
function moved(history: History, all: Site): Happening[] {
  const { committee, seats } = history;
  const days = new Set(seats.flatMap((seat) => seat.cohorts.slice(1).map(({ since }) => since)));
  return [...days].sort().flatMap((on) =>
    rosterChanges(history, all.community, on)
      .filter(({ kind }) => kind === 'seat-moved')
      .map((change) => ({
        label: CHANGED_COHORT,
        said: happenedOn(changeInWords(change, committee, all, on), on, toRoster(committee.id, on)),
      })),
  );
}

/** Appointments, departures and seats that changed cohort, up to the site's day; null where there were none. */
export function outsideElections(history: History, all: Site): OutsideElections | null {
  const { committee } = history;
  const appointments = committee.appointments.filter(({ since }) => since <= all.asOf);
  const departures = departuresKnown(committee, all.community.elections, all.asOf).map(({ departure }) => departure);
  const takenBack = departuresTakenBack(committee, all.asOf);
  const withBack = [...departures, ...takenBack.map(({ departure }) => departure)];
  const together = [...Map.groupBy(appointments, ({ since, by }) => `${since} ${by ?? ''}`).values()];
  const happenings = [
    ...together.flatMap(([first, ...rest]) => (first === undefined ? [] : [appointed([first, ...rest], all)])),
    ...departures.map((each) => left(each, all)),
    ...takenBack.map(({ departure: { person, announced }, takenBack: on }) => ({
      label: TAKEN_BACK,
      said: takenBackTold(personLink(all, person), on, announced),
    })),
    ...moved(history, all),
  ];
  if (happenings.length === 0) return null;
  return {
    happenings,
    notes: withBack.flatMap(({ notes }) => notes),
    sources: distinctSources([...withBack, ...appointments.slice(0, 1)].flatMap(({ sources }) => sources)),
  };
}
