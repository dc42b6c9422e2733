/** The messages of what need not happen: a moved deadline, a cancelled election, a tie, somebody who declines, nobody who stands. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { loadContent } from '../../src/checks/load.ts';
import { MESSAGE_NAMES, type MessageName } from '../../src/content/schema/message.ts';
import { day } from '../../src/governance/day.ts';
import type { Instant } from '../../src/governance/instant.ts';
import type { Election, Outcome } from '../../src/governance/model.ts';
import { fill, message } from '../../src/officials/messages.ts';

const { community, content } = loadContent('tests/fixtures/coming', day('2026-04-10'));
const settings = content.community?.data;
const [committee] = community.committees;
const [election] = community.elections;
if (settings === undefined || committee === undefined || election === undefined) throw new Error('the fixture is gone');

/** The starter's template of a message, filled in for the election with this in it. */
function written(name: MessageName, with_: Partial<Election>, at = '2026-04-10T12:00:00Z'): string {
  const [, subject = '', body = ''] =
    /^---\nsubject: "(.*)"\n---\n([\s\S]*)$/.exec(readFileSync(`src/starter/messages/${name}.md`, 'utf8')) ?? [];
  const changed = { ...election, ...with_ } as Election;
  return fill({ data: { subject }, body }, about(changed, at)).body;
}
const about = (changed: Election, at: string) => {
  if (settings === undefined || committee === undefined) throw new Error('the fixture is gone');
  const elections = community.elections.map((each) => (each.id === changed.id ? changed : each));
  return { community: { ...community, elections }, settings, committee, election: changed, at: at as Instant };
};

const outcome = (with_: Partial<Outcome>): Outcome => ({
  by: 'poll',
  declared: day('2026-04-25'),
  takesOffice: day('2026-04-25'),
  takesOfficeSaid: true,
  elected: [],
  ranked: true,
  declined: [],
  took: [],
  order: null,
  runOff: null,
  none: null,
  lot: null,
  waived: [],
  exempt: [],
  holdOver: null,
  turnout: null,
  notes: [],
  sources: [],
  ...with_,
});
const [asta, bo, cleo] = community.people.map(({ id }) => id);
if (asta === undefined || bo === undefined || cleo === undefined) throw new Error('the fixture is gone');

const MOVED = [
  {
    phase: 'nominations',
    was: { start: null, end: '2026-04-14T12:00:00Z' as Instant },
    on: day('2026-04-09'),
    why: 'the form could not be reached for a day',
    sources: [],
  },
] as const;

describe('a message', () => {
  it.each(MESSAGE_NAMES)('%s is a letter: greeting, a sentence that begins with a capital, closing', (name) => {
    const text = readFileSync(`src/starter/messages/${name}.md`, 'utf8');
    expect(text).toMatch(/\n---\n\nHello,\n\n(?:[A-Z]|\{\{)/);
    if (name !== 'member-resigns') expect(text).toMatch(/\nWith kind regards,\n\{\{signature\}\}\n$/);
  });

  test('says when a deadline was and is now, and why it moved', () => {
    const text = written('deadline-moved', { moved: MOVED });
    expect(text).toContain(
      'The end of nominations was moved from 14 April 2026, 12:00 UTC to 15 April 2026, 12:00 UTC on 9 April 2026. The form could not be reached for a day.',
    );
    expect(text).toContain('- Voting: 16 April 2026, 15:00 UTC to 23 April 2026, 15:00 UTC');
  });

  test('says a day where only that is known, and of taking office that no day is on record', () => {
    const whole = election.timetable.map((each) => ({ ...each, precision: 'day' as const }));
    expect(written('nominations-closed', { timetable: whole }, '2026-04-16T00:00:00Z')).toMatch(
      /- Voting: 16\s?.?April 2026 to 2\d.April 2026\n/u,
    );
    const result = outcome({ elected: [asta], takesOfficeSaid: false });
    expect(written('result-contested', { outcome: result }, '2026-04-26T00:00:00Z')).toMatch(
      /in office from the result, on 25.April 2026 \(no other day is on record\):/u,
    );
  });

  test('says that nobody has stood yet, and links to where one stands', () => {
    const text = written('last-call', { candidacies: [] });
    expect(text).toContain('Nobody has stood yet.');
    expect(text).toMatch(/use the form: https:\/\/\S+\/stand\/\n/);
  });

  test('names only the steps that are ahead', () => {
    expect(written('nominations-closed', {}, '2026-04-15T13:00:00Z')).not.toContain('- Nominations:');
    expect(written('nominations-open', {}, '2026-04-01T15:00:00Z')).toContain('- Nominations:');
  });

  test('says why an election is cancelled', () => {
    const notes = [{ text: 'The committee is dissolved.', sources: [] }] as unknown as Outcome['notes'];
    const text = written('cancelled', { outcome: outcome({ by: 'cancelled', notes }) }, '2026-04-26T00:00:00Z');
    expect(text).toContain(
      'The election of April 2026 for two seats on the Council does not take place. The committee is dissolved.',
    );
  });

  test('says who was tied, and in which order the lot put them', () => {
    const lot = { order: [cleo, bo], how: 'by the first draw of a public beacon', sources: [] };
    const text = written('tie', { outcome: outcome({ elected: [asta, cleo], lot }) }, '2026-04-26T00:00:00Z');
    expect(text).toMatch(
      /\S+ \S+ and \S+ \S+ were tied\. The lot put them in this order:\n\n1\. \S.*\n2\. \S.*\n\nBy the first draw of a public beacon\./,
    );
  });

  test('says who declined and who takes the seat', () => {
    const declined = [{ person: bo, on: day('2026-04-26'), next: cleo, why: 'declined' as const, sources: [] }];
    const text = written('declined', { outcome: outcome({ elected: [asta, bo], declined }) }, '2026-04-27T00:00:00Z');
    expect(text).toMatch(/was elected and declined on 26 April 2026; \S.* takes the seat\./);
  });
});

test('what did not happen is not sent, and says so; what did is', () => {
  const said = (name: MessageName, with_: Partial<Election>, at = '2026-04-26T00:00:00Z') =>
    message(name, about({ ...election, ...with_ } as Election, at), content).notYet;
  expect(said('deadline-moved', {})).toBe('No deadline was moved.');
  expect(said('cancelled', {})).toBe('The election is not cancelled.');
  expect(said('tie', { outcome: outcome({}) })).toBe('No lot broke a tie.');
  expect(said('declined', { outcome: outcome({}) })).toBe('Nobody who was elected declined.');
  expect(said('deadline-moved', { moved: MOVED })).toBeNull();
  expect(said('cancelled', { outcome: outcome({ by: 'cancelled' }) })).toBeNull();
  expect(said('vote-opens', { outcome: outcome({ by: 'cancelled' }) })).toContain('was cancelled');
  expect(said('tie', { outcome: outcome({ lot: { order: [bo], how: 'x', sources: [] } }) })).toBeNull();
});
