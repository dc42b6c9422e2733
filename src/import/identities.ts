/** Who is who: everybody whom the files of an archive name, each once. */
import { formatPlace, type Place } from '../findings/finding.ts';
import type { Account } from './account.ts';
import type { Mention } from './archive.ts';
import { alike, foldedName, LIKENESS, wordsAlike, wordsOf } from './name-likeness.ts';
import { handlePasses } from './passing.ts';

/** Somebody whom a file in people/ already names: it overrules what is found here. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly github: string | null;
}

export interface Identity {
  /** By their own words first, then by how often. */
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly github: string | null;
  readonly emails: readonly string[];
  /** The id of their file, where they have one. */
  readonly known: string | null;
  readonly places: readonly Place[];
}

/** Mentions of a closed list that are to be found in another: nominees among those who filed, holders among the members. */
export interface Among {
  readonly these: readonly Mention[];
  readonly those: readonly Mention[];
  /** How that is said: "the nominees of 2020-09". */
  readonly what: string;
}

/** Two who may be one. */
interface Likely {
  readonly one: Identity;
  readonly other: Identity;
  readonly why: string;
}

export interface Identified {
  readonly people: readonly Identity[];
  readonly of: (mention: Mention) => Identity;
  readonly likely: readonly Likely[];
}

interface Group {
  readonly members: Mention[];
  readonly names: Map<string, number>;
  readonly handles: Map<string, number>;
  readonly emails: Set<string>;
  known: KnownPerson | null;
}

const count = (map: Map<string, number>, key: string, by = 1) => map.set(key, (map.get(key) ?? 0) + by);

const most = (map: ReadonlyMap<string, number>): string | null =>
  map.size === 1
    ? ([...map.keys()][0] ?? null)
    : ([...map].sort(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1))[0]?.[0] ?? null);

const isFullName = (name: string): boolean => wordsOf(name).length > 1 || /[^ -\u024f]{2,}/u.test(name);

/** Groups that may be joined by a rule, each in the other's place. */
function joiner(mentions: readonly Mention[], own: ReadonlySet<Mention>) {
  const groups = new Map<Mention, Group>();
  for (const mention of mentions) {
    const group: Group = {
      members: [mention],
      names: new Map(),
      handles: new Map(),
      emails: new Set(mention.emails),
      known: null,
    };
    if (mention.name !== null && mention.name !== '')
      count(group.names, mention.name, own.has(mention) ? 3 : mention.handle !== null ? 2 : 1);
    if (mention.handle !== null) count(group.handles, mention.handle);
    groups.set(mention, group);
  }
  const of = (mention: Mention): Group =>
    groups.get(mention) ?? { members: [mention], names: new Map(), handles: new Map(), emails: new Set(), known: null };
  /** Makes one of two groups; does nothing where people/ says that they are two. */
  const join = (a: Group, b: Group): boolean => {
    if (a === b) return true;
    if (a.known !== null && b.known !== null && a.known.id !== b.known.id) return false;
    const [into, from] = a.members.length >= b.members.length ? [a, b] : [b, a];
    for (const mention of from.members) {
      into.members.push(mention);
      groups.set(mention, into);
    }
    for (const [name, times] of from.names) count(into.names, name, times);
    for (const [handle, times] of from.handles) count(into.handles, handle, times);
    for (const email of from.emails) into.emails.add(email);
    into.known ??= from.known;
    return true;
  };
  return { groups, of, join };
}

type Joiner = ReturnType<typeof joiner>;

const handlesOf = (group: Group): Set<string> =>
  new Set([...group.handles.keys()].map((handle) => handle.toLowerCase()));
/** The names that are looked at; whoever has more than these is no one person, and comparing all would take hours. */
const MOST_NAMES = 8;

const namesOf = (group: Group): string[] => [...group.names.keys()].slice(0, MOST_NAMES);

const namesAlike = (a: Group, b: Group): boolean =>
  a.names.size === 0 ||
  b.names.size === 0 ||
  namesOf(a).some((one) => namesOf(b).some((other) => alike(one, other) !== null));
const handlesDiffer = (a: Group, b: Group): boolean => {
  const [one, other] = [handlesOf(a), handlesOf(b)];
  return one.size > 0 && other.size > 0 && ![...one].some((handle) => other.has(handle));
};

/** Joins those with one handle; whose name is quite another did not get it from themselves, and loses it. */
function byHandle(mentions: readonly Mention[], { of, join }: Joiner, account: Account): void {
  const all = Map.groupBy(
    mentions.filter(({ handle }) => handle !== null),
    ({ handle }) => (handle ?? '').toLowerCase(),
  );
  for (const [handle, named] of all) {
    if (named.length === 1) continue;
    const times = new Map<string, number>();
    for (const { name } of named) if (name !== null) count(times, foldedName(name));
    const first = most(times);
    const owner = named.find(({ name }) => name !== null && foldedName(name) === first) ?? named[0];
    if (owner === undefined) continue;
    for (const mention of named) {
      if (mention === owner) continue;
      if (
        mention.name === null ||
        owner.name === null ||
        alike(mention.name, owner.name) !== null ||
        foldedName(mention.name) === handle
      ) {
        join(of(owner), of(mention));
        continue;
      }
      of(mention).handles.delete(mention.handle ?? '');
      account.doubt(
        `the handle ${handle} stands beside "${mention.name}" and is that of ${owner.name}: left out there`,
        mention.place,
        owner.place,
      );
    }
  }
}

function byAddress(mentions: readonly Mention[], { of, join }: Joiner): void {
  const all = new Map<string, Mention>();
  for (const mention of mentions) {
    for (const email of mention.emails) {
      const other = all.get(email);
      if (other === undefined) all.set(email, mention);
      else if (namesAlike(of(other), of(mention))) join(of(other), of(mention));
    }
  }
}

/** Joins those with one full name, unless their handles say that they are two. */
function byName(mentions: readonly Mention[], { of, join }: Joiner, account: Account): void {
  const all = Map.groupBy(
    mentions.filter(({ name }) => name !== null && isFullName(name)),
    ({ name }) => foldedName(name ?? ''),
  );
  for (const named of all.values()) {
    if (named.length === 1) continue;
    const [first, ...others] = [...named].sort((a, b) => Number(b.handle !== null) - Number(a.handle !== null));
    if (first === undefined) continue;
    for (const mention of others) {
      if (of(first) === of(mention)) continue;
      if (!handlesDiffer(of(first), of(mention))) join(of(first), of(mention));
      else
        account.doubt(
          `"${mention.name}" has two handles, ${[...of(first).handles.keys(), ...of(mention).handles.keys()].join(' and ')}: two people here, until people/ says otherwise`,
          first.place,
          mention.place,
        );
    }
  }
}

/** Finds the members of a closed list among those of another, where one alone is like them. */
function byList({ these, those, what }: Among, { of, join }: Joiner, account: Account): void {
  const there = new Set(those.map(of));
  const here = new Set(these.map(of));
  const open = [...here].filter((group) => !there.has(group) && group.names.size > 0);
  const free = [...there].filter((group) => !here.has(group) && group.names.size > 0);
  for (const group of open) {
    const found = free.filter((other) => namesAlike(group, other) && !handlesDiffer(group, other));
    const [only] = found;
    if (only === undefined || found.length > 1 || open.filter((other) => namesAlike(other, only)).length > 1) continue;
    const [name, other] = [most(group.names) ?? '', most(only.names) ?? ''];
    const how = alike(name, other);
    const places = [group.members[0]?.place, only.members[0]?.place].flatMap((place) => place ?? []);
    if (join(group, only))
      account.guess({
        about: `"${name}"`,
        value: other,
        from: `${what}: nobody else there is like it (${how === null ? 'alike' : LIKENESS[how]})`,
        places,
        sure: 'likely',
      });
  }
}

/** A first name written as if it were a handle: somebody whose handle holds it too, where that is one person alone. */
function byFirstName(mentions: readonly Mention[], { groups, of, join }: Joiner, account: Account): void {
  for (const mention of mentions) {
    if (mention.name !== null || mention.handle === null || of(mention).members.length > 1) continue;
    const word = mention.handle.toLowerCase();
    const found = [...new Set(groups.values())].filter(
      (group) =>
        group !== of(mention) &&
        [...group.names.keys()].some((name) => wordsOf(name).includes(word)) &&
        [...group.handles.keys()].some(
          (handle) => handle.toLowerCase().includes(word) && handle.toLowerCase() !== word,
        ),
    );
    const [only] = found;
    if (word.length < 4 || only === undefined || found.length > 1) continue;
    const handle = mention.handle;
    of(mention).handles.clear();
    if (join(only, of(mention)))
      account.guess({
        about: `@${handle}`,
        value: most(only.names) ?? handle,
        from: `the only one of that name, whose handle ${most(only.handles)} holds it`,
        places: [mention.place],
        sure: 'likely',
      });
  }
}

/** In what way the first of these names that is like one of those is like it; null where none is. Names are given by their words. */
function firstLikeness(these: readonly (readonly string[])[], those: readonly (readonly string[])[]) {
  for (const one of these) {
    for (const other of those) {
      const how = wordsAlike(one, other);
      if (how !== null) return how;
    }
  }
  return null;
}

/** Those who may be one, by pairs that share a word of their names. */
function likelyOnes(people: readonly Identity[]): Likely[] {
  const byWord = new Map<string, number[]>();
  const names = people.map(({ name, otherNames }) => [name, ...otherNames].map(wordsOf));
  for (const [index, own] of names.entries()) {
    for (const word of new Set(own.flat())) {
      if (word.length < 2) continue;
      const others = byWord.get(word);
      if (others === undefined) byWord.set(word, [index]);
      else others.push(index);
    }
  }
  const seen = new Set<number>();
  const found: Likely[] = [];
  for (const indexes of byWord.values()) {
    // A word that hundreds share tells nobody apart, and would take hours.
    if (indexes.length > 300) continue;
    for (const [at, index] of indexes.entries()) {
      for (const next of indexes.slice(at + 1)) {
        const key = index * people.length + next;
        const [one, other] = [people[index], people[next]];
        if (seen.has(key) || one === undefined || other === undefined || (one.known !== null && other.known !== null))
          continue;
        seen.add(key);
        const how = firstLikeness(names[index] ?? [], names[next] ?? []);
        if (how !== null) found.push({ one, other, why: LIKENESS[how] });
      }
    }
  }
  return found;
}

/** The names beside the one that is shown, each in one spelling. */
function otherNames(names: readonly string[], shown: string): string[] {
  if (names.length === 1 && names[0] === shown) return [];
  const spelt = new Map(names.map((each) => [each.normalize('NFC').toLowerCase(), each]));
  spelt.delete(shown.toLowerCase());
  return [...spelt.values()].sort();
}

function identityOf(group: Group): Identity {
  const [name, handle] = [most(group.names), most(group.handles)];
  const shown = group.known?.name ?? name ?? handle ?? group.members[0]?.emails[0]?.split('@')[0] ?? 'Somebody';
  return {
    name: shown,
    otherNames: otherNames([...group.names.keys()], shown),
    github: group.known?.github ?? (handle !== null && handlePasses(handle) ? handle : null),
    emails: [...group.emails].sort(),
    known: group.known?.id ?? null,
    places: group.members.map(({ place }) => place),
  };
}

/** Joins what people/ says is one: it goes before every sign, and what it calls two stays two. */
function byFiles(mentions: readonly Mention[], known: readonly KnownPerson[], { of, join }: Joiner): void {
  if (known.length === 0) return;
  const names = new Map(
    known.flatMap((person) => [person.name, ...person.otherNames].map((name) => [foldedName(name), person] as const)),
  );
  const handles = new Map(
    known.flatMap((person) => (person.github === null ? [] : [[person.github.toLowerCase(), person] as const])),
  );
  const first = new Map<string, Mention>();
  for (const mention of mentions) {
    const person =
      (mention.handle === null ? undefined : handles.get(mention.handle.toLowerCase())) ??
      (mention.name === null ? undefined : names.get(foldedName(mention.name)));
    if (person === undefined) continue;
    if (
      mention.handle !== null &&
      mention.name !== null &&
      alike(mention.name, person.name) === null &&
      !person.otherNames.some((name) => alike(name, mention.name ?? '') !== null)
    )
      continue;
    of(mention).known ??= person;
    const other = first.get(person.id);
    if (other === undefined) first.set(person.id, mention);
    else join(of(other), of(mention));
  }
}

/**
 * Who the mentions of an archive are. `own` are those in which somebody names themselves; `known` the people of files that
 * are there already; `lists` are tried in their order.
 */
export function identify(
  mentions: readonly Mention[],
  own: ReadonlySet<Mention>,
  known: readonly KnownPerson[],
  lists: readonly Among[],
  account: Account,
): Identified {
  const joined = joiner(mentions, own);
  byFiles(mentions, known, joined);
  byHandle(mentions, joined, account);
  byAddress(mentions, joined);
  byName(mentions, joined, account);
  for (const list of lists) byList(list, joined, account);
  byFirstName(mentions, joined, account);
  const made = new Map<Group, Identity>();
  const of = (mention: Mention): Identity => {
    const group = joined.of(mention);
    const before = made.get(group);
    if (before !== undefined) return before;
    const identity = identityOf(group);
    made.set(group, identity);
    return identity;
  };
  const people = [...new Set(mentions.map(of))];
  return { people, of, likely: likelyOnes(people) };
}

/** Two likely ones in a sentence. */
export const likelyTold = ({ one, other, why }: Likely): string =>
  `"${one.name}" and "${other.name}" may be one: ${why} (${[one, other].flatMap(({ places: [place] }) => (place === undefined ? [] : [formatPlace(place)])).join(', ')})`;
