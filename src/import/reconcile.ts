/** From what the files say one by one to what they say together: the content that an archive makes. */
import { counted } from '#words/counts.ts';
import { canBeId, newCommitteeId, newPersonId, slug } from '../content/new-ids.ts';
import { type Day, parseDay } from '../governance/day.ts';
import { dayOf, lastDayBefore, parseInstant } from '../governance/instant.ts';
import { reservedFor } from '../statement/reserved.ts';
import type { Account } from './account.ts';
import type { Archive, FoundElection, FoundStatement, Mention } from './archive.ts';
import type { Evidence } from './evidence.ts';
import { type Among, type Identified, type Identity, identify, likelyTold } from './identities.ts';
import { foldedName, foldedOrganization } from './name-likeness.ts';
import {
  type Affiliated,
  affiliations,
  type Belonged,
  belongings,
  isIndependent,
  type Known,
  organizationsFrom,
} from './organizations-of.ts';
import { type CommitteeFound, committeeFrom, type Settled } from './reconcile-committee.ts';

export interface Reconciled {
  readonly archive: Archive;
  readonly identified: Identified;
  readonly committees: readonly CommitteeFound[];
  readonly personId: (who: Identity) => string;
  readonly organizationId: (name: string) => string;
  readonly organizations: readonly { readonly id: string; readonly name: string; readonly url: string | null }[];
  /** What a statement says or is taken to say of its writer's organization; null where nothing does. */
  readonly affiliation: (statement: FoundStatement) => Affiliated | null;
  readonly belonged: ReadonlyMap<Identity, readonly Belonged[]>;
  readonly evidence: Evidence;
}

function firstDay({ phases, officialsConfirmed, due, result }: FoundElection): Day | null {
  const starts = phases.flatMap(({ start }) => {
    const parsed = parseInstant(start, 'start');
    return 'problem' in parsed ? [] : [dayOf(parsed.instant)];
  });
  return starts.sort()[0] ?? officialsConfirmed?.value ?? result?.declared?.value ?? due?.value ?? null;
}

/** The day on which a result was declared: what its file says, what the history says, what was planned, when the vote ended. */
function declaredOn(
  found: FoundElection,
  id: string,
  opens: Day | null,
  evidence: Evidence,
  account: Account,
): Day | null {
  const { result, due, phases } = found;
  if (result === null) return null;
  const guess = (value: Day, from: string, sure: 'likely' | 'unsure', place = result.place): Day => {
    account.guess({ about: `${id}: the day of the result`, value, from, places: [place], sure });
    return value;
  };
  const said = result.declared;
  if (said !== null) {
    if (opens === null || opens <= said.value) return said.value;
    const other = [opens.slice(0, 4), `${Number(opens.slice(0, 4)) + 1}`]
      .map((year) => parseDay(`${year}${said.value.slice(4)}`))
      .find((day) => day !== null && opens <= day);
    account.doubt(`${id}: the result bears ${said.value}, before the election opened on ${opens}`, said.place);
    if (other != null) return guess(other, `${said.value}, in the year of the election`, 'likely', said.place);
  }
  const landed = evidence.landed(result.file);
  if (landed !== null)
    return guess(landed, 'the day on which the file of the result reached the main branch', 'likely');
  if (due !== null)
    return guess(due.value, 'the day for which the result was announced; its file names none', 'likely', due.place);
  const ends = phases.flatMap(({ end }) => {
    const parsed = parseInstant(end, 'end');
    return 'problem' in parsed ? [] : [lastDayBefore(parsed.instant)];
  });
  const last = ends.sort().at(-1);
  return last === undefined
    ? null
    : guess(
        last,
        'the last day of the timetable: no file says when the result was declared',
        'unsure',
        phases[0]?.place,
      );
}

/** How many seats came up, where the files do not agree: what most of them say. Null where none says it or names who holds them. */
function seatsOf(found: FoundElection, id: string, account: Account): number | null {
  const said = [found.seats, found.result?.seatsSaid ?? null].flatMap((each) => each ?? []);
  const counts = [
    ...said.map(({ value }) => value),
    ...(found.incumbents.length > 0 ? [found.incumbents.length + (found.newSeats?.value ?? 0)] : []),
    ...(found.result !== null && found.result.elected.length > 0 ? [found.result.elected.length] : []),
  ];
  const times = Map.groupBy(counts, (count) => count);
  const [best] = [...times].sort(([a, m], [b, n]) => n.length - m.length || b - a);
  if (best === undefined) {
    account.doubt(`${id}: no file says how many seats came up: nothing of it is written until one does`, found.place);
    return null;
  }
  const [value] = best;
  if (said.some((each) => each.value !== value)) {
    account.doubt(
      `${id}: the files do not agree on the seats (${counts.join(', ')}); ${value} is taken`,
      ...said.map(({ place }) => place),
    );
  } else if (said.length === 0) {
    account.guess({
      about: `${id}: seats`,
      value: `${value}`,
      from: 'how many are named',
      places: [found.place],
      sure: 'likely',
    });
  }
  return value;
}

function mentionsOf(archive: Archive): { readonly all: Mention[]; readonly own: ReadonlySet<Mention> } {
  const own = new Set(archive.elections.flatMap(({ statements }) => statements.map(({ who }) => who)));
  const all = [
    ...archive.elections.flatMap(({ statements, result, incumbents, officials }) => [
      ...statements.map(({ who }) => who),
      ...(result?.nominees ?? []),
      ...(result?.elected ?? []),
      ...incumbents,
      ...officials,
    ]),
    ...archive.rosters.flatMap(({ members }) => members),
  ];
  return { all: [...new Set(all)], own };
}

/** How many elections back a seat may have been filled that comes up now. */
const LAST = 12;

function listsOf({ elections, rosters }: Archive): Among[] {
  const members = rosters.flatMap((roster) => roster.members);
  return [
    ...elections.flatMap(({ id, result, statements }) =>
      result === null
        ? []
        : [
            {
              these: [...result.nominees, ...result.elected],
              those: statements.map(({ who }) => who),
              what: `the nominees of ${id}, among those who filed`,
            },
          ],
    ),
    ...elections.flatMap((election, index) => {
      // Whoever holds a seat was elected in one of the last few; a list that is not short is not closed.
      const same = elections
        .slice(Math.max(0, index - LAST), index)
        .filter(({ committee }) => committee === election.committee);
      return [
        {
          these: election.incumbents,
          those: [...members, ...same.flatMap(({ result }) => result?.elected ?? [])],
          what: `the holders of the seats of ${election.id}, among the members`,
        },
      ];
    }),
  ];
}

/** The file of a statement is called by a handle, or by the id of whoever has none. */
const LONGEST_HANDLE = 39;
/** What a new id has behind its readable part. */
const SUM = 13;

/** Ids for everybody: of their file where they have one, else of their name; made once, in the order of the names. */
function idsFor(people: readonly Identity[]): (who: Identity) => string {
  const ids = new Map<Identity, string>();
  const taken = new Set(people.flatMap(({ known }) => known ?? []));
  for (const who of [...people].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (who.known !== null) {
      ids.set(who, who.known);
      continue;
    }
    const isLatin = /^[ -\u024f\u1e00-\u1eff\u2000-\u206f]*$/u.test(who.name);
    const wanted = [isLatin ? slug(foldedName(who.name)) : '', slug(who.github ?? '')].filter(
      (id) => canBeId(id) && id.length <= LONGEST_HANDLE && reservedFor(id) === null,
    );
    const id =
      wanted.find((each) => !taken.has(each)) ??
      wanted
        .flatMap((each) => [2, 3, 4, 5, 6, 7, 8, 9].map((number) => `${each}-${number}`))
        .find((each) => !taken.has(each)) ??
      newPersonId(who.name.slice(0, LONGEST_HANDLE - SUM), taken);
    taken.add(id);
    ids.set(who, id);
  }
  return (who) => ids.get(who) ?? slug(who.name);
}

/** What was found out about an election; null where it cannot be written. */
function settled(
  found: FoundElection,
  id: string,
  identified: Identified,
  evidence: Evidence,
  account: Account,
): Settled | null {
  const opens = firstDay(found);
  const declared = declaredOn(found, id, opens, evidence, account);
  const elected = [...new Set((found.result?.elected ?? []).map(identified.of))];
  const filed = new Set(found.statements.map(({ who }) => identified.of(who)));
  const named = new Set([...filed, ...(found.result?.nominees ?? []).map(identified.of)]);
  const standing = new Set([...named, ...elected]).size;
  const seats = seatsOf(found, id, account);
  if (seats === null) return null;
  const contested = found.result === null ? null : (found.result.contested ?? standing > seats);
  if (found.result !== null && elected.length === 0 && filed.size > 0) {
    account.doubt(
      `${id}: the file of the result names nobody as elected, or not in a way that is understood`,
      found.result.place,
    );
  } else if (found.result?.contested === false && filed.size > seats) {
    account.doubt(
      `${id}: the result says that there was no vote, and ${filed.size} stood for ${counted(seats, 'seat')}`,
      found.result.place,
    );
  } else if (found.result !== null && found.result.contested === null) {
    account.guess({
      about: `${id}: whether there was a vote`,
      value: contested === true ? 'yes' : 'no',
      from: `${counted(standing, 'candidate')} for ${counted(seats, 'seat')}`,
      places: [found.result.place],
      sure: 'likely',
    });
  }
  if (found.result !== null && named.size > 0)
    for (const who of elected)
      if (!named.has(who))
        account.doubt(`${id}: ${who.name} was elected, and no file tells that they stood`, found.result.place);
  return {
    found,
    id,
    seats,
    elected,
    incumbents: found.incumbents.map((mention) => ({ who: identified.of(mention), left: mention.left, mention })),
    declared,
    contested,
    opens: opens ?? declared,
  };
}

/** A number may follow it. */
const LONGEST_ID = 90;

/** The ids of elections: each once. */
function electionIds(elections: readonly FoundElection[]): string[] {
  const times = Map.groupBy(elections, ({ id }) => id);
  const taken = new Set<string>();
  return elections.map(({ id, committee }) => {
    const wanted = (times.get(id)?.length ?? 0) > 1 ? `${id}-${newCommitteeId(committee)}` : id;
    const plain = slug(wanted).slice(0, LONGEST_ID).replace(/-$/, '') || 'election';
    let free = plain;
    for (let number = 2; taken.has(free); number += 1) free = `${plain}-${number}`;
    taken.add(free);
    return free;
  });
}

/** Puts an archive together. */
export function reconcile(archive: Archive, evidence: Evidence, known: Known, account: Account): Reconciled {
  const { all, own } = mentionsOf(archive);
  const mentions = [
    ...all,
    ...evidence.rosters.map(({ member }) => member),
    ...evidence.removed.map(({ statement }) => statement.who),
  ];
  const identified = identify(mentions, own, known.people, listsOf(archive), account);
  for (const likely of identified.likely) account.doubt(likelyTold(likely));
  const ids = electionIds(archive.elections);
  const elections = archive.elections.flatMap(
    (found, index) => settled(found, ids[index] ?? found.id, identified, evidence, account) ?? [],
  );
  const byCommittee = Map.groupBy(elections, ({ found }) => foldedName(found.committee));
  const committees = [...byCommittee.values()].map((held) => {
    const inTime = [...held].sort((a, b) => ((a.opens ?? a.id) < (b.opens ?? b.id) ? -1 : 1));
    return committeeFrom(inTime[0]?.found.committee ?? 'Committee', inTime, archive, identified, account);
  });
  for (const roster of archive.rosters) {
    if (byCommittee.has(foldedName(roster.committee))) continue;
    account.doubt(
      `the members of the ${roster.committee || 'body'} are listed, and no file says from which day: they are not written`,
      roster.place,
    );
  }
  const affiliation = affiliations(archive, ids, identified, known, account);
  const belonged = belongings(archive, identified, affiliation, committees, evidence, account);
  const urls = new Map(
    archive.rosters.flatMap(({ members }) =>
      members.flatMap(({ organization, url }) =>
        organization === null ? [] : [[foldedOrganization(organization.value), url] as const],
      ),
    ),
  );
  const named = [
    ...new Set([
      ...[...affiliation.values()].map(({ name }) => name),
      ...[...belonged.values()].flatMap((each) => each.map(({ organization }) => organization)),
    ]),
  ]
    .filter((name) => !isIndependent(name))
    .sort()
    .map((name) => ({ name, url: urls.get(foldedOrganization(name)) ?? null }));
  return {
    archive,
    identified,
    committees,
    personId: idsFor(identified.people),
    ...organizationsFrom(named, known, new Set(committees.map(({ name }) => newCommitteeId(name))), account),
    affiliation: (statement) => affiliation.get(statement) ?? null,
    belonged,
    evidence,
  };
}
