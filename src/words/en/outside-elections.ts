/** What happened to seats outside elections, told. */
import type { Day } from '../../governance/day.ts';
import type { Part, RichText } from './rich-text.ts';

/** That a seat changed its cohort, over what is said of it. */
export const CHANGED_COHORT = 'Changed cohort';

/** Who was appointed, when and by whom. */
export const appointedBy = (people: RichText, since: Day, by: string | null): RichText => [
  ...people,
  ', on ',
  { day: since },
  by === null ? '' : ` by ${by}`,
];

/** Until which election somebody remained who had left; `named` where its title is a name by itself. */
export const remainedUntil = (election: { readonly text: string; readonly href: string }, named: boolean): RichText => [
  named ? 'remained until ' : 'remained until the election of ',
  election,
];

/** When a departure was announced, before what came of it. */
export const announcedOn = (day: Day): RichText => ['announced on ', { day }, '; '];

/** Over a resignation that was taken back. */
export const TAKEN_BACK = 'Stayed after all';

/** Who took a resignation back, when, and when they had announced it. */
export const takenBackTold = (person: Part, day: Day, announced: Day | null): RichText => [
  person,
  ', on ',
  { day },
  ' took back the resignation',
  ...(announced === null ? [] : [' announced on ', { day: announced }]),
];

/** What happened, and on which day; `href` leads to the roster of that day. */
export const happenedOn = (said: RichText, day: Day, href: string): RichText => [...said, ', on ', { day, href }];
