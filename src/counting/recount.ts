/** The ballots of an election counted again: the file read, its candidates matched to people, and the order that follows. */
import type { Ballots, Method, Strength, Unranked } from '../governance/ballots.ts';
import { withId } from '../governance/lookup.ts';
import type { Candidacy, Community, Election, PersonId } from '../governance/model.ts';
import { type Counted, count, type Options, type Poll } from './count.ts';
import { electable } from './electable.ts';
import {
  type BallotFile,
  type FormName,
  formOf,
  type Named,
  type Paper,
  readBallots,
  streamed,
} from './forms/index.ts';

/** What a count goes by where the records leave it open; whoever shows a count says that they do. */
export const USUAL = { method: 'schulze', unranked: 'last', strength: 'winning-votes' } as const satisfies {
  readonly method: Method;
  readonly unranked: Unranked;
  readonly strength: Strength;
};

/** Where a ballot file and its election contradict each other. */
export type Mismatch =
  | { readonly kind: 'who-is-it'; readonly candidate: Named }
  | { readonly kind: 'did-not-stand'; readonly candidate: Named; readonly person: PersonId }
  | { readonly kind: 'twice'; readonly candidate: Named; readonly person: PersonId }
  | { readonly kind: 'not-on-the-ballots'; readonly person: PersonId }
  | { readonly kind: 'turnout'; readonly cast: number; readonly declared: number }
  | { readonly kind: 'seats'; readonly file: number; readonly election: number }
  | { readonly kind: 'no-none'; readonly name: string };

export interface Recount {
  readonly ballots: Ballots;
  readonly form: FormName;
  readonly file: BallotFile;
  /** By candidate: who it is; null for the option that stands for nobody, and for a name that nobody has. */
  readonly people: readonly (PersonId | null)[];
  /** The place of the option that stands for nobody; null where there is none. */
  readonly none: number | null;
  readonly mismatches: readonly Mismatch[];
  readonly poll: Poll;
  /** As the records say, and as is usual where they don't. */
  readonly options: Options;
}

const same = (name: string): string =>
  name.normalize('NFKC').toLowerCase().replace(/^@/, '').replaceAll(/\s+/g, ' ').trim();

/** All that a candidate may be called. */
function callings({ people }: Pick<Community, 'people'>, { person, name, github, slug }: Candidacy): string[] {
  const known = withId(people, person);
  const former = [...(known?.formerNames ?? []), ...(known?.formerHandles ?? [])].map((each) => each.name);
  const names = [person, slug, name, github, known?.name, known?.github, ...(known?.otherNames ?? []), ...former];
  return names.flatMap((each) => (each == null ? [] : [same(each)]));
}

/** The place of the option that stands for nobody. */
function noneIn(ballots: Ballots, file: BallotFile): number | null {
  const wanted = ballots.none?.candidate;
  const place = wanted === undefined ? -1 : file.candidates.findIndex(({ name }) => same(name) === same(wanted));
  return place === -1 ? null : place;
}

/** What a file gives to count. */
export const pollIn = ({ candidates, ballots, pairs, cast }: BallotFile): Poll => ({
  candidates: candidates.map(({ name }) => name),
  ballots: pairs === null ? ballots : null,
  pairs: pairs?.matrix ?? null,
  cast,
});

/** More texts of ballots than an archive has are not kept. */
const MOST_KEPT = 500;
/** What was read, by the text itself: while somebody edits, all other ballots are as they were. */
const filesRead = new Map<string, Map<string, BallotFile>>();
/** What was counted, by how. */
const counts = new WeakMap<BallotFile, Map<string, Counted | null>>();

/** What a map has for a key; where it has nothing, what is made now, for whoever asks next. */
function kept<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const value = make();
  map.set(key, value);
  return value;
}

/** A file of ballots; it is read once, however many ask. */
function fileOf({ columns, better }: Ballots, text: string, form: FormName): BallotFile {
  const [oldest] = filesRead.keys();
  if (oldest !== undefined && filesRead.size >= MOST_KEPT && !filesRead.has(text)) filesRead.delete(oldest);
  return kept(
    kept(filesRead, text, () => new Map<string, BallotFile>()),
    JSON.stringify([form, better, columns]),
    () => readBallots(text, form, { candidates: columns, better }),
  );
}

/** The ballots of an election, read and matched; null where none are published, or their file has no known form. */
export function recount(community: Pick<Community, 'people'>, election: Election): Recount | null {
  const { ballots, candidacies, outcome, seats } = election;
  const form = ballots === null ? null : formOf(ballots.file);
  if (ballots === null || ballots.text === null || form === null) return null;
  const file = fileOf(ballots, ballots.text, form);
  const none = noneIn(ballots, file);
  const called = new Map<string, PersonId>();
  for (const candidacy of candidacies)
    for (const name of callings(community, candidacy)) called.set(name, candidacy.person);
  for (const [name, person] of ballots.names) called.set(same(name), person);
  const stood = new Set(candidacies.map(({ person }) => person));
  const people = file.candidates.map(({ name }, at) => (at === none ? null : (called.get(same(name)) ?? null)));
  const mismatches = file.candidates.flatMap((candidate, at): Mismatch[] => {
    const person = people[at] ?? null;
    if (at === none) return [];
    if (person === null) return [{ kind: 'who-is-it', candidate }];
    if (!stood.has(person)) return [{ kind: 'did-not-stand', candidate, person }];
    return people.indexOf(person) === at ? [] : [{ kind: 'twice', candidate, person }];
  });
  // A name that nobody has may be that of one who is missing.
  const isKnown = mismatches.every(({ kind }) => kind !== 'who-is-it');
  for (const { person, withdrew } of isKnown ? candidacies : []) {
    if (withdrew === null && !people.includes(person)) mismatches.push({ kind: 'not-on-the-ballots', person });
  }
  const declared = outcome?.turnout?.ballots ?? file.cast;
  if (declared !== file.cast) mismatches.push({ kind: 'turnout', cast: file.cast, declared });
  if (file.seats !== null && file.seats !== seats)
    mismatches.push({ kind: 'seats', file: file.seats, election: seats });
  if (ballots.none !== null && none === null) mismatches.push({ kind: 'no-none', name: ballots.none.candidate });
  const lot =
    outcome?.lot?.order.flatMap((person) => (people.includes(person) ? [people.indexOf(person)] : [])) ?? null;
  return {
    ballots,
    form,
    file,
    people,
    none,
    mismatches,
    poll: pollIn(file),
    options: {
      method: ballots.method ?? USUAL.method,
      strength: ballots.strength ?? USUAL.strength,
      unranked: ballots.unranked ?? file.unranked ?? USUAL.unranked,
      seats,
      none:
        ballots.none === null || none === null
          ? null
          : { none, majority: ballots.none.majority, quorum: ballots.none.quorum },
      lot,
    },
  };
}

/** Whether a recount can be relied on: nothing is wrong with its file, and everybody in it is known. */
export const isReliable = ({ file, mismatches }: Recount): boolean =>
  file.flaws.length === 0 &&
  !mismatches.some(({ kind }) => kind === 'who-is-it' || kind === 'twice' || kind === 'no-none');

/**
 * A recount by its options, or by others; null where the file cannot be relied on, or does not say enough for the method. It
 * is counted once, however many ask.
 */
export function countAgain(again: Recount, changed: Partial<Options> = {}): Counted | null {
  if (!isReliable(again)) return null;
  const options = { ...again.options, ...changed };
  const { method, strength, unranked, seats, none, lot } = options;
  const by = JSON.stringify([method, strength, unranked, seats, none, lot]);
  const own = counts.get(again.file) ?? new Map<string, Counted | null>();
  counts.set(again.file, own);
  return kept(own, by, () => count(again.poll, options));
}

/** The order of people that the ballots of an election count to; null where there are none, or they cannot be relied on. */
export function orderOf(community: Pick<Community, 'people'>, election: Election): PersonId[][] | null {
  const again = recount(community, election);
  const counted = again === null ? null : countAgain(again);
  return again === null || counted === null ? null : electable(counted.order, again);
}

/** A ballot by what its voter can find it by. */
export type Receipt = Pick<Paper, 'groups' | 'points'> & { readonly receipt: string };

/** The ballots that carry receipts or pseudonyms, by those. */
export function receiptsOf({ ballots, form }: Pick<Recount, 'ballots' | 'form'>): Receipt[] {
  const found: Receipt[] = [];
  const stream = streamed(form, { candidates: ballots.columns, better: ballots.better }, (paper) => {
    const { groups, points, receipt } = paper;
    if (receipt !== null) found.push({ receipt, groups, points });
  });
  stream.take(ballots.text ?? '');
  stream.end();
  return found.sort((a, b) => (a.receipt < b.receipt ? -1 : a.receipt > b.receipt ? 1 : 0));
}
