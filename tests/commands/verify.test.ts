/** What `npm run verify` refuses before it builds anything. That a rebuilt site is the same, the step same-bytes sees. */
import { expect, test } from 'vitest';
import { folderOf } from '../temporary.ts';
import { ran } from './ran.ts';

const told = (made: unknown) => folderOf({ 'data/v1/build.json': JSON.stringify(made) });
const MADE = { asOf: '2027-01-01', noCommit: null, generator: { name: 'Hustings', version: '0.1.0' } };
const verify = (site: string) => ran(['verify', site], { content: 'content', now: '2027-01-01' });

test('a site that says nothing of itself, or something else, cannot be verified', async () => {
  expect((await verify(folderOf())).err).toContain('it has no data/v1/build.json');
  expect((await verify(told({ commit: 'main' }))).err).toContain('is not what Hustings writes');
});

test('a site that names no commit, a changed one or one that is not here says so', async () => {
  const none = await verify(told({ ...MADE, commit: null, noCommit: 'the content is not in a git repository' }));
  expect(none).toMatchObject({ status: 1, err: expect.stringContaining('names no commit: the content is not in') });
  const id = '0123456789'.repeat(4);
  const changed = await verify(told({ ...MADE, commit: { id, changed: true } }));
  expect(changed.err).toContain('differed from commit 0123456789');
  const elsewhere = await verify(told({ ...MADE, commit: { id, changed: false } }));
  expect(elsewhere.err).toContain('is not in the repository here');
});

test('a commit is an id, and nothing that git would take for an option', async () => {
  expect((await verify(told({ ...MADE, commit: { id: '--output=x', changed: false } }))).err).toContain('is not what');
});
