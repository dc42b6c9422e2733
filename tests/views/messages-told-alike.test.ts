/** What officials send, what feeds say, and what the charter rules, told alike on the pages and as data. */
import { describe, expect, test } from 'vitest';
import { ENDINGS } from '#words/endings.ts';
import { personName } from '#words/names.ts';
import { newsInWords } from '#words/news-told.ts';
import { votedInWords } from '#words/result-words.ts';
import { plain } from '#words/rich-text.ts';
import { ruleInWords, termInWords } from '#words/rules-in-words.ts';
import { capitalized, withPlainSpaces } from '#words/sentences.ts';
import { electionText } from '../../src/commands/answers/election.ts';
import { charterDocument } from '../../src/files/data/charter.ts';
import { electionDocument } from '../../src/files/data/election.ts';
import { rostersDocument } from '../../src/files/data/rosters.ts';
import { leftFor } from '../../src/governance/departures.ts';
import { newsUntil } from '../../src/governance/news.ts';
import { isSilent } from '../../src/governance/rules/index.ts';
import { FIELD_VALUES } from '../../src/officials/message-fields.ts';
import { type Site, the } from '../../src/site/site.ts';
import { drawing } from '../../src/site/texts.ts';
import { calendarLines } from '../../src/views/calendar-lines.ts';
import { countedElections, countView } from '../../src/views/count.ts';
import { electionView } from '../../src/views/election.ts';
import { rulesInBrief } from '../../src/views/rules-in-brief.ts';
import { COMMUNITIES, edition, sitesOf } from './alike.ts';

describe.each(COMMUNITIES)('in %s', (folder) => {
  const sites = sitesOf(folder);
  const every = <T>(of: (all: Site) => readonly T[]): readonly (readonly [Site, T])[] =>
    sites.flatMap((all) => of(all).map((each) => [all, each] as const));
  const elections = every(({ community }) => community.elections).map(([all, election]) => {
    const committee = the(all.committees, election.committee);
    const page = drawing(election.id, () => electionView(all, election.id));
    const about = { community: all.community, settings: all.settings, committee, election, at: all.now };
    return { all, election, committee, page, about, where: `${election.id} on ${all.asOf}` };
  });

  test('what messages say of an election: its seats, cohort, days and moves, and how long a statement may be', () => {
    for (const { page, about, where } of elections) {
      expect(capitalized(FIELD_VALUES.seats(about) ?? ''), `${where}: seats`).toBe(page.seatsFilled);
      expect(FIELD_VALUES.cohort(about), `${where}: cohort`).toBe(page.cohort?.label ?? null);
      expect(FIELD_VALUES['seats.also'](about), `${where}: seats besides`).toBe(page.alsoUp.join(' '));
      expect(FIELD_VALUES.moved(about), `${where}: moves`).toBe(page.timetable?.moves.join('\n\n') || null);
      for (const { label, starts, ends } of page.timetable?.phases ?? []) {
        const line = (FIELD_VALUES.timetable(about) ?? '').split('\n').find((each) => each.startsWith(`- ${label}: `));
        expect(line, `${where}: ${label}`).toContain(starts.text);
        if (label !== 'Result') expect(line, `${where}: ${label}`).toContain(ends.text);
        if (label === 'Nominations') expect(FIELD_VALUES['nominations.closes'](about), where).toBe(ends.text);
      }
      if (page.length !== null) expect(capitalized(FIELD_VALUES.statementWords(about) ?? ''), where).toBe(page.length);
    }
  });

  test('who holds the seats of an election, from when the winners sit, and who sits then', () => {
    for (const { all, election, committee, page, about, where } of elections) {
      if (election.outcome === null) {
        const told = (FIELD_VALUES.holders(about) ?? '').split('\n').filter((line) => !line.startsWith('- nobody'));
        const held = (page.seats?.rows ?? [])
          .map(({ before }) => plain(before))
          .filter((each) => !/^Nobody|then vacant/.test(each));
        expect(told, `${where}: holders`).toHaveLength(held.length);
        for (const [index, each] of held.entries())
          expect(told[index], `${where}: holders`).toContain(each.split(',')[0]);
        continue;
      }
      if (page.result !== null) {
        const from = FIELD_VALUES.takesOffice(about) ?? '';
        const said = page.result.inOffice;
        if (said !== null)
          expect(said.includes('no other day is on record'), where).toBe(from.includes('no other day'));
        const elected = FIELD_VALUES.elected(about) ?? '';
        for (const { person } of page.result.rows) expect(elected, `${where}: elected`).toContain(plain([person]));
      }
      const { takesOffice } = election.outcome;
      const period = rostersDocument(edition(all), committee).rosters.find(
        ({ since, until }) => since <= takesOffice && (until === null || takesOffice < until),
      );
      if (takesOffice > all.asOf || period === undefined) continue;
      const roster = (FIELD_VALUES.roster(about) ?? '').split('\n');
      for (const { name } of period.members)
        expect(
          roster.filter((line) => line.includes(name)).length,
          `${where}: the roster lacks ${name}`,
        ).toBeGreaterThan(0);
    }
  });

  test('how a feed tells a result and a departure', () => {
    for (const all of sites) {
      for (const news of newsUntil(all.community, all.asOf)) {
        if (news.kind === 'result-declared') {
          const page = drawing(news.election, () => electionView(all, news.election));
          const { text } = newsInWords(news, all.community);
          for (const { person } of page.result?.rows ?? [])
            expect(text, `${news.election} on ${all.asOf}`).toContain(plain([person]));
          const { outcome } = the(all.elections, news.election);
          if (outcome?.takesOfficeSaid === false) expect(text, news.election).not.toContain(', from ');
        }
      }
      const told = newsUntil(all.community, all.asOf).map((news) => newsInWords(news, all.community).text);
      for (const { terms, committee } of all.histories.values()) {
        for (const { person, ended, until } of terms) {
          const why = leftFor(ended);
          if (why === null || why === 'unrecorded' || until === null) continue;
          const own = told.filter((text) => text.includes(personName(all.community, person)));
          expect(
            own.filter((text) => text.includes(ENDINGS[why].clause)),
            `${person} on ${committee.id}, ${until}: ${own.join(' | ')}`,
          ).not.toEqual([]);
        }
      }
    }
  });

  test('the limits of terms, their length, and who fills which seats', () => {
    for (const [all, committee] of every(({ community }) => community.committees)) {
      const data = charterDocument(committee).versions;
      for (const [index, { rules, since }] of committee.charter.entries()) {
        const where = `${committee.id} from ${since}, on ${all.asOf}`;
        const { stated } = rulesInBrief(committee, rules, since);
        for (const rule of ['termLimit', 'lifetimeLimit', 'termMonths', 'termEnds'] as const) {
          const { label, text } = ruleInWords(rules, rule);
          const row = stated.find((each) => each.label === label);
          const silent = data[index]?.silent.includes(rule);
          expect(silent, `${where}: ${rule} as data`).toBe(isSilent(rules, rule));
          if (row !== undefined) expect(row.said, `${where}: ${label}`).toBe(capitalized(text));
          if (row !== undefined && rule.startsWith('term')) {
            const shown = rule === 'termMonths' || rule === 'termEnds' ? text : null;
            if (shown !== null) expect(termInWords(rules), `${where}: a term`).toContain(shown);
          }
        }
        const rows = stated.flatMap(({ said }) => (typeof said === 'string' ? [] : said));
        for (const cohort of rules.cohorts) {
          const listed = (data[index]?.rules as Record<string, unknown> | undefined)?.cohorts as readonly {
            readonly id: string;
            readonly by: string | null;
          }[];
          const own = listed.find(({ id }) => id === cohort.id);
          const rest = rows.find((each) => each.cohort.label === cohort.label)?.rest;
          expect(own?.by ?? null, `${where}: ${cohort.id} as data`).toBe(cohort.by);
          if (cohort.by !== null) expect(rest, `${where}: ${cohort.id}`).toContain(`by ${cohort.by}`);
          if (cohort.filled === 'appointment') expect(rest, `${where}: ${cohort.id}`).toContain('appointed');
        }
      }
    }
  });

  test('of an election without a cohort nobody tells one', () => {
    for (const { all, election, committee, page, about, where } of elections) {
      if (election.cohort !== null) continue;
      expect(page.cohort, `${where}: its page`).toBeNull();
      expect(FIELD_VALUES.cohort(about), `${where}: messages`).toBeNull();
      const lines = electionText(all.community, committee, election, all.now);
      expect(
        lines.filter((line) => line.startsWith('Cohort')),
        `${where}: the command`,
      ).toEqual([]);
      const data = drawing(election.id, () => electionDocument(edition(all), election));
      expect(data.cohort, `${where}: the data`).toBeNull();
      const line = calendarLines(committee, all.elections, all.community.recordsEnd, all.now, 1).find(
        (each) => each.election === election.id,
      );
      expect(line?.cohort ?? null, `${where}: the calendar`).toBeNull();
    }
  });

  test('how many voted, beside a count', () => {
    for (const all of sites) {
      for (const id of countedElections(all)) {
        const { outcome } = the(all.elections, id);
        if (outcome === null || outcome.turnout === null) continue;
        const { facts } = drawing(id, () => countView(all, id));
        const said = facts.find(({ label }) => label === 'Turnout')?.value;
        expect(withPlainSpaces(said ?? ''), `${id} on ${all.asOf}`).toBe(
          withPlainSpaces(votedInWords(outcome.by, outcome.turnout)),
        );
      }
    }
  });
});
