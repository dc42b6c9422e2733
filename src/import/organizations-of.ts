/** Which organizations there are, and who belonged to which from when on. */
import { canBeId, newOrganizationId, slug } from '../content/new-ids.ts';
import type { Day } from '../governance/day.ts';
import { lastDayBefore, parseInstant } from '../governance/instant.ts';
import type { Account } from './account.ts';
import type { Archive, FoundElection, FoundStatement } from './archive.ts';
import { affiliationIn } from './belonging.ts';
import type { Evidence } from './evidence.ts';
import type { Identified, Identity, KnownPerson } from './identities.ts';
import { foldedName, foldedOrganization, organizationsAlike } from './name-likeness.ts';
import type { CommitteeFound } from './reconcile-committee.ts';

/** What files that are there already say of people and organizations. */
export interface Known {
  readonly people: readonly KnownPerson[];
  readonly organizations: readonly {
    readonly id: string;
    readonly name: string;
    readonly formerNames: readonly string[];
  }[];
}

/** Somebody's organization on a day, and from what it is known. */
export interface Belonged {
  readonly organization: string;
  readonly on: Day;
  readonly exact: boolean;
}

/** The last day on which a statement of an election can have been filed. */
export function filedBy({ phases, due, result }: FoundElection): Day | null {
  const end = (name: string): Day | null => {
    const phase = phases.find((each) => each.phase === name);
    const parsed = phase === undefined ? null : parseInstant(phase.end, 'end');
    return parsed === null || 'problem' in parsed ? null : lastDayBefore(parsed.instant);
  };
  return end('nominations') ?? end('voting') ?? result?.declared?.value ?? due?.value ?? null;
}

/** Every organization once, and how to find it by a name. None gets the id of one of the committees. */
export function organizationsFrom(
  named: readonly { readonly name: string; readonly url: string | null }[],
  { organizations: known }: Known,
  committees: ReadonlySet<string>,
  account: Account,
) {
  const ids = new Map<string, string>(
    known.flatMap(({ id, name, formerNames }) =>
      [name, ...formerNames].map((each) => [foldedOrganization(each), id] as const),
    ),
  );
  const taken = new Set([...known.map(({ id }) => id), ...committees, 'independent']);
  const made = new Map<string, { id: string; name: string; url: string | null }>();
  for (const { name, url } of named) {
    const folded = foldedOrganization(name);
    const there = ids.get(folded);
    if (there !== undefined) {
      const own = made.get(there);
      if (own !== undefined) own.url ??= url;
      else made.set(there, { id: there, name: known.find(({ id }) => id === there)?.name ?? name, url });
      continue;
    }
    const plain = slug(name);
    const id = canBeId(plain) && !taken.has(plain) ? plain : newOrganizationId(name, taken);
    taken.add(id);
    ids.set(folded, id);
    made.set(id, { id, name, url });
  }
  const organizations = [...made.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const [index, one] of organizations.entries()) {
    for (const other of organizations.slice(index + 1, index + 400)) {
      if (organizationsAlike(one.name, other.name))
        account.doubt(
          `the organizations "${one.name}" and "${other.name}" may be one; if so, give one file both names`,
        );
    }
  }
  return { organizations, organizationId: (name: string) => ids.get(foldedOrganization(name)) ?? slug(name) };
}

export const isIndependent = (name: string): boolean =>
  /^\W*(?:independent|none|self|self[- ]employed|unaffiliated|individual|n\/?a)\b/i.test(name);

/** The organization of a statement's writer, and where it is read from where no line of the file gives it. */
export interface Affiliated {
  readonly name: string;
  readonly from: string | null;
}

/** What each statement says of its writer's organization. */
export function affiliations(
  archive: Archive,
  /** The ids of its elections, in their order. */
  ids: readonly string[],
  identified: Identified,
  known: Known,
  account: Account,
): ReadonlyMap<FoundStatement, Affiliated> {
  const listed = archive.rosters.flatMap(({ members }) =>
    members.flatMap((member) =>
      member.organization === null ? [] : [{ who: identified.of(member), name: member.organization.value }],
    ),
  );
  const fields = archive.elections.flatMap(({ statements }) =>
    statements.flatMap(({ affiliation }) => affiliation?.value ?? []),
  );
  const names = [
    ...new Set([
      ...listed.map(({ name }) => name),
      ...fields.filter((name) => !isIndependent(name)),
      ...known.organizations.map(({ name }) => name),
    ]),
  ].sort((a, b) => b.length - a.length);
  const texts = new Map(archive.source.files.map((file) => [file.path, file]));
  const found = new Map<FoundStatement, Affiliated>();
  const last = new Map<Identity, string[]>();
  for (const { who, name } of listed) last.set(who, [...(last.get(who) ?? []), name]);
  const lists = new Map(listed.map(({ who, name }) => [who, name]));
  const newest = archive.elections.at(-1);
  for (const [index, election] of archive.elections.entries()) {
    const { statements, result } = election;
    // A list of members of today speaks of those whom the latest election put there.
    const fresh = election === newest ? new Set((result?.elected ?? []).map(identified.of)) : new Set<Identity>();
    for (const statement of statements) {
      const who = identified.of(statement.who);
      if (statement.affiliation !== null) found.set(statement, { name: statement.affiliation.value, from: null });
      else {
        const source = texts.get(statement.file);
        const guess =
          source === undefined || archive.layout === 'openstack'
            ? null
            : affiliationIn(statement, source, names, [
                ...(fresh.has(who) ? [lists.get(who) ?? []].flat() : []),
                ...[...(last.get(who) ?? [])].reverse(),
              ]);
        if (guess !== null) {
          found.set(statement, { name: guess.name, from: guess.from });
          account.guess({
            about: `${who.name} in ${ids[index] ?? election.id}: organization`,
            value: guess.name,
            from: guess.from,
            places: [guess.place],
            sure: guess.sure,
          });
        }
      }
      const name = found.get(statement)?.name;
      if (name !== undefined && !isIndependent(name)) last.set(who, [...(last.get(who) ?? []), name]);
    }
  }
  return found;
}

/** The organizations of everybody by day, oldest first. */
export function belongings(
  archive: Archive,
  identified: Identified,
  affiliation: ReadonlyMap<FoundStatement, Affiliated>,
  committees: readonly CommitteeFound[],
  evidence: Evidence,
  account: Account,
): ReadonlyMap<Identity, readonly Belonged[]> {
  const found = new Map<Identity, Belonged[]>();
  const add = (who: Identity, each: Belonged) => found.set(who, [...(found.get(who) ?? []), each]);
  for (const election of archive.elections) {
    const by = filedBy(election);
    for (const statement of election.statements) {
      const name = affiliation.get(statement)?.name;
      const on = evidence.filed(statement.file)?.day ?? by;
      if (name !== undefined && on !== null)
        add(identified.of(statement.who), { organization: name, on, exact: false });
    }
  }
  for (const { member, on, organization } of evidence.rosters)
    add(identified.of(member), { organization, on, exact: true });
  const end = committees
    .flatMap(({ elections }) => elections.flatMap(({ declared }) => declared ?? []))
    .sort()
    .at(-1);
  for (const roster of archive.rosters) {
    const committee = committees.find(({ name }) => foldedName(name) === foldedName(roster.committee));
    for (const member of roster.members) {
      if (member.organization === null || evidence.rosters.length > 0) continue;
      const who = identified.of(member);
      const name = member.organization.value;
      const own = (found.get(who) ?? []).sort((a, b) => (a.on < b.on ? -1 : 1));
      const on = roster.initial ? (committee?.since ?? null) : (end ?? null);
      if (on === null) continue;
      const before = own.findLast((each) => each.on <= on);
      if (
        !roster.initial &&
        before !== undefined &&
        foldedOrganization(before.organization) !== foldedOrganization(name)
      ) {
        account.doubt(
          `${who.name}: the list of members says ${name}, the last statement ${before.organization}; the statement is taken`,
          member.organization.place,
        );
      } else add(who, { organization: name, on, exact: false });
    }
  }
  for (const [who, own] of found)
    found.set(
      who,
      own.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    );
  return found;
}
