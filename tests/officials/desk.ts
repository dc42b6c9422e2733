/** A community in a temporary folder, and the officials' commands as somebody runs them in it on a day. */
import path from 'node:path';
import ICAL from 'ical.js';
import { expect, vi } from 'vitest';
import { loadContent } from '../../src/checks/load.ts';
import { addressOf } from '../../src/files/address.ts';
import { calendarFiles } from '../../src/files/ics/index.ts';
import { asText } from '../../src/findings/finding.ts';
import { dayOf } from '../../src/governance/instant.ts';
import { knownOn } from '../../src/governance/known.ts';
import { now } from '../../src/site/world.ts';
import { pathOfElectionCalendar } from '../../src/words/paths.ts';
import { type Ran, ran } from '../commands/ran.ts';
import { folderOf } from '../temporary.ts';

export interface Office {
  readonly folder: string;
  readonly election: (args: string, answers?: readonly string[]) => Promise<Ran>;
  readonly announce: (args: string) => Promise<Ran>;
}

/** Runs a command line about a content folder; `answers` are what somebody types, null where nobody sits there. */
const run = (content: string, args: readonly string[], answers: readonly string[] | null = null): Promise<Ran> =>
  ran(args, { content, now, ...(answers === null ? {} : { answers }) });

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
  const made = await run('content', ['new-community', folder, '--yes', ...options]);
  expect(made).toMatchObject({ status: 0, err: '' });
  return office(folder);
}

export const office = (folder: string): Office => ({
  folder,
  election: (args, answers) => run(folder, ['election', ...words(args)], answers ?? null),
  announce: (args) => run(folder, ['announce', ...words(args)]),
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
  const text = files.find(({ path: at }) => at === pathOfElectionCalendar(id))?.text ?? '';
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => {
    const value = (name: string) => String(event.getFirstPropertyValue(name));
    return `${value('dtstart')} ${value('status')} ${value('summary')}`;
  });
}
