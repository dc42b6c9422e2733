/** `npm run election -- withdraw`: what it writes. */
import { insteadOf } from '../../findings/suggest.ts';
import { withId } from '../../governance/lookup.ts';
import { Refused } from '../../officials/refused.ts';
import { AskedWrongly, dayAsked } from '../asked.ts';
import { electionAsked, load, type Run } from '../desk.ts';
import { carryOut, textNow, tryOut } from './change.ts';
import { fileOfElection, withWithdrawal } from './entries.ts';

/** Records that a candidate no longer stands. */
export const withdraw: Run = async (asked) => {
  const desk = load(asked, 'Nothing was done');
  const { words } = desk;
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
};
