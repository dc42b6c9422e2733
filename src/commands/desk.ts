/** What a verb is given: what was asked, the world around it, and the content. */

import { statSync } from 'node:fs';
import type { LoadedCommunity } from '../checks/load.ts';
import type { Finding } from '../findings/finding.ts';
import { asText, tally } from '../findings/finding.ts';
import type { Day } from '../governance/day.ts';
import type { Instant } from '../governance/instant.ts';
import type { Committee, Community, Election, Person, PersonId } from '../governance/model.ts';
import { Refused } from '../officials/refused.ts';
import { AskedWrongly, type ReadOptions, theOne } from './asked.ts';

/** What a command finds around it; a test brings its own. */
export interface World {
  /** The content folder where no option names one. */
  readonly content: string;
  /** The instant of the run. May throw where it is set to something that is none. */
  readonly now: () => Instant;
  readonly say: (text: string) => void;
  /** Says why something was not done. */
  readonly complain: (text: string) => void;
  /** Asks whoever sits at the terminal; null where nobody does. */
  readonly ask: ((question: string) => Promise<string>) | null;
  /** All that the standard input holds. */
  readonly input: () => string;
  /** Whether GitHub Actions runs it. */
  readonly onGitHub: boolean;
  /** A folder for what commands keep for each other, as long as the code is the same; null where there is none. */
  readonly kept: string | null;
}

/** What a verb reads and writes by. */
export interface Desk extends World {
  readonly options: ReadOptions;
  readonly words: readonly string[];
  /** The content folder, in full. */
  readonly folder: string;
  readonly asOf: Day;
  readonly at: Instant;
  /** Prints a document or a file as it is; `say` takes out what a terminal should not get. */
  readonly print: (text: string) => void;
}

/** What a verb does. Answers the exit status, 0 where it answers nothing; throws AskedWrongly or Refused. */
export type Run = (desk: Desk) => number | undefined | Promise<number | undefined>;

/** A desk whose content is in order. */
export interface CommunityDesk extends Desk {
  readonly community: Community;
}

/** A desk that has the files of that content before it, too. */
export interface LoadedDesk extends CommunityDesk {
  readonly loaded: LoadedCommunity;
}

/** Only the findings that stop a build. */
export const errorsOf = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ severity }) => severity === 'error');

/** Throws Refused with every error among the findings, where there is one, and what `not` says of their count. */
export function refuseErrors(findings: readonly Finding[], not: (tally: string) => string): void {
  const errors = errorsOf(findings);
  if (errors.length > 0) throw new Refused([...errors.map(asText), not(tally(errors))].join('\n'));
}

/** Throws AskedWrongly where there is no content folder. */
export function refuseMissing(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  throw new AskedWrongly(`There is no content folder at ${folder}; name one with --content <folder>.`);
}

export const committeeAsked = (desk: CommunityDesk, id: string | null): Committee =>
  theOne('committee', id, desk.community.committees);

export const electionAsked = (desk: CommunityDesk, id: string | null): Election =>
  theOne('election', id, desk.community.elections);

/** The person whom somebody names by id or by handle. Throws AskedWrongly. */
export function personAsked(people: readonly Person[], name: string): PersonId {
  const wanted = name.replace(/^@/, '').toLowerCase();
  const found = people.find(({ github }) => github?.toLowerCase() === wanted);
  return (found ?? theOne('person', wanted, people)).id;
}
