/**
 * The community of a content folder that has no errors, for verbs that ask about it and look at no file. Where every file,
 * the day and the code are those of the last time, nothing is understood and checked anew: the community is taken from the
 * folder in which commands keep things for each other.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize } from 'node:v8';
import { type RawContent, readFolder } from '../content/files.ts';
import type { Community } from '../governance/model.ts';
import type { CommunityDesk, Desk } from './desk.ts';
import { writeKept } from './write-kept.ts';

interface Sound {
  readonly digest: string;
  readonly community: Community;
}

/** By what a folder as it was read, on a day, is known again. */
function digestOf({ name, files, findings }: RawContent, asOf: string): string {
  const hash = createHash('sha256').update(JSON.stringify([asOf, name, findings]));
  for (const { path: inside, text } of files) {
    hash.update(JSON.stringify([inside, text?.length ?? null])).update(text ?? '');
  }
  return hash.digest('base64');
}

function keptIn(file: string, digest: string): Community | null {
  try {
    const kept = deserialize(readFileSync(file)) as Sound;
    return kept.digest === digest ? kept.community : null;
  } catch {
    return null;
  }
}

/** The content that a desk is asked about. Throws Refused where it has errors; `not` says what is not done then. */
export async function sound(desk: Desk, not: string): Promise<CommunityDesk> {
  const file = desk.kept === null ? null : path.join(desk.kept, 'community');
  const files = readFolder(desk.folder);
  const digest = digestOf(files, desk.asOf);
  const kept = file === null ? null : keptIn(file, digest);
  if (kept !== null) return { ...desk, community: kept };
  const { load } = await import('./loaded.ts');
  const { community } = load(desk, not, [], files);
  if (file !== null) writeKept<Sound>(file, { digest, community });
  return { ...desk, community };
}
