/** `npm run election -- done`: what it writes. */

import { noSuchStep, stepDone } from '#words/desk-commands.ts';
import { insteadOf } from '../../findings/suggest.ts';
import { withEntry } from '../../findings/yaml-edit.ts';
import { runOffKnown } from '../../governance/run-offs.ts';
import { STEPS, type StepName } from '../../governance/steps.ts';
import { checklist } from '../../officials/checklist.ts';
import { Refused } from '../../officials/refused.ts';
import { fileOfElection } from '../../words/paths.ts';
import { AskedWrongly, dayAsked } from '../asked.ts';
import { electionAsked, type Run } from '../desk.ts';
import { textNow } from '../edits.ts';
import { load } from '../loaded.ts';
import { carryOut, tryOut } from './change.ts';

function stepAsked(text: string): StepName {
  const step = STEPS.find((each) => each === text);
  if (step === undefined)
    throw new AskedWrongly(`There is no step "${text}" to mark; ${insteadOf(text, STEPS, 'step')}`);
  return step;
}

/** Marks a step of the checklist as done. */
export const done: Run = async (asked) => {
  const desk = load(asked, 'Nothing was done');
  const { words } = desk;
  const election = electionAsked(desk, words[0] ?? null);
  const step = stepAsked(words[1] ?? '');
  const on = dayAsked(desk.options.text('on'), desk.asOf);
  const task = checklist(election, desk.at, runOffKnown(desk.community.elections, election)).find(
    ({ id }) => id === step,
  );
  if (task === undefined) throw new Refused(noSuchStep(election.id, step));
  const file = fileOfElection(election.id);
  const text = textNow(desk, file);
  if (text === null) throw new Refused(`There is no file ${file}.`);
  const before = election.done.find((each) => each.step === step);
  if (before !== undefined) throw new Refused(stepDone(task.title, before.on));
  const change = { file, text: withEntry(text, 'done', { step, on }) };
  tryOut(desk, change);
  desk.say(stepDone(task.title, on));
  await carryOut(desk, change);
};
