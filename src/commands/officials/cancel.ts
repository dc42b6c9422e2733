/** `npm run election -- cancel`: what it writes. */

import { WHY_CANCELLED } from '#words/desk-commands.ts';
import { Refused } from '../../officials/refused.ts';
import { fileOfElection } from '../../words/paths.ts';
import { AskedWrongly, dayAsked } from '../asked.ts';
import { electionAsked, type Run } from '../desk.ts';
import { textNow } from '../edits.ts';
import { load } from '../loaded.ts';
import { carryOut, tryOut } from './change.ts';
import { withOutcome } from './entries.ts';

/** Records that an election does not take place, and why. */
export const cancel: Run = async (asked) => {
  const desk = load(asked, 'Nothing was done');
  const election = electionAsked(desk, desk.words[0] ?? null);
  if (election.outcome !== null) {
    throw new Refused(`${election.id} ended on ${election.outcome.declared}: what is over cannot be cancelled.`);
  }
  const given = desk.options.text('why');
  const why = given ?? (desk.ask === null ? null : (await desk.ask(WHY_CANCELLED)).trim());
  if (!why) throw new AskedWrongly('Say why it is cancelled: --why "<reason>"');
  const on = dayAsked(desk.options.text('on'), desk.asOf);
  const file = fileOfElection(election.id);
  const result = {
    by: 'cancelled',
    declared: on,
    takesOffice: null,
    elected: [],
    ranked: false,
    order: null,
    waived: [],
    exempt: [],
    notes: [why],
  } as const;
  const change = { file, text: withOutcome(textNow(desk, file) ?? '', result) };
  tryOut(desk, change);
  await carryOut(desk, change);
};
