/** `npm run election -- declare`: asks for the result, checks it, shows the roster before and after, writes it down. */

import { insteadOf } from '../../findings/suggest.ts';
import { affiliationOn } from '../../governance/affiliation.ts';
import { standingOn } from '../../governance/candidates.ts';
import { seatedUnder } from '../../governance/cap.ts';
import { rulesOn } from '../../governance/charter.ts';
import { addDays, type Day, later, parseDay } from '../../governance/day.ts';
import { history } from '../../governance/history/history.ts';
import { byId } from '../../governance/lookup.ts';
import type { Candidacy, Election, Outcome, PersonId } from '../../governance/model.ts';
import { rosterOn } from '../../governance/roster.ts';
import { governingDay, phaseOf } from '../../governance/timetable.ts';
import { forbidden, Refused } from '../../officials/refused.ts';
import { countInWords } from '../../words/number-words.ts';
import { capitalized, instantInWords, listInWords } from '../../words/words.ts';
import { rosterText } from '../answers/roster.ts';
import { dayAsked } from '../command-line.ts';
import { AskedWrongly, type OptionKind } from '../options.ts';
import { carryOut, textNow, tryOut } from './change.ts';
import { committeeAsked, electionAsked, type LoadedDesk } from './command.ts';
import { fileOfElection, withOutcome } from './entries.ts';

export const DECLARE_USAGE =
  'declare <election> [--elected <person>,…] [--ranked] [--by poll|uncontested|appointed] [--on <day>] [--takes-office <day>]';

export const DECLARE_OPTIONS = {
  elected: { type: 'string', multiple: true },
  ranked: { type: 'boolean' },
  by: { type: 'string' },
  on: { type: 'string' },
  'takes-office': { type: 'string' },
} as const satisfies Record<string, OptionKind>;

const WAYS = ['poll', 'uncontested', 'appointed'] as const;
type Way = (typeof WAYS)[number];

/** Puts a question; throws AskedWrongly with what option to give where nobody is there to answer. */
async function asked(desk: LoadedDesk, question: string, option: string): Promise<string> {
  if (desk.ask === null) throw new AskedWrongly(`${question} Say it with ${option}.`);
  return (await desk.ask(`${question} `)).trim();
}

function candidateNamed(standing: readonly Candidacy[], name: string): PersonId {
  const wanted = name.replace(/^@/, '').toLowerCase();
  const found = standing.find(
    ({ person, slug, name: full }) =>
      person === wanted || slug.toLowerCase() === wanted || full.toLowerCase() === wanted,
  );
  if (found !== undefined) return found.person;
  const slugs = standing.map(({ slug }) => slug);
  throw new AskedWrongly(`No candidate who stands is called "${name}"; ${insteadOf(name, slugs, 'candidate')}`);
}

async function wayAsked(desk: LoadedDesk, election: Election, standing: readonly Candidacy[]): Promise<Way> {
  const { options } = desk;
  const given = options.text('by');
  const usual: Way = standing.length > election.seats ? 'poll' : 'uncontested';
  if (given === null && desk.ask === null) return usual;
  const answer =
    given ?? ((await asked(desk, `How was it decided: poll, uncontested or appointed? [${usual}]`, '--by')) || usual);
  const way = WAYS.find((each) => each === answer);
  if (way === undefined) throw new AskedWrongly(`"${answer}" is no way to decide; ${insteadOf(answer, WAYS, 'way')}`);
  return way;
}

async function namesAsked(desk: LoadedDesk, by: Way, standing: readonly Candidacy[]): Promise<PersonId[]> {
  const given = desk.options.list('elected');
  if (given.length === 0 && by === 'uncontested') return standing.map(({ person }) => person);
  const names =
    given.length > 0
      ? given
      : (
          await asked(
            desk,
            `Who was elected (${standing.map(({ slug }) => slug).join(', ')})? Separate them with commas; in the order of the count, all of them, where you know it:`,
            '--elected <handle>,<handle>',
          )
        )
          .split(',')
          .map((name) => name.trim())
          .filter(Boolean);
  if (by !== 'appointed') return names.map((name) => candidateNamed(standing, name));
  return names.map((name) => {
    const wanted = name.replace(/^@/, '').toLowerCase();
    const { people } = desk.community;
    const found = people.find(({ id, github }) => id === wanted || github?.toLowerCase() === wanted);
    if (found === undefined) {
      const ids = people.map(({ id }) => id);
      throw new AskedWrongly(`There is no person "${name}"; ${insteadOf(name, ids, 'person')}`);
    }
    return found.id;
  });
}

async function isRanked(desk: LoadedDesk, by: Way, names: readonly PersonId[], seats: number): Promise<boolean> {
  if (by !== 'poll') return false;
  if (desk.options.flag('ranked')) return true;
  if (desk.options.list('elected').length > 0 || names.length < 2) return false;
  if (names.length > seats) return true;
  return /^y(es)?$/i.test(await asked(desk, 'Is that the order of the count? [y/N]', '--ranked'));
}

async function daysAsked(desk: LoadedDesk): Promise<{ on: Day; takesOffice: Day }> {
  const { options, asOf } = desk;
  let on = dayAsked(options.text('on'), asOf);
  if (options.text('on') === null && desk.ask !== null) {
    const answer = await asked(desk, `On which day was it declared? [${asOf}]`, '--on');
    on = dayAsked(answer === '' ? null : answer, asOf);
  }
  const given = options.text('takes-office');
  if (given === null) return { on, takesOffice: on };
  const takesOffice = parseDay(given);
  if (takesOffice === null) throw new AskedWrongly(`"${given}" is not a day; write --takes-office ${on}`);
  return { on, takesOffice };
}

/** Declares a result. */
export async function declare(desk: LoadedDesk, words: readonly string[]): Promise<void> {
  const { community, options } = desk;
  const election = electionAsked(desk, words[0] ?? null);
  const committee = committeeAsked(desk, election.committee);
  const standing = standingOn(election, desk.asOf);
  const by = await wayAsked(desk, election, standing);
  const decides = by === 'appointed' ? null : phaseOf(election, by === 'poll' ? 'voting' : 'nominations');
  if (decides !== null && desk.at < decides.end) {
    const what = by === 'poll' ? 'voting goes on' : 'nominations are open';
    throw new Refused(`Nothing can be declared yet: ${what} until ${instantInWords(decides.end)}.`);
  }
  const named = await namesAsked(desk, by, standing);
  const ranked = await isRanked(desk, by, named, election.seats);
  const { on, takesOffice } = await daysAsked(desk);

  if (new Set(named).size < named.length) throw new AskedWrongly('Somebody is named twice.');
  const rules = rulesOn(committee, governingDay(election));
  const past = history(
    committee,
    community.elections.filter(({ id }) => id !== election.id),
    later(takesOffice, desk.asOf),
  );
  const before = rosterOn(past, community, addDays(takesOffice, -1));
  const up = new Set(
    history(committee, community.elections, takesOffice)
      .contests.find((contest) => contest.election === election.id)
      ?.seatsUp.map(({ seat }) => seat),
  );
  const staying = before.members.filter(({ seat }) => !up.has(seat)).map(({ person }) => person);
  const people = byId(community.people);
  const organizations = byId(community.organizations);
  const organizationOf = (id: PersonId) => {
    const person = people.get(id);
    return person === undefined ? null : (affiliationOn(person, takesOffice)?.organization ?? null);
  };
  const cap = rules?.affiliationCap ?? null;
  const seating = seatedUnder(cap, election.seats, named, staying, organizationOf, organizations);
  const nameOf = (id: PersonId) => people.get(id)?.name ?? id;
  const organizationName = (id: string) => organizations.get(id)?.name ?? id;
  const limit = cap === null ? '' : countInWords(cap.seats, 'seat');

  if (named.length > election.seats && !ranked) {
    throw new Refused(
      `${named.length} people are named for ${countInWords(election.seats, 'seat')}. Name the elected only; or the whole count, in its order, with --ranked.`,
    );
  }
  if (named.length <= election.seats && seating.passedOver.length > 0) {
    const whom = seating.passedOver.map(
      ({ person, organization }) =>
        `${nameOf(person)} would be more than ${limit} for ${organizationName(organization)}`,
    );
    throw new Refused(forbidden('affiliationCap', `${listInWords(whom)}. Name who came next in the count.`));
  }
  const notes = seating.passedOver.map(
    ({ person, organization }) =>
      `${nameOf(person)} came in place ${named.indexOf(person) + 1} of the count and was passed over: ${organizationName(organization)} then held ${limit}, the most that one organization may.`,
  );
  const result = { by: by as Outcome['by'], declared: on, takesOffice, elected: seating.elected, ranked, notes };
  const file = fileOfElection(election);
  const change = { file, text: withOutcome(textNow(desk, file) ?? '', result) };
  const tried = tryOut(desk, change);

  for (const note of notes) desk.say(note);
  if (seating.elected.length < election.seats) {
    desk.say(`${capitalized(countInWords(election.seats - seating.elected.length, 'seat'))} will not be filled anew.`);
  }
  desk.say(['Before', ...rosterText(community, committee, addDays(takesOffice, -1), desk.asOf)].join('\n'));
  desk.say('');
  desk.say(['After', ...rosterText(tried.community, committee, takesOffice, desk.asOf)].join('\n'));
  desk.say('');
  await carryOut(desk, change);
  if (!options.flag('dry-run')) {
    desk.say(`Now tell the community: npm run announce -- ${election.id} result`);
  }
}
