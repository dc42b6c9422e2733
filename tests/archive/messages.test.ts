import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/checks/load.ts';
import { FIELD_NAMES, fieldsIn, MESSAGE_NAMES } from '../../src/content/schema/message.ts';
import { day } from '../../src/governance/day.ts';
import { type Instant, startOfDay } from '../../src/governance/instant.ts';
import { checklist, taskState } from '../../src/officials/checklist.ts';
import { FIELD_VALUES } from '../../src/officials/message-fields.ts';
import { fill, messages } from '../../src/officials/messages.ts';

const { community, content } = loadContent('content', day('2026-05-01'));
const settings = content.community?.data;
const [committee] = community.committees;
const election = community.elections.find(({ id }) => id === '2026-04');
if (settings === undefined || committee === undefined || election === undefined) throw new Error('the archive is gone');
const about = { community, settings, committee, election, at: startOfDay(day('2026-05-01')) };

test('the archive and a new community have a template for every message', () => {
  expect(content.messages.map(({ id }) => id).sort()).toEqual([...MESSAGE_NAMES].sort());
  const files = readdirSync('src/starter/messages').map((file) => file.replace(/\.md$/, ''));
  expect(files.sort()).toEqual([...MESSAGE_NAMES].sort());
});

test('every field says something of an election that is over, but for what its file leaves out, how long it was still open, and what did not happen', () => {
  const unknown = FIELD_NAMES.filter((name) => FIELD_VALUES[name](about) === null);
  expect(unknown).toEqual([
    'published',
    'moved',
    'nominations.left',
    'voting.left',
    'cancelled.why',
    'lot',
    'declined',
  ]);
});

describe('a template', () => {
  const filled = (subject: string, body: string) => fill({ data: { subject }, body }, about);

  test('is filled from the data, in subject and text', () => {
    expect(filled('{{committee}}', 'In {{ title }}:\n{{elected}}\n')).toEqual({
      subject: 'Architecture Committee',
      body: 'In April 2026:\n- Fabiano Fidêncio (NVIDIA)\n- Markus Rudy (Edgeless Systems)\n- Ruoqing He (LingCage)\n- Steve Horsman (IBM)\n',
      unknown: [],
    });
  });
  test('says of what is not known that it is not, and leaves no hole where a field says nothing', () => {
    const { body, unknown } = filled('x', 'a\n\n{{seats.also}}\n\n{{voting.left}}\n\nb\n');
    expect(body).toBe('a\n\n(not known yet)\n\nb\n');
    expect(unknown).toEqual(['voting.left']);
  });
  test('has its subject on one line', () => {
    expect(filled('Who: {{elected}}', '.').subject).not.toContain('\n');
  });
  test('shows where its fields stand', () => {
    expect(fieldsIn('a {{b}} and {{ c.d }}')).toEqual([
      { name: 'b', offset: 4 },
      { name: 'c.d', offset: 15 },
    ]);
  });
});

test('of an election that is over by a vote, each message of a vote can be sent, and no other result', () => {
  const sendable = messages(about, content).filter(({ notYet }) => notYet === null);
  expect(sendable.map(({ name }) => name)).toEqual([
    ...(election.published === null ? [] : ['planned']),
    'nominations-open',
    'last-call',
    'nominations-closed',
    'campaign',
    'vote-opens',
    'vote-reminder',
    'vote-closed',
    'result-contested',
    'member-resigns',
  ]);
});

describe('the checklist', () => {
  const open = { ...election, outcome: null, published: null };
  const states = (at: string) =>
    Object.fromEntries(checklist(open, at as Instant, null).map((task) => [task.id, taskState(task, at as Instant)]));

  test('is in the order in which its tasks fall due', () => {
    const due = checklist(open, about.at, null).map((task) => task.due);
    expect(due).toEqual([...due].sort());
  });
  test('tells what is due and what is overdue', () => {
    expect(states('2026-03-07T12:00:00Z')).toMatchObject({ plan: 'to-come', announce: 'to-come', officials: 'done' });
    expect(states('2026-03-08T12:00:00Z')).toMatchObject({ plan: 'now', announce: 'to-come' });
    expect(states('2026-03-25T12:00:00Z')).toMatchObject({ plan: 'overdue', announce: 'now', declare: 'to-come' });
    expect(states('2026-04-12T15:00:00Z')).toMatchObject({ announce: 'past', 'last-call': 'now', campaign: 'to-come' });
    expect(states('2026-04-30T15:00:00Z')).toMatchObject({
      'vote-opens': 'past',
      declare: 'overdue',
      result: 'to-come',
    });
  });
  test('of a run-off begins no earlier than it was known that there would be one', () => {
    const due = checklist(open, about.at, day('2026-03-20')).map((task) => task.due);
    expect(due[0]).toBe('2026-03-20T00:00:00Z');
    expect(due.slice(-3)).toEqual(
      checklist(open, about.at, null)
        .map((task) => task.due)
        .slice(-3),
    );
  });
  test('leaves a vote out once there is nothing to vote on', () => {
    const few = { ...open, candidacies: open.candidacies.slice(0, open.seats) };
    const ids = checklist(few, '2026-04-14T15:00:00Z' as Instant, null).map(({ id }) => id);
    expect(ids).toContain('not-enough');
    expect(ids).not.toContain('vote-opens');
    expect(checklist(few, '2026-04-14T14:59:59Z' as Instant, null).map(({ id }) => id)).toContain('vote-opens');
  });
  test('is empty where the election was cancelled', () => {
    const outcome = { ...election.outcome, by: 'cancelled' } as NonNullable<typeof election.outcome>;
    expect(checklist({ ...election, outcome }, about.at, null)).toEqual([]);
  });
});
