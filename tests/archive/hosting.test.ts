/** The configurations that lie in the repository are those of the archive's address. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ran } from '../commands/ran.ts';
import { folderOf } from '../temporary.ts';

test.each([
  ['nginx', 'hosting/nginx.conf'],
  ['caddy', 'hosting/Caddyfile'],
])('the configuration of %s in the repository, %s, is the one that npm run host makes', async (server, file) => {
  const out = path.join(folderOf(), 'made');
  expect(await ran(['host', server, '--out', out], { content: 'content', now: '2026-11-22' })).toMatchObject({
    status: 0,
  });
  expect(readFileSync(file, 'utf8')).toBe(readFileSync(out, 'utf8'));
});
