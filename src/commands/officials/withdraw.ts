/** `npm run election -- withdraw`: what it writes. */
import { withdraws } from '#words/desk-commands.ts';
import { withId } from '../../governance/lookup.ts';
import { Refused } from '../../officials/refused.ts';
import { fileOfElection } from '../../words/paths.ts';
import { dayAsked } from '../asked.ts';
import { electionAsked, type Run } from '../desk.ts';
import { textNow } from '../edits.ts';
import { load } from '../loaded.ts';
import { carryOut, tryOut } from './change.ts';
import { withWithdrawal } from './entries.ts';
import { candidacyAsked } from './file.ts';

/** Records that a candidate no longer stands. */
export const withdraw: Run = async (asked) => {
  const desk = load(asked, 'Nothing was done');
  const { words } = desk;
  const election = electionAsked(desk, words[0] ?? null);
  const found = candidacyAsked(election, words[1] ?? '');
  const on = dayAsked(desk.options.text('on'), desk.asOf);
  const file = fileOfElection(election.id);
  const read = withId(desk.loaded.content.elections, election.id);
  const text = textNow(desk, file);
  if (read === undefined || text === null) throw new Refused(`There is no file ${file}.`);
  const change = { file, text: withWithdrawal(text, read.data, found.person, on) };
  const standing = tryOut(desk, change)
    .community.elections.find(({ id }) => id === election.id)
    ?.candidacies.filter(({ withdrew }) => withdrew === null).length;
  desk.say(withdraws(found.name, on, standing ?? 0, election.seats));
  await carryOut(desk, change);
};
