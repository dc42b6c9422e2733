/** The configurations that lie in the repository are those of the archive's address. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { hostCommand } from '../../src/commands/host-command.ts';
import { folderOf } from '../temporary.ts';

test.each([
  ['nginx', 'hosting/nginx.conf'],
  ['caddy', 'hosting/Caddyfile'],
])('the configuration of %s in the repository, %s, is the one that npm run host makes', (server, file) => {
  const out = path.join(folderOf(), 'made');
  expect(hostCommand([server, '--out', out])).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe(readFileSync(out, 'utf8'));
});
