/** A community in a temporary folder, and the officials' commands as somebody runs them in it on a day. */
import path from 'node:path';
import ICAL from 'ical.js';
import { expect, vi } from 'vitest';
import { loadContent } from '../../src/checks/load.ts';
import { newCommunity } from '../../src/commands/new-community.ts';
import { announce } from '../../src/commands/officials/announce.ts';
import type { World } from '../../src/commands/officials/command.ts';
import { election } from '../../src/commands/officials/election-command.ts';
import { addressOf } from '../../src/files/address.ts';
import { calendarFiles, electionCalendarPath } from '../../src/files/ics/index.ts';
import { asText } from '../../src/findings/finding.ts';
import { dayOf } from '../../src/governance/instant.ts';
import { knownOn } from '../../src/governance/known.ts';
import { now } from '../../src/site/world.ts';
import { folderOf } from '../temporary.ts';

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export interface Office {
  readonly folder: string;
  readonly election: (args: string, answers?: readonly string[]) => Promise<Ran>;
  readonly announce: (args: string) => Promise<Ran>;
}

/** Runs a command in a content folder; `answers` are what somebody types, null where nobody sits there. */
export async function run(
  command: (args: readonly string[], world: World) => Promise<number>,
  content: string,
  args: readonly string[],
  answers: readonly string[] | null = null,
): Promise<Ran> {
  const [out, err]: [string[], string[]] = [[], []];
  const left = [...(answers ?? [])];
  const status = await command(args, {
    content,
    now,
    say: (text) => out.push(text),
    complain: (text) => err.push(text),
    ask:
      answers === null
        ? null
        : async (question) => {
            const answer = left.shift();
            if (answer === undefined) throw new Error(`nothing to answer to: ${question}`);
            return answer;
          },
  });
  expect(left, 'questions that were not put').toEqual([]);
  return { status, out: out.join('\n'), err: err.join('\n') };
}

/** Sets the day, or the instant, of everything that follows. */
export const on = (text: string): void => {
  vi.stubEnv('HUSTINGS_NOW', text);
};

/** The words of a command line; quotes hold words together. */
export const words = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');

/** A new community, founded on the day that is set, and its office. */
export async function newOffice(...options: string[]): Promise<Office> {
  const folder = path.join(folderOf(), 'content');
  const made = await run(newCommunity, 'content', [folder, '--yes', ...options]);
  expect(made).toMatchObject({ status: 0, err: '' });
  return office(folder);
}

export const office = (folder: string): Office => ({
  folder,
  election: (args, answers) => run(election, folder, words(args), answers ?? null),
  announce: (args) => run(announce, folder, words(args)),
});

/** The errors that the checks find in a folder on the day that is set. */
export const errors = (folder: string): string[] =>
  loadContent(folder, dayOf(now()))
    .findings.filter(({ severity }) => severity === 'error')
    .map(asText);

/** The events of an election's own calendar on the day that is set: "20270607T080000Z CONFIRMED Nominations …". */
export function calendarOf(folder: string, id: string): string[] {
  const asOf = dayOf(now());
  const community = knownOn(loadContent(folder, asOf).community, asOf);
  const files = calendarFiles({ asOf, community, address: addressOf('https://community.example.org/') });
  const text = files.find(({ path: at }) => at === electionCalendarPath(id))?.text ?? '';
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => {
    const value = (name: string) => String(event.getFirstPropertyValue(name));
    return `${value('dtstart')} ${value('status')} ${value('summary')}`;
  });
}
