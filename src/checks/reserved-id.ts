import { isDevice } from '../statement/reserved.ts';
import type { Check } from './check.ts';

/** Ids that stand for something else, by the kind of file that must not have them. */
const RESERVED = [
  {
    kind: 'organization',
    id: 'independent',
    message: '"independent" is the word for somebody without an organization',
    expected: 'remove the file; people and statements may say independent without it',
  },
  {
    kind: 'organization',
    id: 'unrecorded',
    message: '"unrecorded" is the word for an organization that nothing tells',
    expected: 'remove the file; statements may say unrecorded without it',
  },
  {
    kind: 'committee',
    id: 'elections',
    message: '"elections" is the name of the calendar of all elections, calendars/elections.ics',
    expected: 'give the committee another id',
  },
  {
    kind: 'election',
    id: 'in',
    message: '"in" is the beginning of the pages of the elections of a year, elections/in/<year>/',
    expected: 'name the folder after the year and month of the election',
  },
  {
    kind: 'election',
    id: 'numbers',
    message: '"numbers" is the name of the page of all elections in numbers, elections/numbers/',
    expected: 'name the folder after the year and month of the election',
  },
] as const;

export const reservedId: Check = {
  code: 'reserved-id',
  rule: 'No organization is called "independent" or "unrecorded", which stand for having none and for not telling it, no committee "elections", which names the calendar of all of them, and no election "numbers" or "in", which name the pages of their numbers and of a year; and nothing has the name of a device, such as "con" or "aux".',
  severity: 'error',
  example: {
    wrong: { 'organizations/independent.yaml': 'name: Independent\n' },
    at: 'content/organizations/independent.yaml:1:1',
  },
  run: ({ content }) =>
    content.files.flatMap(({ file, kind, ids }) =>
      [
        ...RESERVED.filter((each) => each.kind === kind && each.id === ids[0]),
        // Of statements, another check says so.
        ...(kind === 'statement' ? [] : ids.filter(isDevice)).map((id) => ({
          message: `"${id}" is a device on some systems, where nobody could check the files out or build the site`,
          expected: `call it otherwise, such as "${id}-1"`,
        })),
      ].map(({ message, expected }) => ({ place: { file, line: 1, col: 1 }, message, expected })),
    ),
};
