/** What the pages of people and of organizations say beside their facts. */
import { CALLED } from './called.ts';

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
