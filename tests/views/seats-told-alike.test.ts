/** Seats, terms, limits and deadlines: how each is filled, until when, by whom, told alike on a page, from a command, in a calendar and as data. */
import { describe, expect, test } from 'vitest';
import { holdsOf, ONE_ELECTION } from '#words/answers-told.ts';
import { appointedInWords, BEGINNINGS } from '#words/endings.ts';
import { personName } from '#words/names.ts';
import { besideSeatInWords } from '#words/office-words.ts';
import { turnoutInWords } from '#words/result-words.ts';
import { plain } from '#words/rich-text.ts';
import { withPlainSpaces } from '#words/sentences.ts';
import { electionText } from '../../src/commands/answers/election.ts';
import { rosterText } from '../../src/commands/answers/roster.ts';
import { termsText } from '../../src/commands/answers/terms.ts';
import { addressOf } from '../../src/files/address.ts';
import { electionDocument } from '../../src/files/data/election.ts';
import { numbersDocument } from '../../src/files/data/numbers.ts';
import { officesDocument } from '../../src/files/data/offices.ts';
import { rostersDocument } from '../../src/files/data/rosters.ts';
import { termsDocument } from '../../src/files/data/terms.ts';
import { calendarFiles } from '../../src/files/ics/index.ts';
import { officeEvents } from '../../src/files/ics/office-events.ts';
import { termEvents } from '../../src/files/ics/term-events.ts';
import { day } from '../../src/governance/day.ts';
import { besideSeatsOn } from '../../src/governance/offices.ts';
import { type Site, the } from '../../src/site/site.ts';
import { drawing } from '../../src/site/texts.ts';
import { besideSeatRows } from '../../src/views/beside-seats.ts';
import { capView } from '../../src/views/cap.ts';
import { electionView } from '../../src/views/election.ts';
import { electionList } from '../../src/views/election-rows.ts';
import { affiliationPart } from '../../src/views/links.ts';
import { outsideElections } from '../../src/views/outside-elections.ts';
import { people } from '../../src/views/person-records.ts';
import { personTables } from '../../src/views/person-tables.ts';
import { rosterPeriods, rosterRows } from '../../src/views/roster-rows.ts';
import { pathOfElectionCalendar } from '../../src/words/paths.ts';
import { COMMUNITIES, edition, flat, sitesOf } from './alike.ts';

const instantInCalendar = (at: string): string => at.replace(/[-:]/g, '');

describe.each(COMMUNITIES)('in %s', (folder) => {
  const sites = sitesOf(folder);
  const every = <T>(of: (all: Site) => readonly T[]): readonly (readonly [Site, T])[] =>
    sites.flatMap((all) => of(all).map((each) => [all, each] as const));
  const calendars = (all: Site) => ({ ...edition(all), address: addressOf('https://example.org/') });

  test('how a term began, and who appointed', () => {
    for (const [all, history] of every(({ histories }) => [...histories.values()])) {
      const { committee, terms } = history;
      const lines = termsText(all.community, committee, all.asOf);
      const data = termsDocument(edition(all), committee).terms;
      for (const [index, term] of terms.entries()) {
        const where = `${term.person} on ${committee.id} since ${term.since}, on ${all.asOf}`;
        const by = committee.appointments.find(({ person, since }) => person === term.person && since === term.since);
        const said =
          term.began.by === 'election'
            ? `${BEGINNINGS.election} ${term.began.election}`
            : appointedInWords(by?.by ?? null);
        const name = personName(all.community, term.person);
        expect(
          lines.filter((line) => line.includes(name) && line.includes(term.since) && line.includes(said)),
          `${where}: the command`,
        ).not.toEqual([]);
        const row = personTables(all, the(people(all), term.person)).terms.find(
          ({ seat, since, committee: its }) =>
            seat === term.seat && since === term.since && its.text === committee.name,
        );
        if (term.began.by === 'election') {
          expect(data[index]?.began, `${where}: the data`).toEqual(term.began);
          continue;
        }
        expect(plain(row?.began ?? []), `${where}: the person's page`).toBe(said);
        expect(data[index]?.began, `${where}: the data`).toEqual({ by: 'appointment', appointedBy: by?.by ?? null });
        const told = drawing(committee.id, () => outsideElections(history, all))?.happenings ?? [];
        const happened = told.map(({ label, said: rest }) => `${label} ${plain(rest)}`);
        expect(
          happened.filter(
            (each) => each.includes(name) && each.includes(by?.by ?? '') && each.startsWith(BEGINNINGS.appointment),
          ),
          `${where}: the committee's page`,
        ).not.toEqual([]);
      }
    }
  });

  test('when a term is due to end', () => {
    for (const [all, [id, periods]] of every((all) => [...rosterPeriods(all)])) {
      const history = the(all.histories, id);
      const { committee } = history;
      const data = rostersDocument(edition(all), committee).rosters;
      const events = termEvents(history, calendars(all));
      for (const period of periods) {
        const lines = rosterText(all.community, committee, period.since, all.asOf).map(withPlainSpaces);
        for (const row of rosterRows(period, history, all)) {
          const where = `${row.person.text} on ${id}, ${period.since}, on ${all.asOf}`;
          const own = data.find(({ since }) => since === period.since)?.members ?? [];
          const member = own.find((each) => each.seat === row.seat);
          const due = row.due === null ? null : 'about' in row.due ? row.due.about : row.due.day;
          expect(member?.scheduledEnd, `${where}: the data`).toBe(due);
          expect(member?.scheduledEndExpected, `${where}: the data`).toBe(row.due !== null && 'about' in row.due);
          const said = row.dueSaid ?? (due === null ? '' : String(due));
          expect(
            lines.filter((line) => line.includes(row.person.text) && line.includes(withPlainSpaces(said))),
            `${where}: the command`,
          ).not.toEqual([]);
          const term = history.terms.find(({ seat, since }) => seat === row.seat && since === row.since);
          if (term === undefined || term.until !== null || due === null) continue;
          const event = events.find(({ uid }) => uid.startsWith(`${id}-term-${term.person}-${term.since}@`));
          expect(event?.span, `${where}: the calendar`).toMatchObject({ days: { start: due } });
          expect(event?.status, `${where}: the calendar`).toBe(term.endExpected ? 'TENTATIVE' : 'CONFIRMED');
        }
      }
    }
  });

  test('how many seats there are, how many are held, and what the limit for one organization leaves', () => {
    for (const [all, [id, periods]] of every((all) => [...rosterPeriods(all)])) {
      const { committee } = the(all.histories, id);
      for (const period of periods) {
        const where = `${id}, ${period.since}, on ${all.asOf}`;
        const text = flat(rosterText(all.community, committee, period.since, all.asOf));
        const view = drawing(id, () => capView(period, all));
        for (const { organization, seats, headroom } of view?.rows ?? []) {
          expect(text, `${where}: the command`).toContain(holdsOf(organization.text, seats, view?.cap ?? 0, headroom));
          const own = period.roster.members.filter(
            (member) => affiliationPart(all, member.person, period.since) === organization,
          );
          expect(own.length, `${where}: the roster`).toBeLessThanOrEqual(seats);
        }
      }
    }
  });

  test('who is what besides a seat', () => {
    for (const [all, committee] of every(({ community }) => community.committees)) {
      const where = `${committee.id} on ${all.asOf}`;
      const begun = committee.besideSeats.filter(({ since }) => since <= all.asOf);
      const data = officesDocument(edition(all), committee);
      const inData = [...data.offices, ...data.standIns, ...data.withoutVote];
      const rows = besideSeatRows(committee, { since: day('0001-01-01'), until: null }, all);
      expect(inData, `${where}: the data`).toHaveLength(begun.length);
      expect(rows, `${where}: the page`).toHaveLength(begun.length);
      const text = rosterText(all.community, committee, all.asOf, all.asOf);
      for (const [index, held] of begun.entries()) {
        const name = personName(all.community, held.person);
        const label = besideSeatInWords(all.community, held);
        expect(rows[index]?.label, `${where}: the page`).toBe(label);
        expect(plain(rows[index]?.said ?? []).includes(held.by ?? ''), `${where}: the page`).toBe(true);
        expect(
          inData.find(({ person, since }) => person === held.person && since === held.since)?.by,
          `${where}: the data`,
        ).toBe(held.by);
        const isHeld = besideSeatsOn(committee.besideSeats, all.asOf).includes(held);
        expect(
          text.some((line) => line.startsWith(`${label}: ${name}`)),
          `${where}: the command`,
        ).toBe(isHeld);
        const events = officeEvents(committee, calendars(all)).filter(({ summary }) => summary.startsWith(name));
        expect(events.length, `${where}: the calendar`).toBeGreaterThan(0);
      }
    }
  });

  test('which seats an election fills and why, who held each, and who holds it then', () => {
    for (const [all, election] of every(({ community }) => community.elections)) {
      const where = `${election.id} on ${all.asOf}`;
      const committee = the(all.committees, election.committee);
      const page = drawing(election.id, () => electionView(all, election.id));
      const lines = electionText(all.community, committee, election, all.now).map(withPlainSpaces);
      const data = drawing(election.id, () => electionDocument(edition(all), election));
      for (const { seat, before, after } of page.seats?.rows ?? []) {
        const row = lines.find((line) => line.trimStart().startsWith(`${seat}  `));
        expect(row, `${where}: the command, seat ${seat}`).toContain(withPlainSpaces(plain(before)));
        if (after !== null) expect(row, `${where}: the command, seat ${seat}`).toContain(withPlainSpaces(plain(after)));
      }
      expect(
        data.alsoUp.map(({ why }) => why),
        `${where}: the data`,
      ).toEqual(page.alsoUp);
      for (const why of page.alsoUp)
        expect(
          lines.filter((line) => line.includes(why)),
          `${where}: the command`,
        ).toHaveLength(1);
      expect(data.seats, `${where}: the data`).toBe(election.seats);
      for (const { url } of page.sources)
        if (url !== null) expect(lines.join('\n'), `${where}: the command`).toContain(url);
    }
  });

  test('when the phases of an election begin and end', () => {
    for (const all of sites) {
      const files = new Map(calendarFiles(calendars(all)).map(({ path, text }) => [path, text]));
      for (const election of all.community.elections) {
        const where = `${election.id} on ${all.asOf}`;
        const committee = the(all.committees, election.committee);
        const page = drawing(election.id, () => electionView(all, election.id));
        const data = drawing(election.id, () => electionDocument(edition(all), election)).timetable;
        const lines = electionText(all.community, committee, election, all.now);
        const calendar = files.get(pathOfElectionCalendar(election.id)) ?? '';
        for (const [index, { label, starts, ends, skipped }] of (page.timetable?.phases ?? []).entries()) {
          const phase = data[index];
          if (phase === undefined) throw new Error(`${where}: the data lacks ${label}`);
          const [start, end] = [starts.datetime, ends.datetime].map((at) => at.replace('T', ' ').slice(0, 16));
          expect(phase.start.startsWith(starts.datetime), `${where}: the data`).toBe(true);
          const row = lines.find((line) => line.toLowerCase().startsWith(label.toLowerCase()));
          expect(row, `${where}: the command`).toContain(start);
          expect(row, `${where}: the command`).toContain(end);
          expect(row?.includes(ONE_ELECTION.notHeld), `${where}: the command`).toBe(skipped);
          if (election.outcome !== null && skipped) continue;
          const begins =
            phase.precision === 'day'
              ? `DTSTART;VALUE=DATE:${instantInCalendar(starts.datetime)}`
              : instantInCalendar(phase.start);
          expect(calendar, `${where}: the calendar`).toContain(begins);
          expect(calendar, `${where}: the calendar`).toContain(
            phase.precision === 'day' ? instantInCalendar(phase.end.slice(0, 10)) : instantInCalendar(phase.end),
          );
        }
      }
    }
  });

  test('how many could vote, and how many did', () => {
    for (const all of sites) {
      const numbers = numbersDocument(edition(all)).elections;
      for (const election of all.community.elections) {
        const turnout = election.outcome?.turnout ?? null;
        const where = `${election.id} on ${all.asOf}`;
        const [row] = electionList(all, [election]).years.flatMap(({ elections }) => elections);
        expect(row?.turnout ?? null, `${where}: the list`).toBe(turnout === null ? null : turnoutInWords(turnout));
        const own = numbers.find((each) => each.election === election.id);
        if (own !== undefined) expect(own.turnout, `${where}: the numbers`).toEqual(turnout);
        if (turnout === null) continue;
        const page = drawing(election.id, () => electionView(all, election.id));
        expect(withPlainSpaces(page.result?.turnout ?? ''), `${where}: its page`).toContain(
          withPlainSpaces(turnoutInWords(turnout)),
        );
      }
    }
  });
});
