/** Whom and what the words of a file or a statement name. */
import { finder, withId } from '../governance/lookup.ts';
import type { Organization, Person } from '../governance/model.ts';
import type { LoadedStatement } from './read.ts';

const withName = finder(({ id, name, formerNames }: Organization) => [
  id,
  name.toLowerCase(),
  ...formerNames.map((former) => former.name.toLowerCase()),
]);

/** The organization that a candidate's words name, by its name, a former name or its id; null for nobody's. */
export const organizationNamed = (text: string, organizations: readonly Organization[]): Organization | null =>
  withName(organizations, text.trim().toLowerCase()) ?? null;

const withHandle = finder(({ github }: Person) => github?.toLowerCase());

/** The person whom a statement is by: by handle, whatever its case, else by the file's name. */
export const personOf = (statement: LoadedStatement, people: readonly Person[]): Person | null =>
  withHandle(people, (statement.data.github ?? statement.id).toLowerCase()) ?? withId(people, statement.id) ?? null;
