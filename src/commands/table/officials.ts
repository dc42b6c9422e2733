/** The verbs of election officials: what is due, and what they write down. */
import { STEPS } from '../../governance/steps.ts';
import type { OptionSays, Verb, WordSays } from '../verb.ts';

const ELECTION: WordSays = { name: 'election', what: 'the election, by its id', proposed: 'election' };

const WRITING = {
  yes: { what: 'change the file without asking' },
  'dry-run': { what: 'show what would be written, and write nothing' },
} as const satisfies Record<string, OptionSays>;

const WRITES =
  'It is tried against every check first. Where one of them or the charter forbids it, nothing is written.';

export const OFFICIALS = [
  {
    name: 'election plan',
    does: 'Plans an election that the charter allows, and writes its file.',
    more: [WRITES],
    words: [
      { name: 'committee', what: 'the committee, by its id', proposed: 'committee' },
      { name: 'YYYY-MM', what: 'the month in which nominations open' },
    ],
    options: {
      start: { takes: '"<YYYY-MM-DD HH:MM ZONE>"', what: 'when nominations open' },
      lengthen: { takes: '<phase>=<days>', what: 'a phase longer than the charter asks for', many: true },
      avoid: { takes: '<YYYY-MM-DD>,…', what: 'days on which nothing is to begin or end', many: true },
      cohort: { takes: '<id>', what: 'which seats, where the month alone does not tell' },
      official: { takes: '<person>,…', what: 'who runs it, by id or handle', many: true, proposed: 'person' },
      ...WRITING,
    },
    examples: [
      { args: 'council 2027-06 --dry-run', what: 'look at it first' },
      { args: 'council 2027-06 --lengthen nominations=10 --avoid 2027-06-24', what: 'around a holiday' },
    ],
    content: 'must',
  },
  {
    name: 'election status',
    does: 'Says what is overdue, what is due now and what comes next, with the command that does it.',
    words: [{ ...ELECTION, what: 'the election; all that are open where left out', optional: true }],
    options: {},
    examples: [{ args: '', what: 'of every open election' }],
    content: 'must',
  },
  {
    name: 'election done',
    does: 'Marks a step of the checklist as done, so that the status no longer asks for it.',
    more: [WRITES, 'A step that the files show by themselves (a plan, a result) needs no mark.'],
    words: [ELECTION, { name: 'step', what: 'the step, as the status names it', proposed: STEPS }],
    options: { on: { takes: '<day>', what: 'when; today where left out' }, ...WRITING },
    examples: [{ args: '2027-06 vote-opens', what: 'the vote is open, and the message sent' }],
    content: 'must',
  },
  {
    name: 'election draw',
    does: 'Shows the order of the candidates, and what it is drawn from; with the value, writes that down.',
    more: [
      WRITES,
      'The handbook’s page about the order of candidates shows how to draw it again without this command.',
    ],
    words: [
      ELECTION,
      {
        name: 'value',
        what: 'the value, once it is there: of a beacon, the `randomness` of its round',
        optional: true,
      },
    ],
    options: WRITING,
    examples: [
      { args: '2027-06', what: 'the order, lot by lot' },
      { args: '2027-06 5f6d…9c0e', what: 'with the value that the beacon has published' },
    ],
    content: 'must',
  },
  {
    name: 'election withdraw',
    does: 'Records that a candidate no longer stands.',
    more: [WRITES],
    words: [ELECTION, { name: 'handle', what: 'the candidate, by handle or id' }],
    options: { on: { takes: '<day>', what: 'when; today where left out' }, ...WRITING },
    examples: [{ args: '2027-06 ada --on 2027-06-12', what: 'on a day' }],
    content: 'must',
  },
  {
    name: 'election file',
    does: 'Records when a statement was filed, and with which request.',
    more: [WRITES, 'What the file says already and is not given here stays.'],
    words: [
      { ...ELECTION, optional: true },
      { name: 'handle', what: 'the candidate, by handle or id', optional: true },
    ],
    options: {
      opened: { takes: '<moment>', what: 'when the request was opened, as the host shows it' },
      written: { takes: '<moment>', what: 'when the statement was written, by its commit' },
      committed: { takes: '<moment>', what: 'when the statement was committed, by its commit' },
      merged: { takes: '<moment>', what: 'when the request was merged, as the host shows it' },
      request: { takes: '<number>', what: 'the request, by its number or its address' },
      unrecorded: {
        what: 'ask the host about every statement of which it is not recorded, where the host’s machines run this',
      },
      ...WRITING,
    },
    examples: [{ args: '2027-06 ada --opened 2027-06-04T11:30:00Z --request 42', what: 'as its request shows it' }],
    content: 'must',
  },
  {
    name: 'election declare',
    does: 'Declares a result: checks it, shows the roster before and after, and writes it down.',
    more: [
      WRITES,
      'What is left out is asked for, where there is somebody to ask. Where the ballots are published and nobody is named, they are counted. Under the limit for one organization, the next in the count takes the seat of whoever is passed over, and a note says so. A count that names everybody is written down whole.',
    ],
    words: [ELECTION],
    options: {
      elected: {
        takes: '<person>,…',
        what: 'who was elected; with --ranked the whole count, in its order',
        many: true,
      },
      ranked: { what: 'the names are in the order of the count' },
      by: {
        takes: 'poll|uncontested|appointed',
        what: 'how it was decided',
        proposed: ['poll', 'uncontested', 'appointed'],
      },
      waive: {
        takes: '<person>,…',
        what: 'for whom the limit for one organization is waived; with --why',
        many: true,
      },
      exempt: { takes: '<person>,…', what: 'whom a limit of terms is not held against; with --why', many: true },
      why: { takes: '"<reason>"', what: 'why a limit is waived or not held against them, in a sentence' },
      on: { takes: '<day>', what: 'when it was declared; today where left out' },
      'takes-office': { takes: '<day>', what: 'from when the winners sit; the day of the declaration where left out' },
      ...WRITING,
    },
    examples: [
      { args: '2027-06 --elected ada,bo,cleo --ranked', what: 'a poll, with its count' },
      { args: '2027-06 --by uncontested', what: 'as many candidates as seats, or fewer' },
      {
        args: '2027-06 --elected ada,bo,cleo --waive cleo --why "The council voted so on 3 June."',
        what: 'although the limit for one organization would pass over the third',
      },
    ],
    content: 'must',
  },
  {
    name: 'election cancel',
    does: 'Records that an election does not take place, and why.',
    more: [WRITES],
    words: [ELECTION],
    options: {
      why: { takes: '"<reason>"', what: 'the reason, in a sentence' },
      on: { takes: '<day>', what: 'when; today where left out' },
      ...WRITING,
    },
    examples: [{ args: '2027-06 --why "The committee is dissolved."', what: 'with its reason' }],
    content: 'must',
  },
  {
    name: 'announce',
    does: 'Prints subject and text of a message, ready to send.',
    more: ['It refuses a message whose step is not reached, unless --force is given.'],
    words: [ELECTION, { name: 'message', what: 'which message; `result` for that of the way in which it ended' }],
    options: {
      force: { what: 'print it although its step is not reached' },
      json: { what: 'as data: `{subject, text}`; its schema is on the handbook’s page about commands' },
    },
    examples: [{ args: '2027-06 nominations-open', what: 'when nominations open' }],
    content: 'must',
  },
] as const satisfies readonly Verb[];
