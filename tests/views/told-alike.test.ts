/** The same fact on a page, in a list, in a calendar, from a command, in the news and as data: everywhere it is told alike. */
import { describe, expect, test } from 'vitest';
import { REMARKS } from '#words/answers-told.ts';
import { STATES, stateWord } from '#words/election-state.ts';
import { ENDINGS, endingInWords } from '#words/endings.ts';
import { personName } from '#words/names.ts';
import { newsInWords } from '#words/news-told.ts';
import { OUTCOMES } from '#words/outcomes.ts';
import { declinedInWords } from '#words/result-words.ts';
import { plain } from '#words/rich-text.ts';
import { withPlainSpaces } from '#words/sentences.ts';
import { calendarText } from '../../src/commands/answers/calendar.ts';
import { electionText } from '../../src/commands/answers/election.ts';
import { electionsText } from '../../src/commands/answers/elections.ts';
import { rosterText } from '../../src/commands/answers/roster.ts';
import { termsText } from '../../src/commands/answers/terms.ts';
import { calendarDocument } from '../../src/files/data/calendar.ts';
import { electionDocument } from '../../src/files/data/election.ts';
import { rostersDocument } from '../../src/files/data/rosters.ts';
import { termsDocument } from '../../src/files/data/terms.ts';
import { rulesOn } from '../../src/governance/charter.ts';
import type { Outcome } from '../../src/governance/model.ts';
import { newsUntil } from '../../src/governance/news.ts';
import { type Site, the } from '../../src/site/site.ts';
import { drawing } from '../../src/site/texts.ts';
import { calendarLines } from '../../src/views/calendar-lines.ts';
import { electionView } from '../../src/views/election.ts';
import { electionMark } from '../../src/views/election-mark.ts';
import { electionList } from '../../src/views/election-rows.ts';
import { people } from '../../src/views/person-records.ts';
import { personTables } from '../../src/views/person-tables.ts';
import { changeGroups } from '../../src/views/roster-changes-told.ts';
import { rosterPeriods, rosterRows } from '../../src/views/roster-rows.ts';
import { COMMUNITIES, edition, flat, rowOf, sitesOf } from './alike.ts';

describe.each(COMMUNITIES)('in %s', (folder) => {
  const sites = sitesOf(folder);
  const every = <T>(of: (all: Site) => readonly T[]): readonly (readonly [Site, T])[] =>
    sites.flatMap((all) => of(all).map((each) => [all, each] as const));

  test('where an election stands', () => {
    for (const [all, election] of every(({ community }) => community.elections)) {
      const { state } = electionMark(all, election);
      const word = stateWord(electionMark(all, election));
      const where = `${election.id} on ${all.asOf}`;
      const committee = the(all.committees, election.committee);
      const page = drawing(election.id, () => electionView(all, election.id));
      expect(stateWord(page.desk.told.tag), `${where}: its page`).toBe(word);
      const list = electionList(all, [election]).years.flatMap(({ elections }) => elections);
      expect(
        list.map(({ mark }) => stateWord(mark)),
        `${where}: the list`,
      ).toEqual([word]);
      const lines = calendarLines(committee, all.elections, all.community.recordsEnd, all.now, 1);
      const own = lines.filter((line) => line.election === election.id);
      expect(
        own.map(({ tag: { state: tag, word: said } }) => stateWord({ tag, word: said })),
        `${where}: the calendar`,
      ).toEqual([word]);
      expect(
        rowOf(electionsText(all.community, all.now), election.id)?.toLowerCase(),
        `${where}: the command`,
      ).toContain(word.toLowerCase());
      const told = flat(electionText(all.community, committee, election, all.now));
      const over = OUTCOMES[state as keyof typeof OUTCOMES];
      expect(told, `${where}: the command in full`).toContain(
        withPlainSpaces(over === undefined ? `State: ${STATES[state].phrase}` : `Outcome: ${over.clause}`),
      );
      const data = calendarDocument(edition(all), committee).elections.find(({ id }) => id === election.id);
      expect(data?.status === 'past', `${where}: the data`).toBe(over !== undefined || state === 'not-recorded');
      if (over !== undefined) {
        expect(page.ended, `${where}: its page, in short`).toBe(over.said);
        const said = newsUntil(all.community, all.asOf).filter(
          (each) => each.kind === 'result-declared' && each.election === election.id,
        );
        expect(
          said.map((each) => newsInWords(each, all.community).title.split(':')[0]),
          `${where}: the news`,
        ).toEqual([over.title]);
      }
    }
  });

  test('how many voted, from when the winners sit, who was excepted and who declined, what was moved, and who ran it', () => {
    for (const [all, election] of every(({ community }) => community.elections)) {
      const where = `${election.id} on ${all.asOf}`;
      const { community } = all;
      const page = drawing(election.id, () => electionView(all, election.id));
      const told = flat(electionText(community, the(all.committees, election.committee), election, all.now));
      const data = drawing(election.id, () => electionDocument(edition(all), election));
      const outcome = election.outcome !== null && election.outcome.declared <= all.asOf ? election.outcome : null;
      const said = [
        ...(page.result?.turnout == null ? [] : [page.result.turnout]),
        ...(page.result?.inOffice == null ? [] : [page.result.inOffice]),
        ...(page.timetable?.moves ?? []),
        ...page.outcomeNotes.map(({ text }) => text),
      ];
      for (const each of said) expect(told, `${where}: the command`).toContain(withPlainSpaces(each));
      expect(data.outcome?.turnout ?? null, `${where}: the data`).toEqual(outcome?.turnout ?? null);
      for (const each of outcome?.declined.filter(({ on }) => on <= all.asOf) ?? []) {
        const sentence = declinedInWords(community, outcome as Outcome, each);
        expect(told, `${where}: the command`).toContain(withPlainSpaces(sentence));
        expect(
          newsUntil(community, all.asOf).map((news) => newsInWords(news, community).text),
          `${where}: the news`,
        ).toContain(sentence);
        const row = page.candidates.rows.find(({ name }) => name === personName(community, each.person));
        expect(row?.tag.state, `${where}: its page`).toBe(each.why === 'lost-eligibility' ? 'ineligible' : each.why);
      }
      expect(
        page.officials.people.map((each) => plain([each])),
        `${where}: its page`,
      ).toEqual(data.officials.map((id) => personName(community, id)));
      for (const id of data.officials) expect(told, `${where}: the command`).toContain(personName(community, id));
    }
  });

  test('which seats are vacant', () => {
    for (const [all, [id, periods]] of every((all) => [...rosterPeriods(all)])) {
      const { committee } = the(all.histories, id);
      const data = rostersDocument(edition(all), committee).rosters;
      for (const { since, roster } of periods) {
        const where = `${id}, ${since}`;
        const seats = roster.vacant.map(({ seat }) => seat);
        expect(
          data.find((each) => each.since === since)?.vacant.map(({ seat }) => seat),
          `${where}: the data`,
        ).toEqual(seats);
        const rules = rulesOn(committee, since);
        const lines = rosterText(all.community, committee, since, all.asOf);
        const rows = lines
          .filter((line) => line.trim().split(/ {2,}/).includes(REMARKS.vacant))
          .map((line) => Number.parseInt(line.trim(), 10));
        const isNumber = rules !== null && rules.seats !== null && rules.seatsAre !== 'estimate';
        expect([...rows].sort(), `${where}: the command`).toEqual(isNumber ? [...seats].sort() : []);
      }
    }
  });

  test('how a term ended', () => {
    for (const [all, history] of every(({ histories }) => [...histories.values()])) {
      const { committee } = history;
      const lines = termsText(all.community, committee, all.asOf);
      const data = termsDocument(edition(all), committee).terms;
      for (const [index, term] of history.terms.entries()) {
        if (term.ended === null || term.until === null) continue;
        const said = endingInWords(term.ended, term.began.by);
        const where = `${term.person} on ${committee.id} since ${term.since}, on ${all.asOf}`;
        const record = the(people(all), term.person);
        const tables = personTables(all, record);
        const row = tables.terms.find(
          ({ seat, since, committee: its }) =>
            seat === term.seat && since === term.since && its.text === committee.name,
        );
        expect(row?.ended, `${where}: the person's page`).toBe(said);
        expect(
          lines.find((line) => line.includes(record.person.name) && line.includes(term.since) && line.includes(said)),
          `${where}: the command`,
        ).toBeDefined();
        expect(data[index]?.ended?.why, `${where}: the data`).toBe(term.ended.why);
        const again = history.terms.some(({ person, since }) => person === term.person && since === term.until);
        if (again || all.asOf < term.until || said === ENDINGS['changed-seat'].label) continue;
        const sentences = changeGroups(history, all, term.until)
          .flatMap((group) => group.sentences)
          .map(plain);
        const clause =
          term.ended.why === 'unrecorded' && term.ended.when === null
            ? 'left or stayed on'
            : ENDINGS[term.ended.why].clause;
        expect(
          sentences.filter((each) => each.includes(record.person.name) && each.includes(clause)),
          `${where}: the roster's page, ${sentences.join('; ')}`,
        ).toHaveLength(1);
      }
    }
  });

  test('for whom somebody sat, and in which cohort', () => {
    for (const [all, [id, periods]] of every((all) => [...rosterPeriods(all)])) {
      const history = the(all.histories, id);
      const { committee } = history;
      const data = rostersDocument(edition(all), committee).rosters;
      for (const period of periods) {
        const lines = rosterText(all.community, committee, period.since, all.asOf);
        const own = data.find(({ since }) => since === period.since);
        for (const row of rosterRows(period, history, all)) {
          const where = `${row.person.text} on ${id}, ${period.since}`;
          const organization = typeof row.organization === 'string' ? row.organization : row.organization.text;
          const label = row.cohort?.label ?? '';
          const said = rowOf(lines, String(row.seat), ...(label === '' ? [] : [label]), row.person.text);
          expect(said, `${where}: the command`).toContain(organization);
          const member = own?.members.find(({ seat }) => seat === row.seat);
          if (typeof row.organization !== 'string')
            expect(member?.organizationName, `${where}: the data`).toBe(organization);
          else expect(member?.organizationName, `${where}: the data`).toBeNull();
        }
      }
    }
  });

  test('what comes up, and when', () => {
    for (const [all, committee] of every(({ community }) => community.committees)) {
      const where = `${committee.id} on ${all.asOf}`;
      const lines = calendarLines(committee, all.elections, all.community.recordsEnd, all.now, 3);
      const data = calendarDocument(edition(all), committee, 3).elections;
      expect(
        data.map(({ id, seats, opens }) => ({ id: id ?? null, seats, opens })),
        `${where}: the data`,
      ).toEqual(
        lines.map(({ election, seats, opens }) => ({
          id: election,
          seats,
          opens: 'about' in opens ? opens.about : opens.day,
        })),
      );
      const rows = calendarText(all.community, committee, all.now, 3);
      for (const line of lines.filter(({ past }) => !past)) {
        const opens: string = 'about' in line.opens ? line.opens.about : line.opens.day;
        const row = rows.find((each) => each.startsWith(opens) && each.includes(line.election ?? line.title));
        expect(row, `${where}: the command, ${opens}`).toContain(
          stateWord({ tag: line.tag.state, word: line.tag.word }).toLowerCase(),
        );
      }
    }
  });
});
