/** The verbs that answer a question from the content. */
import type { OptionSays, Verb, WordSays } from '../verb.ts';

const COMMITTEE: WordSays = { name: 'committee', what: 'the committee, by its id', proposed: 'committee' };

const json = (document: string, ...schemas: readonly string[]): OptionSays => ({
  what: `the answer as data: ${document}; its schema: ${schemas.map((name) => `/data/v1/schema/${name}.json`).join(', ')}`,
});

export const ANSWERS = [
  {
    name: 'roster',
    does: 'Says who sits on a committee on a day.',
    words: [COMMITTEE],
    options: {
      on: { takes: '<YYYY-MM-DD>', what: 'the day; today where left out' },
      json: json('`rosters.json` of the committee, with the roster of that day alone', 'rosters'),
    },
    examples: [
      { args: 'council', what: 'today' },
      { args: 'council --on 2024-06-01', what: 'on a day gone by' },
    ],
    content: 'must',
  },
  {
    name: 'terms',
    does: 'Lists every term served on a committee, with how it began and ended.',
    words: [COMMITTEE],
    options: { json: json('`terms.json` of the committee, as it is published', 'terms') },
    examples: [{ args: 'council', what: 'oldest first' }],
    content: 'must',
  },
  {
    name: 'elections',
    does: 'Lists the elections, held, planned and foreseen; or tells of one in full.',
    words: [{ name: 'id', what: 'the election; all of them where left out', optional: true, proposed: 'election' }],
    options: {
      json: json(
        '`elections/<id>.json` as it is published; of all of them, a list with `calendar.json` of each committee',
        'election',
        'calendar',
      ),
    },
    examples: [
      { args: '', what: 'all of them' },
      { args: '2026-06', what: 'one: timetable, seats, candidates, outcome' },
    ],
    content: 'must',
  },
  {
    name: 'calendar',
    does: 'Tells the elections ahead of a committee, the seats that they fill, and who sits in them.',
    words: [COMMITTEE],
    options: {
      years: {
        takes: '<n>',
        what: 'how far to look ahead; 5 years where left out, with --json as many as are published',
      },
      'as-of': { takes: '<YYYY-MM-DD>', what: 'as it was known on that day' },
      charter: { takes: '<YYYY-MM-DD>', what: 'as the version of the charter that began on that day foresaw it' },
      json: json('`calendar.json` of the committee; it holds the elections gone by too', 'calendar'),
    },
    examples: [
      { args: 'council --years 2', what: 'the next two years' },
      { args: 'council --charter 2024-01-01', what: 'what the charter foresaw when that version began' },
    ],
    content: 'must',
  },
] as const satisfies readonly Verb[];
