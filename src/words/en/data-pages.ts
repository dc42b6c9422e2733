/** What the pages about the site's open data, and about how the site was made, say. */

import type { Day } from '../../governance/day.ts';
import { CALLED } from './called.ts';
import { counted } from './counts.ts';
import type { RichText } from './rich-text.ts';

export const DATA_PAGE = {
  title: 'Everything on this site is also published as data',
  over: 'Data',
  each: `Each ${CALLED.committee} and each election`,
  relyOn: 'What you can rely on',
  copied: 'The files that all of this is made from can be copied from there.',
  schemas: 'Schemas of the files that a community writes',
  schemasCaption: 'Schemas of content files',
} as const;

/** Kinds of files that are many, by the pattern of their names. */
const KINDS: Readonly<Record<string, string>> = {
  'committees/<id>/rosters.json': `Who sat on ${CALLED.aCommittee}, from each day on which that changed`,
  'committees/<id>/terms.json': `Every term served on ${CALLED.aCommittee}`,
  'committees/<id>/charter.json': `The rules of ${CALLED.aCommittee}, at launch and from each amendment on`,
  'committees/<id>/calendar.json': `The elections of ${CALLED.aCommittee}: held, planned and foreseen`,
  'elections/<id>.json': 'An election: timetable, candidates and outcome',
};

/** What the files of a kind hold, and how many there are. */
export const kindOfData = (pattern: string, count: number): string =>
  `${KINDS[pattern] ?? pattern} (${counted(count, 'file')})`;

/** Where the names of all files are. */
export const allFilesIn = (index: string): RichText => [
  'All of them by name: ',
  { text: 'index.json', href: index },
  '. An id is the last part of the address of its page.',
];

/** What the data is, and as of when. */
export const dataAsOf = (asOf: Day, recordsEnd: Day | null): RichText => [
  'JSON files with a schema beside each, made from the same records as the pages, as of ',
  { day: asOf },
  '.',
  ...(recordsEnd === null ? [] : [' The records end on ', { day: recordsEnd }, '.']),
];

/** What whoever reads the data can rely on, point by point. */
export const PROMISES: readonly RichText[] = [
  ['The addresses stay. Fields may be added in version 1; none is removed or changes its meaning.'],
  ['Days are written ', { code: '2017-12-05' }, '; instants are in UTC and end in ', { code: 'Z' }, '.'],
  ['Ids are the names of the files that the community writes. Lists are in a stated order that does not change.'],
  [
    'An interval holds from ',
    { code: 'since' },
    ', that day included, to ',
    { code: 'until' },
    ', that day not included. ',
    { code: 'null' },
    ' means that it goes on.',
  ],
  ['No file holds an e-mail address.'],
];

/** What the schemas of a community's files are for. */
export const schemasLead = (handbook: string): RichText => [
  'For editors that check a file while it is typed. What each key means is in ',
  { text: 'the handbook', href: handbook },
  '.',
];

export const BUILD_PAGE = {
  description: 'The commit, the day and the program that every page of this site comes from, and the software in it.',
  data: 'Data',
  title: 'How this site was made',
  lead: 'Every page and every file of this site was made together, from the same files. With what stands here it can be made again.',
  from: 'From what, and by what',
  changed: ', with changes that are in no commit',
  software: 'The software in it',
} as const;

/** Why the commit is not known. */
export const commitUnknown = (why: string): string => `Not known: ${why}.`;

/** What the site was made from. */
export const contentFiles = ({ files, sha256 }: { files: number; sha256: string }): RichText => [
  `${files} files; the SHA-256 of their list is `,
  { code: sha256 },
];

/** Before the link to the same facts as data. */
export const SAME_AS_DATA = 'The same as data: ';

/** How somebody makes the site again. */
export const makeAgain = (handbook: string): RichText => [
  'How to make this site again and compare: ',
  { text: 'the handbook', href: handbook },
  '.',
];

/** The software in the site: its licences and the bill of materials. */
export const softwareIn = (licences: string, bill: string): readonly RichText[] => [
  [
    { text: 'Licences', href: licences },
    ' of the programs and typefaces that this site sends to a reader’s browser, in full.',
  ],
  [
    { text: 'Bill of materials', href: bill },
    ' (CycloneDX): every package that took part in making the site, with version and hash.',
  ],
];

/** What the data of a community is called, and what it holds. */
export const openDataOf = (community: string) => ({
  name: `Open data of ${community}`,
  description: `Rosters, terms, rules, elections and people of ${community}.`,
  asFiles: `Rosters, terms, rules, elections and people of ${community} as JSON, each file with its schema.`,
});

/** Over the files about the whole community. */
export const allOf = (community: string): string => `All of ${community}`;
