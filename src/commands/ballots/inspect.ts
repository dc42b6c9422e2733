/** What a file of ballots gives away, and copies that give away less. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  aloneInWords,
  ballotsOver,
  copyWritten,
  enoughVoted,
  FEW_PAIRS,
  foundBy,
  pairsAlone,
  receiptsInWords,
} from '#words/ballots-inspected.ts';
import { readContent } from '../../content/read.ts';
import { pairsCsv, sortedCsv } from '../../counting/forms/copies.ts';
import { type BallotFile, formOf, readBallots } from '../../counting/forms/index.ts';
import { matrixOf } from '../../counting/pairs.ts';
import { pollIn, USUAL } from '../../counting/recount.ts';
import { BALLOTS_FROM, UNRANKED, type Unranked } from '../../governance/ballots.ts';
import { Refused } from '../../officials/refused.ts';
import { AskedWrongly } from '../asked.ts';
import type { Run } from '../desk.ts';
import { choiceAsked, fileAsked } from './ballot-file.ts';

/** From how many ballots on a community publishes them one by one; the usual number where there is no community. */
function leastIn(folder: string): number {
  try {
    return readContent(folder).community?.data.privacy.ballotsFrom ?? BALLOTS_FROM;
  } catch {
    return BALLOTS_FROM;
  }
}

function inspectionText(file: BallotFile, least: number): string[] {
  const { ballots, cast, blank, receipts, candidates, pairs } = file;
  if (pairs !== null) {
    return [pairsAlone(cast, candidates.length), ...(cast < least ? [FEW_PAIRS] : [])];
  }
  const alone = ballots.filter(({ count }) => count === 1).length;
  return [
    ballotsOver(cast, candidates.length, blank),
    aloneInWords(ballots.length, alone, cast),
    foundBy(alone),
    enoughVoted(cast, least),
    receiptsInWords(receipts),
  ];
}

/** The copy, which counts to what the file counts to. Throws Refused where no such copy can be written. */
function copyOf(file: BallotFile, isPairs: boolean, unranked: Unranked): string {
  const poll = pollIn(file);
  if (isPairs) return pairsCsv(poll, poll.pairs ?? matrixOf(file.ballots, file.candidates.length, unranked));
  if (poll.ballots === null) throw new Refused('The file holds pairs alone: there are no ballots to sort.');
  const text = sortedCsv(poll.candidates, poll.ballots);
  const better = poll.ballots.some(({ points }) => points !== null) ? 'higher' : 'lower';
  const back = readBallots(text, 'csv', { candidates: null, better });
  if (back.flaws.length === 0 && JSON.stringify(pollIn(back)) === JSON.stringify(poll)) return text;
  throw new Refused(
    'No table of ballots can be written with these names of candidates; rename those that read like a rank, a remark (#) or a receipt.',
  );
}

function refuseName(out: string, isPairs: boolean): void {
  const wanted = isPairs ? 'pairs' : 'csv';
  if (formOf(out) === wanted) return;
  const [form, such] = isPairs ? ['pairs', 'pairs.csv'] : ['ballots', 'ballots.csv'];
  throw new AskedWrongly(`"${path.basename(out)}" is no name for a file of ${form}; write --out ${such}`);
}

/** `npm run ballots -- inspect`: what a file gives away; a copy that gives away less. */
export const inspect: Run = (desk) => {
  const { words, options, say, print, folder } = desk;
  const [name] = words;
  if (name === undefined) throw new AskedWrongly('Which file? Name a file of ballots.');
  const [out, isPairs] = [options.text('out'), options.flag('pairs')];
  if (out !== null) refuseName(out, isPairs);
  const file = fileAsked(name, options);
  const unranked = choiceAsked(options, 'unranked', UNRANKED) ?? file.unranked ?? USUAL.unranked;
  const copy = out === null && !isPairs ? null : copyOf(file, isPairs, unranked);
  if (copy !== null && out === null) {
    print(copy.trimEnd());
    return 0;
  }
  say(inspectionText(file, leastIn(folder)).join('\n'));
  if (copy === null || out === null) return 0;
  writeFileSync(out, copy, { flag: 'wx' });
  say(copyWritten(out, isPairs ? unranked : null));
  return 0;
};
