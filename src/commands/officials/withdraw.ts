/** `npm run election -- withdraw` and `… cancel`: what they take, and what they write. */

import { insteadOf } from '../../findings/suggest.ts';
import { withId } from '../../governance/lookup.ts';
import { Refused } from '../../officials/refused.ts';
import { dayAsked } from '../command-line.ts';
import { AskedWrongly, type OptionKind } from '../options.ts';
import { carryOut, textNow, tryOut } from './change.ts';
import { electionAsked, type LoadedDesk } from './command.ts';
import { fileOfElection, withOutcome, withWithdrawal } from './entries.ts';

export const WITHDRAW_USAGE = 'withdraw <election> <handle> [--on <day>]';
export const CANCEL_USAGE = 'cancel <election> --why "<reason>" [--on <day>]';

export const CANCEL_OPTIONS = { why: { type: 'string' } } as const satisfies Record<string, OptionKind>;

/** Records that a candidate no longer stands. */
export async function withdraw(desk: LoadedDesk, words: readonly string[]): Promise<void> {
  const election = electionAsked(desk, words[0] ?? null);
  const name = (words[1] ?? '').replace(/^@/, '').toLowerCase();
  const found = election.candidacies.find(({ person, slug }) => person === name || slug.toLowerCase() === name);
  if (found === undefined) {
    const slugs = election.candidacies.map(({ slug }) => slug);
    throw new AskedWrongly(
      `No candidate of ${election.id} is called "${name}"; ${insteadOf(name, slugs, 'candidate')}`,
    );
  }
  const on = dayAsked(desk.options.text('on'), desk.asOf);
  const file = fileOfElection(election);
  const read = withId(desk.loaded.content.elections, election.id);
  const text = textNow(desk, file);
  if (read === undefined || text === null) throw new Refused(`There is no file ${file}.`);
  const change = { file, text: withWithdrawal(text, read.data, found.person, on) };
  const standing = tryOut(desk, change)
    .community.elections.find(({ id }) => id === election.id)
    ?.candidacies.filter(({ withdrew }) => withdrew === null).length;
  desk.say(`${found.name} withdraws on ${on}. Standing then: ${standing ?? 0}; seats: ${election.seats}.`);
  await carryOut(desk, change);
}

/** Records that an election does not take place, and why. */
export async function cancel(desk: LoadedDesk, words: readonly string[]): Promise<void> {
  const election = electionAsked(desk, words[0] ?? null);
  if (election.outcome !== null) {
    throw new Refused(`${election.id} ended on ${election.outcome.declared}: what is over cannot be cancelled.`);
  }
  const given = desk.options.text('why');
  const why = given ?? (desk.ask === null ? null : (await desk.ask('Why is it cancelled? ')).trim());
  if (!why) throw new AskedWrongly('Say why it is cancelled: --why "<reason>"');
  const on = dayAsked(desk.options.text('on'), desk.asOf);
  const file = fileOfElection(election);
  const result = { by: 'cancelled', declared: on, takesOffice: on, elected: [], ranked: false, notes: [why] } as const;
  const change = { file, text: withOutcome(textNow(desk, file) ?? '', result) };
  tryOut(desk, change);
  await carryOut(desk, change);
}
