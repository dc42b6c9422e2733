/** `npm run people -- rename`: another name, handle or id for somebody, wherever the files have the old one. */

import { stringify } from 'yaml';
import { addressLeads, renamedTo } from '#words/people-commands.ts';
import { newPersonId } from '../../content/new-ids.ts';
import { handleField, idField, lineField } from '../../content/schema/common.ts';
import { withRedirects } from '../../findings/led-on.ts';
import { withKey } from '../../findings/yaml-edit.ts';
import { withScalars } from '../../findings/yaml-scalars.ts';
import type { Person } from '../../governance/model.ts';
import { fileOfStatement, pathOfCandidacy, pathOfPerson } from '../../words/paths.ts';
import { AskedWrongly } from '../asked.ts';
import { type LoadedDesk, personAsked, type Run } from '../desk.ts';
import { textNow } from '../edits.ts';
import { load } from '../loaded.ts';
import { carryOut } from './carry-out.ts';
import { insideOf, namesOf, onBallots, type Stood, stoodIn, withOtherId } from './namings.ts';

/** Who somebody is to be; null for what stays. */
interface Wanted {
  readonly name: string | null;
  readonly handle: string | null;
  readonly id: string;
}

/** The person whom the first word names. Throws AskedWrongly. */
export function personOfDesk(desk: LoadedDesk): Person {
  const word = desk.words[0];
  if (word === undefined) throw new AskedWrongly('Whom? Name the person by id or handle.');
  const id = personAsked(desk.community.people, word);
  const person = desk.community.people.find((each) => each.id === id);
  if (person === undefined) throw new AskedWrongly(`There is no person "${word}".`);
  return person;
}

/** Where the file of somebody lies, from the content folder. */
export const fileOfPerson = (id: string): string => `people/${id}.yaml`;

function wantedOf(desk: LoadedDesk, person: Person): Wanted {
  const { options, community } = desk;
  const [name, handle, id] = [
    options.text('name'),
    options.text('handle')?.replace(/^@/, '') ?? null,
    options.text('id'),
  ];
  if (name === null && handle === null && id === null) {
    throw new AskedWrongly('Say what is to change: --name <name>, --handle <handle> or --id <id>.');
  }
  const wrong = [
    { option: '--name', text: name, field: lineField },
    { option: '--handle', text: handle, field: handleField },
    { option: '--id', text: id, field: idField },
  ].flatMap(({ option, text, field }) => {
    const problem = text === null ? undefined : field.safeParse(text).error?.issues[0]?.message;
    return problem === undefined ? [] : [`${option} ${problem}`];
  });
  if (wrong.length > 0) throw new AskedWrongly(wrong.join('\n'));
  const taken = community.people.filter((each) => each !== person);
  if (taken.some((each) => each.id === id)) throw new AskedWrongly(`Somebody else has the id "${id}" already.`);
  if (handle !== null && taken.some(({ github }) => github?.toLowerCase() === handle.toLowerCase())) {
    throw new AskedWrongly(`Somebody else has the handle "${handle}" already.`);
  }
  // The id of somebody without a file follows from the handle.
  const follows = handle !== null && textNow(desk, fileOfPerson(person.id)) === null;
  const usual = follows ? newPersonId(handle, new Set(taken.map((each) => each.id))) : person.id;
  return { name, handle, id: id ?? usual };
}

/** The file of the person, under its new id; of somebody without one only where the id would not follow from the handle. */
function withPerson(desk: LoadedDesk, person: Person, { name, handle, id }: Wanted, edits: Map<string, string | null>) {
  const old = fileOfPerson(person.id);
  const before = textNow(desk, old);
  if (before === null) {
    if (desk.options.text('id') === null) return;
    const github = handle ?? person.github ?? stoodIn(desk, person)[0]?.candidacy.slug;
    const made = { name: name ?? person.name, ...(github === undefined ? {} : { github }) };
    edits.set(fileOfPerson(id), stringify(made));
    return;
  }
  const named = name === null ? before : withScalars(before, ({ path }) => (path === 'name' ? name : null));
  const text = handle === null ? named : withKey(named, [], 'github', handle);
  if (id !== person.id) edits.set(old, null);
  edits.set(fileOfPerson(id), text);
}

/** The front matter of a Markdown file, changed; all else as it was. */
function withFrontMatter(text: string, change: (yaml: string) => string): string {
  const [, open = '', yaml = '', rest = ''] = /^(---[ \t]*\r?\n)(.*?\r?\n)(---[ \t]*(?:\r?\n.*)?)$/s.exec(text) ?? [];
  return yaml === '' ? text : open + change(yaml) + rest;
}

/** What the page of a candidacy will be called: a statement is named after the handle that it gives. */
function slugOf({ candidacy }: Stood, person: Person, { handle, id }: Wanted): string {
  if (handle !== null) return handle;
  return person.github === null && candidacy.github === null && candidacy.slug === person.id ? id : candidacy.slug;
}

function withStatement(desk: LoadedDesk, each: Stood, slug: string, wanted: Wanted, edits: Map<string, string | null>) {
  const { statement } = each.candidacy;
  const inside = statement === null ? null : insideOf(desk, statement.file);
  const before = inside === null ? null : textNow(desk, inside);
  if (inside === null || before === null) return;
  const text = withFrontMatter(before, (yaml) =>
    withScalars(yaml, ({ path }) => (path === 'name' ? wanted.name : path === 'github' ? wanted.handle : null)),
  );
  const now = fileOfStatement(each.election.id, slug);
  if (now !== inside) edits.set(inside, null);
  edits.set(now, text);
}

/** Renames somebody. */
export const rename: Run = (asked) => {
  const desk = load(asked, 'Nothing was done');
  const person = personOfDesk(desk);
  const wanted = wantedOf(desk, person);
  const { name, handle, id } = wanted;
  const stood = stoodIn(desk, person);
  const edits = withOtherId(desk, person, { id, name, old: [person.name, ...person.otherNames] });
  onBallots(desk, person, id, edits);
  withPerson(desk, person, wanted, edits);
  const moved = id === person.id ? [] : [{ from: pathOfPerson(person.id), to: pathOfPerson(id) }];
  for (const each of stood) {
    const slug = slugOf(each, person, wanted);
    withStatement(desk, each, slug, wanted, edits);
    const at = (its: string): string => pathOfCandidacy(each.election.id, its);
    if (slug !== each.candidacy.slug) moved.push({ from: at(each.candidacy.slug), to: at(slug) });
  }
  const settings = textNow(desk, 'community.yaml') ?? '';
  const owned = withScalars(settings, ({ path, value }) =>
    path === 'owners.*' && `${value}`.toLowerCase() === person.github?.toLowerCase() ? handle : null,
  );
  const led = withRedirects(owned, moved);
  if (led !== settings) edits.set('community.yaml', led);
  const kept = [
    name === null ? person.name : null,
    handle === null ? person.github : null,
    id === person.id ? id : null,
  ];
  // What was not to change is no old name.
  const old = namesOf(person, stood).filter(
    (each) => !kept.includes(each) && each !== name && each !== handle && each !== id,
  );
  desk.say(
    [
      renamedTo(person.name, name ?? person.name, id, handle),
      ...moved.map(({ from, to }) => addressLeads(from, to)),
    ].join('\n'),
  );
  carryOut(desk, edits, old);
  return 0;
};
