/**
 * Ids of what has no file of its own: a newcomer, or an organization that only a statement names. They follow from the name
 * and from the files alone, so that no other statement can change one; and they never are an id that a file has.
 */

import { hash } from 'node:crypto';
import { sameName } from '../statement/near-names.ts';
import { isDevice, reservedFor } from '../statement/reserved.ts';
import { idField } from './schema/common.ts';

const LONGEST = 40;
/** What ends with something like our own sums gets a sum, so that nobody can type another's. */
const SUMMED = /-[0-9a-f]{12,}$/;

/** The part of an address that a name makes: small letters, figures and hyphens; empty where it has no Latin letter. */
export const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/**
 * The id of a name that no file has. `plain` tells which names are told apart by their slug; every other one gets a sum of
 * the whole name as well. `word` stands where the name has no Latin letter.
 */
function newId(name: string, plain: RegExp, word: string, taken: ReadonlySet<string>): string {
  const same = sameName(name);
  const readable = slug(name);
  const isFree = !taken.has(readable) && !SUMMED.test(readable) && reservedFor(readable) === null;
  if (plain.test(same) && readable.length <= LONGEST && isFree) return readable;
  const sum = hash('sha256', same, 'hex');
  const short = readable.slice(0, LONGEST).replace(/-$/, '') || word;
  return [12, 24, sum.length].map((length) => `${short}-${sum.slice(0, length)}`).find((id) => !taken.has(id)) ?? sum;
}

/** The id of an organization that no file has, by the name that a statement gives. */
export const newOrganizationId = (name: string, taken: ReadonlySet<string>): string =>
  newId(name, /^[a-z0-9]+(?: [a-z0-9]+)*$/, 'organization', taken);

/** Whether a file can be called so. */
export const canBeId = (id: string): boolean => idField.safeParse(id).success && !isDevice(id);

/** The id of a committee that has no file yet, by its name. `elections` is the name of the calendar of all of them. */
export function newCommitteeId(name: string): string {
  const plain = slug(name);
  return canBeId(plain) && plain !== 'elections' ? plain : newId(name, /^$/, 'committee', new Set());
}

/** The id of somebody who has no file, by the handle. */
export const newPersonId = (handle: string, taken: ReadonlySet<string>): string =>
  newId(handle, /^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'person', taken);
