/** What `new` and `new-community` ask of somebody who begins a community, or take as options. */

import { MONTHS, monthName } from '#words/days.ts';
import { COMMUNITY_ASKS, COMMUNITY_FAULTS } from '#words/new-community-asks.ts';
import { slug } from '../content/new-ids.ts';
import { handleField, lineField, urlField } from '../content/schema/common.ts';
import { addMonths, type Day, monthOf, nthWeekday, yearOf } from '../governance/day.ts';
import { type Cohort, cycleOf, PLAIN_COHORT } from '../governance/rules/cohorts.ts';
import type { NewCommittee, NewCommunity, Somebody } from '../starter/new-community.ts';
import { EXAMPLE_COUNCIL, EXAMPLE_OFFICIALS, exampleMembers, idOf } from '../starter/starter.ts';
import { AskedWrongly } from './asked.ts';
import type { Desk } from './desk.ts';
import { untilItWillDo } from './dialogue.ts';

const MOST_SEATS = 100;
const [SHORTEST_TERM, LONGEST_TERM] = [6, 240];

/** The pages that a charter begins with: a second committee's page is called otherwise. */
const PAGES = ['council', 'elections', 'changing'];

/** Whoever is there to be asked; null where nobody is, or where nothing is to be asked. */
const askedOf = (desk: Desk) => {
  const { ask, complain } = desk;
  return ask === null || desk.options.flag('yes') ? null : { ask, complain };
};

/** What an option says, or somebody types; what is usual where they type nothing, or nobody is asked. */
export async function answered<T>(
  desk: Desk,
  option: string,
  question: string,
  usual: string,
  read: (text: string) => T,
): Promise<T> {
  const given = desk.options.text(option);
  if (given !== null) return read(given);
  const somebody = askedOf(desk);
  return somebody === null
    ? read(usual)
    : untilItWillDo(somebody, `${question} [${usual}] `, (answer) => read(answer || usual));
}

/** "Name, handle, Organization"; handle and organization may be left out or empty, or the latter say `independent`. */
function somebodyIn(text: string): Somebody {
  const [name = '', handle = '', ...rest] = text.split(',').map((part) => part.trim());
  const organization = rest.join(', ');
  const github = handle.replace(/^@/, '');
  if (!lineField.safeParse(name).success)
    throw new AskedWrongly(`"${text}" names nobody; write "Name, handle, Organization".`);
  if (github !== '' && !handleField.safeParse(github).success) {
    throw new AskedWrongly(`"${handle}" is not a handle: letters, digits and single hyphens.`);
  }
  return {
    name,
    github: github === '' ? null : github,
    organization: /^(independent)?$/i.test(organization) ? null : organization,
  };
}

function nameIn(text: string): string {
  if (!lineField.safeParse(text).success) throw new AskedWrongly(COMMUNITY_FAULTS.nameless(text));
  return text;
}

const addressIn =
  (fault: (text: string) => string) =>
  (text: string): string => {
    if (!urlField.safeParse(text).success) throw new AskedWrongly(fault(text));
    return text;
  };

const numberFrom =
  (least: number, most: number) =>
  (text: string): number => {
    const number = /^\d{1,4}$/.test(text) ? Number(text) : 0;
    if (number < least || number > most) throw new AskedWrongly(COMMUNITY_FAULTS.number(text, least, most));
    return number;
  };

function capIn(text: string, seats: number): number | null {
  if (text.toLowerCase() === 'none') return null;
  const number = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (number < 1 || number >= seats) throw new AskedWrongly(COMMUNITY_FAULTS.cap(text, seats - 1));
  return number;
}

/** The day on which nominations open in a month that is counted from the January of the year 0. */
const opensIn = (month: number): Day => nthWeekday(Math.floor(month / 12), (month % 12) + 1, 1, 1);
const monthAndYear = (month: number): string => `${MONTHS[month % 12]} ${Math.floor(month / 12)}`;

/** What is asked of the cohorts of a committee: how many seats they have, and when they may first come up. */
interface Wanted {
  readonly seats: number;
  readonly termMonths: number;
  readonly asOf: Day;
  readonly soonest: Day;
}

/** How often a cohort comes up, where that is not every year. */
function cycleIn(termMonths: number, year: number): Partial<Cohort> {
  if (termMonths === 12) return {};
  if (termMonths % 12 !== 0) return { everyMonths: termMonths, fromYear: year };
  return { every: termMonths / 12, fromYear: year, silentOn: ['filled', 'optional', 'votes'] };
}

/** "June 3", or "June 2027 3". */
function cohortIn(text: string, { termMonths, asOf, soonest }: Wanted): Cohort {
  const [, word = '', year, seats] = /^(\p{L}{3,})\s+(?:(\d{4})\s+)?(\d{1,3})$/u.exec(text) ?? [];
  const index = MONTHS.findIndex((each) => each.toLowerCase().startsWith(word.toLowerCase()));
  const label = MONTHS[index];
  if (word === '' || label === undefined || Number(seats) === 0) throw new AskedWrongly(COMMUNITY_FAULTS.cohort(text));
  const inYear = (each: number) => 12 * each + index;
  const years = Array.from({ length: 3 }, (_, ahead) => yearOf(asOf) + ahead);
  const wanted = year === undefined ? years.map(inYear).find((each) => opensIn(each) >= soonest) : inYear(Number(year));
  if (wanted === undefined) throw new RangeError('a month comes within three years');
  const cohort = { ...PLAIN_COHORT, id: label.toLowerCase(), label, month: index + 1, seats: Number(seats) };
  const made: Cohort = { ...cohort, ...cycleIn(termMonths, Math.floor(wanted / 12)) };
  // The charter alone says when they come up: whoever names a later year would have an earlier election still.
  let first = wanted;
  while (opensIn(first - cycleOf(made)) > asOf) first -= cycleOf(made);
  if (opensIn(first) < soonest) {
    throw new AskedWrongly(COMMUNITY_FAULTS.tooSoon(monthAndYear(first), opensIn(first), soonest));
  }
  if (first !== wanted) throw new AskedWrongly(COMMUNITY_FAULTS.cycle(monthAndYear(first), termMonths));
  return made;
}

function cohortsIn(text: string, wanted: Wanted): readonly Cohort[] {
  const cohorts = text.split(',').map((part) => cohortIn(part.trim(), wanted));
  const twice = cohorts.find(({ id }, index) => cohorts.findIndex((each) => each.id === id) !== index);
  if (twice !== undefined) throw new AskedWrongly(COMMUNITY_FAULTS.monthTwice(twice.label));
  const sum = cohorts.reduce((all, { seats }) => all + seats, 0);
  if (sum !== wanted.seats) throw new AskedWrongly(COMMUNITY_FAULTS.sum(sum, wanted.seats));
  return cohorts;
}

/**
 * The months that are proposed: June and December, or March and September where one of those is too near. Where terms are
 * no whole years, all seats come up at once, in the month after next.
 */
function usualCohorts({ seats, termMonths, asOf, soonest }: Wanted): string {
  const here = 12 * yearOf(asOf) + monthOf(asOf) - 1;
  if (termMonths % 12 !== 0) return `${MONTHS[(here + 2) % 12]} ${seats}`;
  const isNear = (wanted: number) =>
    [here, here + 1].some((month) => (month % 12) + 1 === wanted && opensIn(month) > asOf && opensIn(month) < soonest);
  const [first, second] = ([6, 12].some(isNear) ? [3, 9] : [6, 12]).map(monthName);
  const half = Math.ceil(seats / 2);
  return seats === 1 ? `${first} 1` : `${first} ${half}, ${second} ${seats - half}`;
}

type Named = readonly Somebody[];

/** Who is named already: as official, or for a committee before this one. */
interface Others {
  readonly officials: Named;
  readonly members: Named;
}

/** Throws AskedWrongly where somebody cannot join those named: by their name, or by the cap. */
function refuseMember(each: Somebody, own: Named, others: Named, cap: number | null): void {
  const same = others.find((other) => idOf(other) === idOf(each));
  const isOther = same !== undefined && (same.github !== each.github || same.organization !== each.organization);
  if (isOther || own.some((other) => idOf(other) === idOf(each))) {
    throw new AskedWrongly(COMMUNITY_FAULTS.twice(idOf(each)));
  }
  const { organization } = each;
  const held = own.filter((other) => organization !== null && other.organization === organization).length;
  if (cap !== null && organization !== null && held >= cap) {
    throw new AskedWrongly(COMMUNITY_FAULTS.tooMany(organization, cap));
  }
}

/** The founding members of a committee; `others` are those named before for another. */
async function membersAsked(
  desk: Desk,
  option: string,
  { name, seats, cap }: Pick<NewCommittee, 'name' | 'seats' | 'cap'>,
  others: Others,
): Promise<Named> {
  const members: Somebody[] = [];
  const join = (text: string): void => {
    const each = somebodyIn(text);
    refuseMember(each, members, [...others.officials, ...others.members], cap);
    members.push(each);
  };
  const given = desk.options.each(option);
  const examples = exampleMembers(seats, cap, others.members.length);
  if (given.length > 0) {
    if (given.length !== seats) throw new AskedWrongly(COMMUNITY_FAULTS.members(name, seats, given.length));
    given.forEach(join);
    return members;
  }
  const somebody = askedOf(desk);
  if (somebody === null) return examples;
  desk.say(COMMUNITY_ASKS.members(name, seats));
  while (members.length < seats) {
    const isDone = await untilItWillDo(somebody, `${members.length + 1}: `, (line) => {
      if (line !== '') join(line);
      return line === '' && members.length === 0;
    });
    if (isDone) return examples;
  }
  return members;
}

/** A committee: its seats, its terms, and whoever sits first. `prefix` begins the names of its options. */
async function committeeAsked(
  desk: Desk,
  { id, name }: Pick<NewCommittee, 'id' | 'name'>,
  prefix: '' | 'second-',
  others: Others,
): Promise<NewCommittee> {
  const { asOf } = desk;
  const option = (of: string) => `${prefix}${of}`;
  const usualSeats = prefix === '' ? EXAMPLE_COUNCIL.seats : 3;
  const seats = await answered(
    desk,
    option('seats'),
    COMMUNITY_ASKS.seats(name),
    String(usualSeats),
    numberFrom(1, MOST_SEATS),
  );
  const usualTerm = String(EXAMPLE_COUNCIL.termMonths);
  const termMonths = await answered(
    desk,
    option('term'),
    COMMUNITY_ASKS.term,
    usualTerm,
    numberFrom(SHORTEST_TERM, LONGEST_TERM),
  );
  // What stands for an answer is told of where it is near; what somebody chooses is a month ahead.
  const isChosen = askedOf(desk) !== null || desk.options.text(option('cohorts')) !== null;
  const wanted = { seats, termMonths, asOf, soonest: isChosen ? addMonths(asOf, 1) : asOf };
  const cohorts = await answered(
    desk,
    option('cohorts'),
    COMMUNITY_ASKS.cohorts(seats, wanted.soonest),
    usualCohorts(wanted),
    (text) => cohortsIn(text, wanted),
  );
  const usualCap = seats === 1 ? 'none' : String(Math.min(EXAMPLE_COUNCIL.cap ?? seats, seats - 1));
  const question = COMMUNITY_ASKS.cap(seats - 1);
  const cap =
    seats === 1 ? null : await answered(desk, option('cap'), question, usualCap, (text) => capIn(text, seats));
  const members = await membersAsked(desk, option('member'), { name, seats, cap }, others);
  return { id, name, seats, termMonths, cap, cohorts, members };
}

/** The name of a second committee and the id of its file; null where there is none. */
function secondIn(text: string): Pick<NewCommittee, 'id' | 'name'> | null {
  if (text.toLowerCase() === 'none') return null;
  const name = nameIn(text);
  const id = slug(name) || 'second-committee';
  if (PAGES.includes(id)) throw new AskedWrongly(COMMUNITY_FAULTS.taken(id));
  return { id, name };
}

/** The community that somebody asks for. Throws AskedWrongly where an option will not do; an answer is asked for again. */
export async function communityAsked(desk: Desk): Promise<NewCommunity> {
  const { options } = desk;
  const named = options.each('official').map(somebodyIn);
  const officials = named.length === 0 ? EXAMPLE_OFFICIALS : named;
  officials.forEach((each, index) => {
    refuseMember(each, officials.slice(0, index), [], null);
  });
  const name = await answered(desk, 'name', COMMUNITY_ASKS.name, 'Example Community', nameIn);
  const url = await answered(
    desk,
    'url',
    COMMUNITY_ASKS.url,
    'https://community.example.org/',
    addressIn(COMMUNITY_FAULTS.address),
  );
  const repository = await answered(
    desk,
    'repository',
    COMMUNITY_ASKS.repository,
    'https://github.com/example/community',
    addressIn(COMMUNITY_FAULTS.repository),
  );
  const council = await committeeAsked(desk, EXAMPLE_COUNCIL, '', { officials, members: [] });
  const second = await answered(desk, 'second', COMMUNITY_ASKS.second, 'none', secondIn);
  const others =
    second === null ? [] : [await committeeAsked(desk, second, 'second-', { officials, members: council.members })];
  return { name, url, repository, since: desk.asOf, committees: [council, ...others], officials };
}
