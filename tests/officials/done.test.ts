/** What officials mark as done in an election's file, and what the status makes of it until they have handed over. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeState } from '../browser/states.ts';
import { ran } from '../commands/ran.ts';
import { folderOf } from '../temporary.ts';

const VOTING = { name: 'voting', now: '2026-04-24' };
const DECLARED = {
  name: 'declared',
  now: '2026-04-30',
  outcome: 'outcome: { by: poll, declared: 2026-04-29, takesOffice: 2026-05-01, elected: [asta, bo] }\n',
};

const status = async (content: string, now: string) => (await ran(['election', 'status'], { content, now })).out;

test('a step that is marked is no longer asked for, and the file says when it was done', async () => {
  const content = writeState(folderOf(), VOTING);
  expect(await status(content, VOTING.now)).toContain('Open the vote [vote-opens]');
  const marked = await ran(['election', 'done', '2026-04', 'vote-opens', '--yes'], { content, now: VOTING.now });
  expect(marked).toMatchObject({ status: 0, err: '' });
  expect(marked.out.replaceAll('\u00a0', ' ')).toContain('Open the vote: done on 24 April 2026.');
  expect(readFileSync(path.join(content, 'elections/2026-04/election.yaml'), 'utf8')).toContain(
    'done:\n  - step: vote-opens\n    on: 2026-04-24\n',
  );
  expect(await status(content, VOTING.now)).not.toContain('Open the vote');
  const again = await ran(['election', 'done', '2026-04', 'vote-opens', '--yes'], { content, now: '2026-04-25' });
  expect(again).toMatchObject({ status: 1, out: '' });
});

test('a step that does not exist, or is not on the list, is answered with those that are', async () => {
  const content = writeState(folderOf(), VOTING);
  const { err } = await ran(['election', 'done', '2026-04', 'vote-open'], { content, now: VOTING.now });
  expect(err).toContain('"vote-open"');
  expect(err).toContain('vote-opens');
  expect((await ran(['election', 'done', '2026-04', 'not-enough'], { content, now: VOTING.now })).err).toContain(
    'election status',
  );
});

test('the status goes on after the result, until the officials have handed over', async () => {
  const content = writeState(folderOf(), DECLARED);
  expect(await status(content, DECLARED.now)).toContain('Hand over');
  await ran(['election', 'done', '2026-04', 'hand-over', '--on', '2026-05-02', '--yes'], {
    content,
    now: '2026-05-02',
  });
  expect(await status(content, '2026-05-03')).toBe('No election is planned or under way.');
});
