/**
 * Whom and what a statement means by the names in it. Only the community's files say which names those are: what a candidate
 * types never names anew, joins or hides what has a file, and what no file has is a newcomer with an id of its own.
 */
import type { Day } from '../governance/day.ts';
import { consecutive } from '../governance/interval.ts';
import { finder, withId } from '../governance/lookup.ts';
import type { Organization, Person } from '../governance/model.ts';
import { notAfter } from '../governance/when.ts';
import { isIndependent, sameName } from '../statement/near-names.ts';
import { newOrganizationId, newPersonId } from './new-ids.ts';
import type { LoadedStatement } from './read.ts';

export { INDEPENDENT, isIndependent } from '../statement/near-names.ts';

/** What a file writes where the records do not tell for whom somebody stood. */
export const UNRECORDED = 'unrecorded';

export const isUnrecorded = (affiliation: string): boolean => sameName(affiliation) === UNRECORDED;

const idsOf = (list: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(list.map(({ id }) => id));

const withName = finder(({ name, formerNames }: Organization) =>
  [name, ...formerNames.map((former) => former.name)].map(sameName),
);

/** The organization of the files that a candidate's words name: by its name, a former name, or its id as it is written. */
export const organizationNamed = (text: string, listed: readonly Organization[]): Organization | null =>
  withName(listed, sameName(text)) ?? withId(listed, text.trim()) ?? null;

/** Organizations that only statements name, one for each name. None has the id of a committee: data list both kinds together. */
export function newOrganizations(
  statements: readonly LoadedStatement[],
  listed: readonly Organization[],
  committees: readonly { readonly id: string }[],
): Organization[] {
  const taken = new Set([...idsOf(listed), ...idsOf(committees)]);
  const found = new Map<string, Organization>();
  for (const { data } of statements) {
    const name = data.affiliation.trim();
    const same = sameName(name);
    if (found.has(same) || isIndependent(name) || isUnrecorded(name) || organizationNamed(name, listed) !== null)
      continue;
    const id = newOrganizationId(name, taken);
    taken.add(id);
    found.set(same, { id, name, formerNames: [], url: null, parent: null, parents: [], notes: [] });
  }
  return [...found.values()];
}

/** The id of the organization that a statement names; null for nobody's, and where none is recorded. */
export function organizationIdOf(
  affiliation: string,
  listed: readonly Organization[],
  fresh: readonly Organization[],
): string | null {
  if (isIndependent(affiliation) || isUnrecorded(affiliation)) return null;
  return (organizationNamed(affiliation, listed) ?? withName(fresh, sameName(affiliation)))?.id ?? null;
}

const withHandle = finder(({ github }: Person) => github?.toLowerCase());
const withFormerHandle = finder(({ formerHandles }: Person) => formerHandles.map(({ name }) => name.toLowerCase()));

/**
 * Whose a handle, in small letters, was on a day: of somebody who had it until later, or has it now. Nobody is known any
 * more by one that was given up. Where no day is known, whoever has or had it.
 */
function holderOf(handle: string, people: readonly Person[], on: Day | null): Person | null {
  const now = withHandle(people, handle) ?? null;
  if (withFormerHandle(people, handle) === undefined) return now;
  const had = people
    .flatMap((person) => person.formerHandles.map(({ name, until }) => ({ person, name, until: until.by })))
    .filter(({ name, until }) => name.toLowerCase() === handle && (on === null || on < until))
    .sort((a, b) => (a.until < b.until ? -1 : 1));
  return had[0]?.person ?? now;
}

const handleOf = ({ id, data }: LoadedStatement): string => (data.github ?? id).toLowerCase();

/**
 * The person of the files whom a statement is by: by the handle on the day on which the election opened, whatever its case. A statement that gives none may also be
 * called after the file of somebody who has none either, or whom the election's file lists.
 */
export function personOf(
  statement: LoadedStatement,
  people: readonly Person[],
  isListed: (election: string, person: string) => boolean,
  opens: Day | null,
): Person | null {
  const known = holderOf(handleOf(statement), people, opens);
  if (known !== null || statement.data.github !== undefined) return known;
  const called = withId(people, statement.id);
  return called !== undefined && (called.github === null || isListed(statement.election, called.id)) ? called : null;
}

/** How to tell the id of somebody who stands without a file of their own. */
export function newcomerIds(people: readonly Person[]): (statement: LoadedStatement) => string {
  const taken = idsOf(people);
  return (statement) => newPersonId(handleOf(statement), taken);
}

/** People who stand in an election without a file of their own: a candidate adds one Markdown file, nothing else. */
export function newcomers(
  statements: readonly LoadedStatement[],
  idOf: (statement: LoadedStatement) => string,
  organizationOf: (affiliation: string) => string | null,
  opens: (election: string) => Day | null,
): Person[] {
  return [...Map.groupBy(statements, idOf)].map(([id, stood]) => {
    const affiliations = stood.flatMap(({ election, data }) => {
      const since = opens(election);
      if (since === null || isUnrecorded(data.affiliation)) return [];
      return [{ organization: organizationOf(data.affiliation), since, began: notAfter(since), sources: [] }];
    });
    return {
      id,
      name: stood.at(-1)?.data.name ?? id,
      formerNames: [],
      otherNames: [],
      github: stood.at(-1)?.data.github ?? null,
      formerHandles: [],
      affiliations: consecutive(affiliations.sort((a, b) => (a.since < b.since ? -1 : 1))),
      notes: [],
    };
  });
}
