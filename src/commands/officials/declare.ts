/** `npm run election -- declare`: asks for the result, checks it, shows the roster before and after, writes it down. */

import { ORDER_FROM } from '#words/awards.ts';
import { DECLARE_ASKS, nowTell, SIDES } from '#words/desk-commands.ts';
import { orderOf } from '../../counting/recount.ts';
import { insteadOf } from '../../findings/suggest.ts';
import { standingOn } from '../../governance/candidates.ts';
import { addDays, type Day, parseDay } from '../../governance/day.ts';
import type { Candidacy, Election, PersonId } from '../../governance/model.ts';
import {
  type Declaration,
  refuseUndecided,
  resultOf,
  unfilled,
  usualWay,
  WAYS,
  type Way,
} from '../../officials/result.ts';
import { fileOfElection } from '../../words/paths.ts';
import { rosterText } from '../answers/roster.ts';
import { AskedWrongly, dayAsked } from '../asked.ts';
import { committeeAsked, electionAsked, type LoadedDesk, personAsked, type Run } from '../desk.ts';
import { untilItWillDo } from '../dialogue.ts';
import { textNow } from '../edits.ts';
import { load } from '../loaded.ts';
import { printed } from '../printed.ts';
import { carryOut, tryOut } from './change.ts';
import { withOutcome } from './entries.ts';

/** Puts a question until its answer will do; throws AskedWrongly with what option to give where nobody is there to answer. */
async function asked<T>(desk: LoadedDesk, question: string, option: string, read: (answer: string) => T): Promise<T> {
  const { ask, complain } = desk;
  if (ask === null) throw new AskedWrongly(`${question} Say it with ${option}.`);
  return untilItWillDo({ ask, complain }, `${question} `, read);
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
  const given = desk.options.text('by');
  const usual = usualWay(election, standing);
  if (given === null && desk.ask === null) return usual;
  const read = (answer: string): Way => {
    const way = WAYS.find((each) => each === answer);
    if (way === undefined) throw new AskedWrongly(`"${answer}" is no way to decide; ${insteadOf(answer, WAYS, 'way')}`);
    return way;
  };
  return given !== null ? read(given) : asked(desk, DECLARE_ASKS.by(usual), '--by', (answer) => read(answer || usual));
}

async function namesAsked(desk: LoadedDesk, by: Way, standing: readonly Candidacy[]): Promise<PersonId[]> {
  const given = desk.options.list('elected');
  if (given.length === 0 && by === 'uncontested') return standing.map(({ person }) => person);
  const read = (names: readonly string[]): PersonId[] => {
    const found = names.map((name) =>
      by === 'appointed' ? personAsked(desk.community.people, name) : candidateNamed(standing, name),
    );
    if (new Set(found).size < found.length) throw new AskedWrongly('Somebody is named twice.');
    return found;
  };
  if (given.length > 0) return read(given);
  const question = DECLARE_ASKS.elected(standing.map(({ slug }) => slug));
  return asked(desk, question, '--elected <handle>,<handle>', (answer) =>
    read(
      answer
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean),
    ),
  );
}

/** Whether somebody says yes; no where they say nothing. */
function yesOrNo(answer: string): boolean {
  if (/^(?:y(?:es)?|no?|)$/i.test(answer)) return /^y/i.test(answer);
  throw new AskedWrongly(DECLARE_ASKS.yesOrNo(answer));
}

async function isRanked(desk: LoadedDesk, by: Way, names: readonly PersonId[], seats: number): Promise<boolean> {
  if (by !== 'poll') return false;
  if (desk.options.flag('ranked')) return true;
  if (desk.options.list('elected').length > 0 || names.length < 2) return false;
  if (names.length > seats) return true;
  return asked(desk, DECLARE_ASKS.ranked, '--ranked', yesOrNo);
}

/** Who was elected: as the published ballots count, where there are any and nobody is named; else whoever is named. */
async function countAsked(
  desk: LoadedDesk,
  election: Election,
  by: Way,
  standing: readonly Candidacy[],
): Promise<Pick<Declaration, 'named' | 'ranked'>> {
  const isNamed = desk.options.list('elected').length > 0;
  const order = by === 'poll' && !isNamed ? orderOf(desk.community, election) : null;
  if (order !== null) {
    desk.say(ORDER_FROM.ballots);
    return { named: order, ranked: true };
  }
  const named = await namesAsked(desk, by, standing);
  const ranked = await isRanked(desk, by, named, election.seats);
  return { named: ranked ? named.map((person) => [person]) : [named], ranked };
}

/** Whom a limit is not to keep from a seat, and why. */
async function exceptedAsked(
  desk: LoadedDesk,
  by: Way,
  standing: readonly Candidacy[],
): Promise<Pick<Declaration, 'excepted' | 'why'>> {
  const named = (option: string): PersonId[] =>
    desk.options
      .list(option)
      .map((name) => (by === 'appointed' ? personAsked(desk.community.people, name) : candidateNamed(standing, name)));
  const excepted = { waived: named('waive'), exempt: named('exempt') };
  const isNobody = excepted.waived.length + excepted.exempt.length === 0;
  const given = desk.options.text('why');
  if (isNobody && given !== null)
    throw new AskedWrongly('--why says why a limit is waived: say for whom, with --waive.');
  if (isNobody) return { excepted, why: '' };
  const read = (why: string): string => {
    if (why === '') throw new AskedWrongly('A waiver without a reason is none. Say it with --why "<reason>".');
    return why;
  };
  return {
    excepted,
    why: given === null ? await asked(desk, DECLARE_ASKS.why, '--why "<reason>"', read) : read(given),
  };
}

async function daysAsked(desk: LoadedDesk): Promise<{ on: Day; takesOffice: Day | null }> {
  const { options, asOf } = desk;
  const isAsked = options.text('on') === null && desk.ask !== null;
  const on = isAsked
    ? await asked(desk, DECLARE_ASKS.on(asOf), '--on', (answer) => dayAsked(answer || null, asOf))
    : dayAsked(options.text('on'), asOf);
  const given = options.text('takes-office');
  if (given === null) return { on, takesOffice: null };
  const takesOffice = parseDay(given);
  if (takesOffice === null) throw new AskedWrongly(`"${given}" is not a day; write --takes-office ${on}`);
  return { on, takesOffice };
}

/** Declares a result: what is known is asked for, the charter seats it, and it is written down. */
export const declare: Run = async (asked) => {
  const desk = load(asked, 'Nothing was done');
  const { community, options, words, asOf, say } = desk;
  const election = electionAsked(desk, words[0] ?? null);
  const committee = committeeAsked(desk, election.committee);
  const standing = standingOn(election, asOf);
  const by = await wayAsked(desk, election, standing);
  refuseUndecided(election, by, desk.at);
  const counted = await countAsked(desk, election, by, standing);
  const excepted = await exceptedAsked(desk, by, standing);
  const days = await daysAsked(desk);
  const result = resultOf(community, committee, election, { by, ...counted, ...excepted, ...days }, asOf);
  const file = fileOfElection(election.id);
  const change = { file, text: withOutcome(textNow(desk, file) ?? '', result) };
  const tried = tryOut(desk, change);
  for (const note of result.notes) say(note);
  const left = unfilled(election, result);
  if (left !== null) say(left);
  const takesOffice = days.takesOffice ?? days.on;
  say([SIDES.before, ...rosterText(community, committee, addDays(takesOffice, -1), asOf), ''].join('\n'));
  say([SIDES.after, ...rosterText(tried.community, committee, takesOffice, asOf), ''].join('\n'));
  await carryOut(desk, change);
  if (!options.flag('dry-run')) {
    say(nowTell(printed(desk.folder, 'announce', election.id, 'result')));
  }
};
