/** The files of a community with somebody renamed in them or taken out: what each would hold, and who is named where. */

import { FILES_EDITED } from '#words/people-commands.ts';
import type { understand } from '../../content/read.ts';
import { withoutKey, withScalars } from '../../findings/yaml-scalars.ts';
import { withId } from '../../governance/lookup.ts';
import type { Candidacy, Election, Person } from '../../governance/model.ts';
import { fileOfElection } from '../../words/paths.ts';
import type { LoadedDesk } from '../desk.ts';
import { textNow } from '../edits.ts';

/** Where files name a person by id. */
export const REFERENCES: ReadonlySet<string> = new Set([
  'appointments.*.person',
  'departures.*.person',
  'resignations.*.person',
  'offices.*.person',
  'standIns.*.person',
  'standIns.*.for',
  'withoutVote.*.person',
  'charter.*.seats.*.seatOf',
  'officials.*',
  'alsoUp.*.seatOf',
  'candidacies.*.person',
  'candidacies.*.endorsements.*.person',
  'questions.*.answers.*.person',
  'outcome.elected.*',
  'outcome.declined.*.person',
  'outcome.declined.*.next',
  'outcome.took.*.person',
  'outcome.order.*',
  'outcome.order.*.*',
  'outcome.lot.order.*',
  'outcome.waived.*.person',
  'outcome.exempt.*.person',
  'outcome.holdOver.*',
  'outcome.runOff.among.*',
  'outcome.none.behind.*',
]);

/** Where they name one in words: who asked, endorsed, chose or appointed. */
const NAMED: ReadonlySet<string> = new Set([
  'appointments.*.by',
  'offices.*.by',
  'standIns.*.by',
  'withoutVote.*.by',
  'candidacies.*.endorsements.*.by',
  'questions.*.by',
]);

/** A candidacy with the election that it is in. */
export interface Stood {
  readonly election: Election;
  readonly candidacy: Candidacy;
}

export const stoodIn = ({ community }: LoadedDesk, { id }: Person): readonly Stood[] =>
  community.elections.flatMap((election) =>
    election.candidacies.filter(({ person }) => person === id).map((candidacy) => ({ election, candidacy })),
  );

/** The path of a file in the content folder, by the name that pages and findings give it. */
export const insideOf = ({ loaded }: LoadedDesk, file: string): string => file.slice(loaded.content.name.length + 1);

/** Every name by which the files know somebody, the longest first. */
export function namesOf(person: Person, stood: readonly Stood[]): readonly string[] {
  const former = [...person.formerNames, ...person.formerHandles].map(({ name }) => name);
  const all = [person.name, ...person.otherNames, ...former, person.github, person.id].concat(
    stood.flatMap(({ candidacy }) => [candidacy.name, candidacy.slug, candidacy.github]),
  );
  return [...new Set(all.filter((name) => name !== null))].sort((a, b) => b.length - a.length);
}

const wholeWord = (name: string, flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}_-])${name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?![\\p{L}\\p{N}_-])`, flags);

/** A file of ballots in which each of the names is another. */
const renamedBallots = (text: string, names: readonly string[], other: string): string =>
  names.reduce((all, name) => all.replace(wholeWord(name, 'gu'), () => other), text);

/** The text of an election whose ballots no longer need to be told whom a name means: they call the person by id. */
function withoutBallotName(text: string, { ballots }: Election, name: string): string {
  return (ballots?.names.size ?? 0) > 1
    ? withoutKey(text, ['ballots', 'names'], name)
    : withoutKey(text, ['ballots'], 'names');
}

/** The files of committees and elections with another id for somebody, and another name where they have one of the `old` ones. */
export function withOtherId(
  desk: LoadedDesk,
  person: Person,
  { id, name, old }: { readonly id: string; readonly name: string | null; readonly old: readonly string[] },
): Map<string, string | null> {
  const edits = new Map<string, string | null>();
  for (const { kind, path: inside } of desk.loaded.content.files) {
    const before = kind === 'committee' || kind === 'election' ? textNow(desk, inside) : null;
    if (before === null) continue;
    const text = withScalars(before, ({ path, value }) => {
      if (value === person.id && (REFERENCES.has(path) || path.startsWith('ballots.names.'))) return id;
      return NAMED.has(path) && old.includes(String(value)) ? name : null;
    });
    if (text !== before) edits.set(inside, text);
  }
  return edits;
}

/** Published ballots that call somebody by the id that they now have, and by no name. */
export function onBallots(desk: LoadedDesk, person: Person, id: string, edits: Map<string, string | null>): void {
  const stood = stoodIn(desk, person);
  for (const { election } of stood) {
    const { file } = election.ballots ?? {};
    // As the file spells them: the community's are without e-mail addresses.
    const names = withId(desk.loaded.content.elections, election.id)?.data.ballots?.names ?? {};
    const ballots = file === undefined ? null : textNow(desk, insideOf(desk, file));
    const inside = fileOfElection(election.id);
    const text = edits.get(inside) ?? textNow(desk, inside);
    if (file === undefined || ballots === null || text === null) continue;
    const spelled = Object.entries(names)
      .filter(([, of]) => of === person.id)
      .map(([name]) => name);
    const all = [...new Set([...namesOf(person, stood), ...spelled])].sort((a, b) => b.length - a.length);
    edits.set(insideOf(desk, file), renamedBallots(ballots, all, id));
    const columns = withScalars(text, ({ path, value }) =>
      path === 'ballots.columns.*' && typeof value === 'string' && all.includes(value) ? id : null,
    );
    edits.set(
      inside,
      spelled.reduce((now, name) => withoutBallotName(now, election, name), columns),
    );
  }
}

/** A name as it may stand in prose: from one line to the next, parts of it emphasized. */
const inProse = (name: string, flags: string): RegExp =>
  new RegExp(wholeWord(name.normalize('NFC'), '').source.replaceAll(' ', '[\\s*_~`]+'), `g${flags}`);

/** The parts of names that nobody else bears: a first name alone may still mean them. */
export const partsOf = (names: readonly string[], others: readonly string[]): readonly string[] => {
  const parts = (name: string) => name.split(/[\s,]+/).filter((part) => /^\p{Lu}.*\p{L}{2}/u.test(part));
  const borne = new Set(others.flatMap(parts));
  return [...new Set(names.filter((name) => name.includes(' ')).flatMap(parts))].filter((part) => !borne.has(part));
};

/** The places of a content that hold one of the names as a word: `content/handbook/people.md:4`, and files that are called so. */
export function linesThatName(
  content: ReturnType<typeof understand>,
  names: readonly string[],
  flags = 'iu',
): readonly string[] {
  const words = names.map((name) => inProse(name, flags));
  return content.files
    .filter(({ kind }) => kind !== 'published')
    .flatMap(({ file, text }) => {
      const all = text?.normalize('NFC') ?? '';
      const found = words.flatMap((word) => [...all.matchAll(word)].map(({ index }) => index));
      const lines = [...new Set(found.map((index) => all.slice(0, index).split('\n').length))].sort((a, b) => a - b);
      const isCalledSo = words.some((word) => file.search(word) !== -1);
      return [...(isCalledSo ? [FILES_EDITED.calledSo(file)] : []), ...lines.map((line) => `${file}:${line}`)];
    });
}
