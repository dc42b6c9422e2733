/**
 * A community in whose files an e-mail address stands in every text that a schema allows, each another one: what is published
 * of it may hold none.
 */
import { stringify } from 'yaml';
import type { z } from 'zod';
import { SCHEMAS } from '../../src/content/schema/index.ts';
import { textsTaking } from './text-fields.ts';

/** The host of every address that is planted. */
export const HOST = 'leak.example';
/** That host, as it reads in any form of an address. */
export const LEAK = /leak(?:\.| dot )example/;

const SOURCES = [{ title: 'A list', url: 'https://lists.example.org/1' }];
const NOTES = [{ text: 'The records say two things.', sources: SOURCES }];
const person = (name: string, github: string, organization: string) => ({
  name,
  formerNames: [{ name: `${name} Before`, until: '2023-01-01' }],
  otherNames: [`${name} Elsewhere`],
  github,
  affiliations: [{ organization, since: '2022-01-01', sources: SOURCES }],
  notes: NOTES,
});
const beside = { since: '2025-05-20', by: 'The council', notes: NOTES, sources: SOURCES };
const phase = (start: string, end: string) => ({ start, end });

const COMMUNITY = {
  name: 'Example',
  siteName: 'Example’s council',
  description: 'A community for examples.',
  about: 'What this site is.',
  url: 'https://example.org/',
  repository: { host: 'github', url: 'https://github.com/example/community' },
  navigation: { links: [{ title: 'Ours', url: 'https://example.org/ours/' }] },
  links: [{ title: 'Chat', url: 'https://chat.example.org/' }],
  notes: NOTES,
};

const COUNCIL = {
  name: 'Council',
  purpose: 'Decides what concerns everybody.',
  charter: [
    {
      since: '2024-01-01',
      title: 'Launch',
      summary: 'Five seats.',
      rules: {
        seats: 5,
        cohorts: [
          { id: 'spring', label: 'May', month: 5, seats: 2 },
          {
            id: 'autumn',
            label: 'November',
            month: 11,
            seats: 2,
            by: 'Whoever had code merged',
            mayRun: { activity: 'code merged', months: 12 },
            mayVote: { activity: 'code merged', months: 12 },
            counting: 'Condorcet',
          },
          { id: 'flood', label: 'Flood', occasion: 'When the river rises', seats: 1 },
        ],
        termMonths: 12,
        affiliationCap: { seats: 2 },
        phases: [
          { phase: 'nominations', days: 14 },
          { phase: 'voting', days: 7 },
        ],
        mayRun: { activity: 'code merged', months: 12 },
        mayVote: { activity: 'code merged', months: 12 },
        ballot: 'Everybody ranks',
        counting: 'Condorcet',
      },
      notes: NOTES,
      sources: SOURCES,
    },
    {
      since: '2025-09-01',
      title: 'Another rule',
      summary: 'Who may vote.',
      rules: { mayVote: { activity: 'a line merged', months: 6 } },
      notes: NOTES,
      sources: SOURCES,
    },
  ],
  appointments: ['ada', 'ben', 'cleo', 'dora'].map((person, index) => ({
    person,
    cohort: index < 2 ? 'spring' : 'autumn',
    since: '2024-01-01',
    by: 'The founders',
    notes: NOTES,
    sources: SOURCES,
  })),
  departures: [
    { person: 'dora', on: '2025-10-01', why: 'resigned', announced: '2025-09-20', notes: NOTES, sources: SOURCES },
  ],
  offices: [{ office: 'Chair', person: 'ada', ...beside }],
  standIns: [{ person: 'eve', for: 'ben', ...beside, until: '2025-08-01' }],
  withoutVote: [{ person: 'gus', as: 'Liaison', ...beside }],
  notes: NOTES,
};

const RESIGNED = [{ person: 'ida', on: '2021-02-01', announced: '2021-01-20', notes: NOTES, sources: SOURCES }];

const OLD_COMMITTEE = {
  name: 'Board of old',
  purpose: 'Decided before.',
  charter: [{ since: '2020-01-01', title: 'Launch', summary: 'One seat.', rules: { seats: 1 } }],
  appointments: [{ person: 'ida', since: '2020-01-01' }],
  resignations: RESIGNED,
  dissolved: { on: '2023-12-31', why: 'The council took its place.', sources: SOURCES },
  notes: NOTES,
};

const HELD = {
  committee: 'council',
  cohort: 'spring',
  title: 'May 2025, the first',
  seats: 2,
  published: '2025-04-01',
  timetable: {
    nominations: phase('2025-05-01', '2025-05-10'),
    voting: phase('2025-05-11', '2025-05-18'),
    results: phase('2025-05-19', '2025-05-20'),
  },
  moved: [
    { phase: 'voting', was: { end: '2025-05-17' }, on: '2025-05-12', why: 'The server was down.', sources: SOURCES },
  ],
  officials: ['eve'],
  draw: {
    source: 'The lottery’s six',
    url: 'https://lottery.example.org/',
    at: '2025-05-11 12:00 UTC',
    value: '123456',
  },
  candidacies: [
    {
      person: 'ada',
      decision: { accepted: true, on: '2025-05-10', reason: 'It came in time.' },
      interests: ['A contract with Acme'],
      endorsements: [{ by: 'Finn Example', person: 'finn', on: '2025-05-05', sources: SOURCES }],
      notes: NOTES,
      sources: SOURCES,
    },
    { person: 'ben', notes: NOTES, sources: SOURCES },
    { person: 'finn', withdrew: '2025-05-09', notes: NOTES, sources: SOURCES },
    { person: 'gus', notes: NOTES, sources: SOURCES },
  ],
  questions: [
    {
      question: 'What would you change?',
      by: 'Eve Example',
      on: '2025-05-06',
      answers: [{ person: 'ada', answer: 'Nothing.', on: '2025-05-07', sources: SOURCES }],
      sources: SOURCES,
    },
  ],
  outcome: {
    by: 'poll',
    declared: '2025-05-19',
    takesOffice: '2025-05-20',
    elected: ['ada', 'gus'],
    ranked: true,
    order: ['ada', ['ben', 'gus']],
    declined: [{ person: 'gus', on: '2025-05-19', next: 'ben', sources: SOURCES }],
    lot: { order: ['gus', 'ben'], how: 'A coin was thrown.', sources: SOURCES },
    waived: [{ person: 'ada', reason: 'Nobody else stood.', sources: SOURCES }],
    exempt: [{ person: 'ada', reason: 'The term was short.', sources: SOURCES }],
    turnout: { ballots: 20, electorate: 40 },
    notes: NOTES,
    sources: SOURCES,
  },
  ballots: { withheld: 'The ballots are gone.' },
  summary: 'The first election.',
  notes: NOTES,
  sources: SOURCES,
};

const FILLED = {
  committee: 'council',
  cohort: 'autumn',
  seats: 2,
  alsoUp: [] as object[],
  timetable: { nominations: phase('2025-11-01', '2025-11-10'), voting: phase('2025-11-11', '2025-11-18') },
  officials: ['eve'],
  candidacies: [
    { person: 'cleo', sources: SOURCES },
    { person: 'finn', sources: SOURCES },
    { person: 'ida', sources: SOURCES },
  ],
  outcome: {
    by: 'poll',
    declared: '2025-11-19',
    takesOffice: '2025-11-20',
    elected: ['cleo', 'finn'],
    none: { named: 'None of these', behind: ['ida'] },
    sources: SOURCES,
  },
  ballots: {
    file: 'ballots.csv',
    method: 'schulze',
    unranked: 'last',
    strength: 'winning-votes',
    names: { [`Cleo cleo@${HOST}`]: 'cleo' },
    none: { candidate: `Nobody none@${HOST}` },
  },
};

/** Its file names nobody: the columns are named here. */
const COUNTED = {
  committee: 'board-of-old',
  seats: 1,
  timetable: { nominations: phase('2021-02-02', '2021-02-20'), voting: phase('2021-03-01', '2021-03-08') },
  candidacies: [
    { person: 'gus', sources: SOURCES },
    { person: 'eve', sources: SOURCES },
  ],
  outcome: { by: 'poll', declared: '2021-03-09', takesOffice: '2021-03-10', elected: ['gus'], sources: SOURCES },
  ballots: {
    file: 'ballots.csv',
    columns: [`Gus gus@${HOST}`, `Eve eve@${HOST}`],
    names: { [`Gus gus@${HOST}`]: 'gus', [`Eve eve@${HOST}`]: 'eve' },
  },
};

const MADE_UP = {
  committee: 'council',
  cohort: 'spring',
  seats: 3,
  alsoUp: [{ new: 1, why: 'The council grows.' }],
  timetable: { nominations: phase('2026-05-01', '2026-05-10') },
  outcome: { by: 'cancelled', declared: '2026-05-11', notes: NOTES, sources: SOURCES },
};

const OPEN = {
  committee: 'council',
  cohort: 'autumn',
  seats: 2,
  timetable: { nominations: phase('2026-11-16', '2026-11-30'), voting: phase('2026-12-01', '2026-12-08') },
  officials: ['eve'],
};

const FRONT = { title: 'A page', summary: 'What is on it.', order: 1 };
const DATA: Readonly<Record<string, object>> = {
  'community.yaml': COMMUNITY,
  'committees/council.yaml': COUNCIL,
  'committees/board-of-old.yaml': OLD_COMMITTEE,
  'elections/2021-03/election.yaml': COUNTED,
  'elections/2025-05/election.yaml': HELD,
  'elections/2025-11/election.yaml': FILLED,
  'elections/2026-05/election.yaml': MADE_UP,
  'elections/2026-11/election.yaml': OPEN,
  'people/ada.yaml': person('Ada Example', 'ada-x', 'acme'),
  'people/ben.yaml': person('Ben Example', 'ben-x', 'acme'),
  'people/cleo.yaml': person('Cleo Example', 'cleo-x', 'bolt'),
  'people/dora.yaml': person('Dora Example', 'dora-x', 'bolt'),
  'people/eve.yaml': person('Eve Example', 'eve-x', 'independent'),
  'people/finn.yaml': person('Finn Example', 'finn-x', 'independent'),
  'people/gus.yaml': person('Gus Example', 'gus-x', 'independent'),
  'people/ida.yaml': person('Ida Example', 'ida-x', 'independent'),
  'organizations/acme.yaml': {
    name: 'Acme',
    formerNames: [{ name: 'Acme of old', until: '2023-01-01' }],
    notes: NOTES,
  },
  'organizations/bolt.yaml': { name: 'Bolt', notes: NOTES },
};

const FRONTS: Readonly<Record<string, object>> = {
  'charter/2024-01-01/council.mdx': {
    ...FRONT,
    since: '2024-01-01',
    committee: 'council',
    notes: NOTES,
    sources: SOURCES,
  },
  'charter/2025-09-01/council.mdx': {
    ...FRONT,
    since: '2025-09-01',
    committee: 'council',
    notes: NOTES,
    sources: SOURCES,
  },
  'handbook/taking-part.md': { ...FRONT, audience: 'everyone' },
  'messages/planned.md': { subject: 'The election is planned' },
  'messages/last-call.md': { subject: 'Nominations close' },
};

const kindOf = (file: string): keyof typeof SCHEMAS =>
  file === 'community.yaml'
    ? 'community'
    : file.includes('/candidates/')
      ? 'statement'
      : ((
          {
            committees: 'committee',
            elections: 'election',
            people: 'person',
            organizations: 'organization',
            charter: 'charter',
            handbook: 'handbook',
            messages: 'message',
          } as const
        )[file.split('/')[0] ?? ''] ?? 'community');

type Place = readonly (string | number)[];

/** Every text of a value, with where it stands. */
const textsIn = (value: unknown, place: Place = []): [Place, string][] =>
  typeof value === 'string'
    ? [[place, value]]
    : value === null || typeof value !== 'object'
      ? []
      : Object.entries(value).flatMap(([key, each]) =>
          textsIn(each, [...place, Array.isArray(value) ? Number(key) : key]),
        );

function replaced(value: unknown, [key, ...rest]: Place, text: string): unknown {
  if (key === undefined) return text;
  if (Array.isArray(value)) return value.map((each, index) => (index === key ? replaced(each, rest, text) : each));
  return Object.fromEntries(
    Object.entries(value as object).map(([own, each]) => [own, own === key ? replaced(each, rest, text) : each]),
  );
}

/** Forms in which an address is written; each hides it from whoever looks for the plain one. */
const FORMS: readonly ((name: string) => string)[] = [
  (name) => `${name}@${HOST}`,
  (name) => `<${name}@${HOST}>`,
  (name) => `${name}＠${HOST}`,
  (name) => `${name} [at] ${HOST}`,
  (name) => `mailto:${name}@${HOST}`,
  (name) => `${name.replace(/\d/g, '')} at ${HOST.replace('.', ' dot ')}`,
];

/** The places of a schema that take an address, in any of its forms, by itself or within a text. */
export const taking = (schema: z.core.$ZodType): string[] =>
  textsTaking(
    schema,
    FORMS.flatMap((form) => [form('ada'), `Ada ${form('ada')}`]),
  );

export interface Planted {
  readonly kind: string;
  /** Where in its file, without the numbers of lists: `outcome.notes.text`. */
  readonly path: string;
}

export const planted: Planted[] = [];
let count = 0;
const next = (): string => {
  count += 1;
  return (FORMS[count % FORMS.length] ?? FORMS[0])?.(`name${count}`) ?? '';
};

/** A file's data with an address in every text, and in every key that a file chooses, of those that its schema lets hold one. */
function withAddresses(file: string, data: object): object {
  const kind = kindOf(file);
  const noted = (place: Place, changed: object): object => {
    planted.push({ kind, path: place.filter((key) => typeof key === 'string').join('.') });
    return changed;
  };
  // What stands there has to be what stands in the file of the ballots, and is planted in both by hand.
  const byHand = textsIn((data as { readonly ballots?: object }).ballots ?? {}, ['ballots']);
  for (const [place, text] of byHand) if (text.includes(HOST)) noted(place, data);
  if (byHand.some(([[, key]]) => key === 'names')) noted(['ballots', 'names', '*'], data);
  return textsIn(data).reduce<object>((made, [place, text]) => {
    if (text.includes(HOST)) return made;
    for (const written of [`${text} ${next()}`, ...FORMS.map((form) => form(`name${count}`))]) {
      const changed = replaced(made, place, written) as object;
      if (SCHEMAS[kind].safeParse(changed).success) return noted(place, changed);
    }
    return made;
  }, data);
}

/** In a text, where an address in angle brackets is a link that is refused. */
const plain = (): string => next().replace(/[<>]|mailto:/g, '');

const prose = (): string =>
  [
    `Write to ${plain()}.`,
    `A [link](https://example.org/ "${plain()}"), and \`${plain()}\`.`,
    `> ${plain()}`,
    `| a | b |\n| - | - |\n| ${plain()} | x |`,
    `## About ${plain()}`,
    `\`\`\`\n${next()}\n\`\`\``,
    `zero\u200cwidth@${HOST} b&#64;${HOST} c\\@${HOST}`,
    `a*b*@${HOST} **c**@${HOST} \`d\`@${HOST} e@*leak*.example`,
  ].join('\n\n');

const markdown = (front: object, body: string): string =>
  `---\n${Object.entries(front)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join('\n')}\n---\n${body}\n`;
const statement = (name: string, github: string, affiliation: string, text: string): string =>
  `---\nname: ${name}\ngithub: ${github}\naffiliation: ${affiliation}\n---\n${text}\n`;

/** The files of the community by their paths in the content folder: each one's data changed, with a text of its own. */
const filesWith = (change: (file: string, data: object) => object, text: () => string): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(DATA).map(([file, data]) => [file, stringify(change(file, data), { aliasDuplicateObjects: false })]),
  ),
  ...Object.fromEntries(Object.entries(FRONTS).map(([file, front]) => [file, markdown(change(file, front), text())])),
  'elections/2025-05/candidates/gus-x.md': statement('Gus Example', 'gus-x', 'independent', text()),
  'elections/2026-11/candidates/ida-x.md': statement('Ida Example', 'ida-x', 'independent', text()),
  'elections/2026-11/candidates/newcomer.md': statement('New Comer', 'newcomer', 'Newcomers Inc', text()),
  'elections/2021-03/ballots.csv': Array.from({ length: 24 }, (_, voter) => (voter % 3 === 0 ? '2,1\n' : '1,2\n')).join(
    '',
  ),
  'elections/2025-11/ballots.csv': [
    `Cleo cleo@${HOST},finn,ida,Nobody none@${HOST}`,
    ...Array.from({ length: 40 }, (_, voter) => ['1,2,3,4', '2,1,3,4', '1,3,2,4'][voter % 3]),
    '',
  ].join('\n'),
});

/** With an address in every text. */
export const ADDRESSES: Readonly<Record<string, string>> = filesWith(withAddresses, prose);

/** Without them: a community in which something of every kind has happened. */
export const RICH: Readonly<Record<string, string>> = filesWith(
  (_, data) => data,
  () => 'Some words of somebody.',
);
