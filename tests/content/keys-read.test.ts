/** A key that a file may hold is read by something: by pages, data, calendars or checks. What it does, their own tests tell. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { SCHEMAS } from '../../src/content/schema/index.ts';

type Json = { readonly [key: string]: unknown };
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Each key within a JSON schema, with where it stands: "community.privacy.emails". */
function* keysOf(schema: unknown, at: string): Generator<readonly [key: string, at: string]> {
  if (!isJson(schema)) return;
  for (const [name, value] of Object.entries(schema)) {
    if (name !== 'properties' || !isJson(value)) yield* keysOf(value, at);
    else
      for (const [key, within] of Object.entries(value)) {
        yield [key, `${at}.${key}`];
        yield* keysOf(within, `${at}.${key}`);
      }
  }
}

const COMMENTS = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;

/** The words of the code that reads content once it is taken in. */
function wordsOfTheCode(): ReadonlySet<string> {
  const words = new Set<string>();
  for (const entry of readdirSync('src', { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (!/\.(?:ts|astro)$/.test(entry.name) || file.startsWith(path.join('src', 'content', 'schema'))) continue;
    for (const [word] of readFileSync(file, 'utf8').replace(COMMENTS, '').matchAll(/\w+/g)) words.add(word);
  }
  return words;
}

test('no key of a file is read by nobody', () => {
  const words = wordsOfTheCode();
  const keys = Object.entries(SCHEMAS).flatMap(([kind, schema]) => [
    ...keysOf(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }), kind),
  ]);
  expect(keys.length).toBeGreaterThan(200);
  expect(keys.filter(([key]) => !words.has(key)).map(([, at]) => at)).toEqual([]);
});
