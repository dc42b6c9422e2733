/** `npm run people -- forget`: takes somebody out; where rosters and counts need one, a former member stays without a name. */

import {
  ANSWER_TAKEN_OUT,
  addressGivenUp,
  addressLeads,
  FORGET,
  type FormerRole,
  formerName,
} from '#words/people-commands.ts';
import { PUBLISHED, publishedOf } from '../../content/published.ts';
import type { ElectionFile } from '../../content/schema/election.ts';
import { ledOn, withoutRedirects, withRedirects } from '../../findings/led-on.ts';
import { withEntry } from '../../findings/yaml-edit.ts';
import { withoutEntries, withoutKey, withScalars } from '../../findings/yaml-scalars.ts';
import { withId } from '../../governance/lookup.ts';
import type { Person } from '../../governance/model.ts';
import { fileOfElection, pathOfCandidacy, pathOfElection, pathOfPerson } from '../../words/paths.ts';
import type { LoadedDesk, Run } from '../desk.ts';
import { textNow } from '../edits.ts';
import { load } from '../loaded.ts';
import { carryOut } from './carry-out.ts';
import { insideOf, namesOf, onBallots, type Stood, stoodIn, withOtherId } from './namings.ts';
import { fileOfPerson, personOfDesk } from './rename.ts';

function roleOf({ community, loaded }: LoadedDesk, { id }: Person, stood: readonly Stood[]): FormerRole {
  const seated =
    loaded.content.committees.some(({ data }) => data.appointments.some(({ person }) => person === id)) ||
    community.elections.some(
      ({ outcome }) => outcome?.elected.includes(id) || outcome?.declined.some(({ next }) => next === id),
    );
  if (seated) return 'member';
  if (stood.length > 0) return 'candidate';
  return community.elections.some(({ officials }) => officials.includes(id)) ? 'official' : 'person';
}

/** Who stands in the records instead: the first number that is free. */
function insteadOf({ community }: LoadedDesk, role: FormerRole): { readonly id: string; readonly name: string } {
  const taken = new Set(community.people.map(({ id }) => id));
  let number = 1;
  while (taken.has(`former-${role}-${number}`)) number += 1;
  return { id: `former-${role}-${number}`, name: formerName(role, number) };
}

type Edited = Map<string, string | null>;

/** The election's file without what somebody answered there; that they answered stays. */
function withoutAnswers(text: string, { questions }: ElectionFile, person: Person): string {
  const theirs = new Set(
    questions.flatMap(({ answers }, question) =>
      answers.flatMap((answer, index) =>
        answer.person === person.id ? [`questions.${question}.answers.${index}.answer`] : [],
      ),
    ),
  );
  return theirs.size === 0 ? text : withScalars(text, ({ place }) => (theirs.has(place) ? ANSWER_TAKEN_OUT : null));
}

/** The election's file without the filing, the interests, the notes and the sources of a candidacy, which stays as one that was there. */
function withoutFiling(text: string, { candidacies }: ElectionFile, person: Person, id: string): string {
  const index = candidacies.findIndex((entry) => entry.person === person.id);
  if (index === -1) return withEntry(text, 'candidacies', { person: id });
  return ['filed', 'interests', 'notes', 'sources'].reduce(
    (all, key) => withoutKey(all, ['candidacies', index], key),
    text,
  );
}

function withoutCandidacy(desk: LoadedDesk, { election, candidacy }: Stood, person: Person, id: string, edits: Edited) {
  if (candidacy.statement !== null) edits.set(insideOf(desk, candidacy.statement.file), null);
  const inside = fileOfElection(election.id);
  const text = edits.get(inside) ?? textNow(desk, inside);
  const read = withId(desk.loaded.content.elections, election.id);
  if (text === null || read === undefined) return;
  edits.set(inside, withoutFiling(withoutAnswers(text, read.data, person), read.data, person, id));
}

/** The addresses that hold the handle or the id, and where each leads: never to the one who stays, which would tell who that is. */
const addressesOf = (person: Person, stood: readonly Stood[]) => [
  { from: pathOfPerson(person.id), to: '/people/' },
  ...stood.map(({ election, candidacy }) => ({
    from: pathOfCandidacy(election.id, candidacy.slug),
    to: pathOfElection(election.id),
  })),
];

/**
 * Leads the published addresses on, or gives them up; answers what becomes of each. Those that they had under other names, and
 * that lead to them since, go the same way.
 */
function withAddresses(desk: LoadedDesk, person: Person, stood: readonly Stood[], edits: Edited): readonly string[] {
  const promised = new Set(publishedOf(desk.loaded.content).promised.map(({ address }) => address));
  const redirects = desk.loaded.content.community?.data.redirects ?? [];
  const own = addressesOf(person, stood);
  const to = new Map(own.map((each) => [each.from, each.to]));
  const before = redirects.flatMap((each) => {
    const on = to.get(each.to);
    return on === undefined ? [] : [{ from: each.from, to: on }];
  });
  const all = [...own.filter(({ from }) => promised.has(from)), ...before];
  if (all.length === 0) return [FORGET.noAddress];
  const settings = textNow(desk, 'community.yaml') ?? '';
  if (!desk.options.flag('gone')) {
    const fresh = own.filter(({ from }) => promised.has(from));
    edits.set('community.yaml', withRedirects(ledOn(settings, own), fresh));
    return [...all.map((each) => addressLeads(each.from, each.to)), FORGET.addressesTell];
  }
  const gone = new Set(all.map(({ from }) => from));
  const lines = (textNow(desk, PUBLISHED) ?? '').split('\n');
  edits.set('community.yaml', withoutRedirects(settings, redirects, gone));
  edits.set(PUBLISHED, lines.filter((line) => !gone.has(line.split(' ')[0] ?? '')).join('\n'));
  return all.map(({ from }) => addressGivenUp(from));
}

/** Takes every handle of theirs out of those who keep the content; answers what that means, nothing where they did not keep it. */
function withoutOwner(desk: LoadedDesk, person: Person, stood: readonly Stood[], edits: Edited): readonly string[] {
  const theirs = new Set(namesOf(person, stood).map((name) => name.toLowerCase()));
  const isTheirs = (handle: unknown) => theirs.has(`${handle}`.toLowerCase());
  const owners = desk.loaded.content.community?.data.owners ?? [];
  if (!owners.some(isTheirs)) return [];
  const settings = edits.get('community.yaml') ?? textNow(desk, 'community.yaml') ?? '';
  edits.set('community.yaml', withoutEntries(settings, ['owners'], isTheirs));
  return [FORGET.ownerGone(owners.every(isTheirs))];
}

/** Takes somebody out. */
export const forget: Run = (asked) => {
  const desk = load(asked, 'Nothing was done');
  const person = personOfDesk(desk);
  const stood = stoodIn(desk, person);
  const role = roleOf(desk, person, stood);
  const { id, name } = insteadOf(desk, role);
  const edits: Edited = withOtherId(desk, person, { id, name, old: namesOf(person, stood) });
  const isNamed = edits.size > 0 || stood.length > 0;
  onBallots(desk, person, id, edits);
  for (const each of stood) withoutCandidacy(desk, each, person, id, edits);
  if (isNamed) edits.set(fileOfPerson(id), `name: ${name}\n`);
  if (textNow(desk, fileOfPerson(person.id)) !== null) edits.set(fileOfPerson(person.id), null);
  const addresses = withAddresses(desk, person, stood, edits);
  const kept = withoutOwner(desk, person, stood, edits);
  desk.say(
    [
      FORGET.goes(person.name, stood.length),
      isNamed ? FORGET.stays(role, name, id) : FORGET.nothingStays,
      ...kept,
      ...addresses,
    ].join('\n'),
  );
  carryOut(desk, edits, namesOf(person, stood));
  return 0;
};
