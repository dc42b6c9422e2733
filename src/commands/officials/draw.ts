/** `hustings election draw`: what the order of candidates is drawn from, the order itself, and the value once it is there. */

import { drawSourceInWords, orderAheadInWords } from '#words/candidates-order.ts';
import { instantInWords } from '#words/days.ts';
import { lotIs, toHaveItDrawn, valueWillBe } from '#words/desk-commands.ts';
import { withKey } from '../../findings/yaml-edit.ts';
import { inOrder } from '../../governance/candidates.ts';
import { appearsAt, type Draw, isDrawn, lotOf, lotsBegin, readAt, roundAfter } from '../../governance/draw.ts';
import { withId } from '../../governance/lookup.ts';
import type { Election } from '../../governance/model.ts';
import { phaseOf } from '../../governance/timetable.ts';
import { Refused } from '../../officials/refused.ts';
import { fileOfElection } from '../../words/paths.ts';
import { electionAsked, type Run } from '../desk.ts';
import { textNow } from '../edits.ts';
import { load } from '../loaded.ts';
import { printed } from '../printed.ts';
import { carryOut, tryOut } from './change.ts';

/** The candidates in their order, each behind the lot that put it there; as lines. */
function orderText(election: Election): string[] {
  const { draw, id } = election;
  const begin = lotsBegin(draw, id);
  return [
    orderAheadInWords(draw),
    ...(begin === null ? [] : [lotIs(begin)]),
    ...inOrder(election).map(({ name, slug }) => {
      const lot = lotOf(draw, id, slug);
      return lot === null ? `  ${name} (${slug})` : `  ${lot}  ${slug.toLowerCase()}  ${name}`;
    }),
  ];
}

/** What to write where nothing is named yet; or what is named, and how to go on. */
function nextStep(election: Election, folder: string): string[] {
  const { draw, id } = election;
  if (draw === null) {
    const closes = phaseOf(election, 'nominations')?.end ?? null;
    const round = closes === null ? null : roundAfter('quicknet', closes);
    return round === null ? [] : [toHaveItDrawn(fileOfElection(id)), `draw: { beacon: quicknet, round: ${round} }`];
  }
  if (isDrawn(draw)) return [];
  const where = readAt(draw);
  return [valueWillBe(where, `${printed(folder, 'election draw', id)} <value>`)];
}

/** A draw that waits for its value. Throws Refused where there is none. */
function waiting({ draw, id }: Election): Exclude<Draw, { by: 'election-id' }> {
  if (draw === null || draw.by === 'election-id') {
    throw new Refused(`${id} names nothing from which the order would be drawn; a value means nothing there.`);
  }
  if (draw.value !== null) throw new Refused(`${id} is drawn already, from ${draw.value}: a draw is not repeated.`);
  return draw;
}

/** Shows the order; with a value, writes it down, so that the order is drawn from it. */
export const draw: Run = async (asked) => {
  const desk = load(asked, 'Nothing was done');
  const election = electionAsked(desk, desk.words[0] ?? null);
  const value = desk.words[1]?.trim() ?? null;
  if (value === null) {
    desk.say([...orderText(election), ...nextStep(election, desk.folder)].join('\n'));
    return;
  }
  const named = waiting(election);
  const at = appearsAt(named);
  if (at !== null && desk.at < at) {
    throw new Refused(`${drawSourceInWords(named)} appears on ${instantInWords(at)}: nobody can know it yet.`);
  }
  const file = fileOfElection(election.id);
  const change = { file, text: withKey(textNow(desk, file) ?? '', ['draw'], 'value', value) };
  const tried = withId(tryOut(desk, change).community.elections, election.id);
  if (tried !== undefined) desk.say(orderText(tried).join('\n'));
  await carryOut(desk, change);
};
