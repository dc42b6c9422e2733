/** What the pages of people and of organizations say beside their facts. */
import { CALLED } from './called.ts';
import { countInWords, inWords } from './counts.ts';
import { areOnRecord } from './on-record.ts';
import { capitalized, listInWords } from './sentences.ts';

export const PEOPLE_PAGES = {
  people: 'People',
  caption: 'People, by name',
  noRoles: 'None recorded',
  note: 'Sorted by first name.',
  inShort: 'In short',
  noRolesYet: 'None recorded up to that day',
  independent: 'Independent',
  inOrder: 'Timeline',
} as const;

/** The title of what is recorded of somebody, or of an organization, in a year. */
export const personIn = (name: string, year: string): string => `${name} in ${year}`;

/** Over the years of which each has a page, where only the latest is shown. */
export const YEARS_SHOWN = {
  heading: 'Year by year',
  note: 'Of each table the latest rows are shown; the pages of the years have all of them.',
} as const;

/** Over the table of somebody's terms. */
export const termsOf = (name: string): string => `Terms of ${name}`;

/** Over the table of somebody's candidacies. */
export const candidaciesOf = (name: string): string => `Candidacies of ${name}`;

/** Over all that is recorded of somebody. */
export const recordedOf = (name: string): string => `The timeline of ${name}`;

/** Where notes about somebody stand. */
export const inFileAbout = (name: string): string => `in the file about ${name}`;

export const ORGANIZATION_PAGES = {
  organizations: 'Organizations',
  caption: 'Organizations, by name',
  most: `Most ${CALLED.seats}`,
  mostAtOnce: `Most ${CALLED.seats} at once`,
  onLastDay: `${CALLED.Seats} on the last recorded day`,
  atLast: `${CALLED.Seats} at last`,
  note: `Each ${CALLED.committee} is counted separately, and everybody for the organization of the day in question.`,
  inShort: 'In short',
  itsPeople: 'Its people',
  noEnd: 'End not recorded',
  byNote: '“By” a day: the first record that names the organization is of that day.',
  /** Before a committee's name. */
  seatsOn: `${CALLED.Seats} on the `,
} as const;

/** Before the handles that a person had. */
export const handlesLabel = (count: number): string => (count === 1 ? 'Handle' : 'Handles');

/** Before the names that an organization has borne. */
export const namesLabel = (count: number): string => (count === 1 ? 'Name' : 'Names');

/** Over the table of an organization's people. */
export const peopleFrom = (name: string): string => `People from ${name}`;

/** Over the table of the seats that an organization's people held. */
export const seatsHeldFrom = (committee: string, name: string): string =>
  `${CALLED.Seats} on the ${committee} held by people from ${name}`;

/** Over the table of the candidacies of an organization's people. */
export const candidaciesFrom = (name: string): string => `Candidacies of people from ${name}`;

export const organizationDescribed = (name: string): string =>
  `${name}: its people, their candidacies and the ${CALLED.seats} they held, as far as the records tell.`;

const ofThemHeld = (people: number): string =>
  countInWords(people, `of them held ${CALLED.aSeat}`, `of them held ${CALLED.seats}`);

/** How many of an organization's people sat on a committee. */
export const heldOn = (people: number, committee: string): string => `${ofThemHeld(people)} on the ${committee}`;

/** How many committees a sentence names. */
const MOST_NAMED = 4;

/** How many of an organization's people sat on which committees; `seated` counts each of them once. */
export const heldInAll = (held: readonly string[], seated: number): string =>
  held.length === 0
    ? `none of them held ${CALLED.aSeat}`
    : held.length <= MOST_NAMED
      ? listInWords(held)
      : `${ofThemHeld(seated)} on ${countInWords(held.length, 'committee')}`;

/** How many people of an organization are on record, and what they held; `on` says as of when. */
export const organizationInShort = (name: string, people: number, on: string, held: string): string =>
  `${capitalized(countInWords(people, 'person', 'people'))} from ${name} ${people === 1 ? 'is' : 'are'} on record. ${on}, ${held}.`;

export const organizationsDescribed = (community: string): string =>
  `The organizations to which the people on record in the government of ${community} belonged.`;

/** How many organizations there are, and how many of them held seats. */
export const organizationsInShort = (all: number, holding: number, on: string): string =>
  `${areOnRecord(all, 'organization')}. ${on}, people from ${countInWords(holding, 'organization')} held ${CALLED.seats}.`;

export const peopleDescribed = (community: string): string =>
  `Everybody on record in the government of ${community}: members, ${CALLED.candidates} and election officials.`;

/** How many people there are, how many ever held a seat, and how many did on a day, which is the last on record where `isLast`. */
export function peopleInShort(
  { all, ever, sitting }: { readonly all: number; readonly ever: number; readonly sitting: number },
  on: string,
  isLast: boolean,
): string {
  const when = `on ${on}${isLast ? ', when the records end' : ''}`;
  return `${areOnRecord(all, 'person', 'people')}. ${capitalized(inWords(ever))} ${ever === 1 ? 'has' : 'have'} held ${CALLED.aSeat}; ${inWords(sitting)} held one ${when}.`;
}
