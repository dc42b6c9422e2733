/** For whom somebody stood or sat: an organization by its name, nobody ("independent"), or what the records leave out. */

import { affiliationOf } from '../../governance/affiliation.ts';
import type { Day } from '../../governance/day.ts';
import type { Affiliation, Community, PersonId } from '../../governance/model.ts';
import { organizationName } from './names.ts';
import { NOT_RECORDED } from './not-recorded.ts';

/** The word for somebody without an organization, as it stands by itself; within a sentence in small letters. */
export const INDEPENDENT = 'Independent';

/**
 * An affiliation in words, by the name that the organization bore on a day. That somebody was independent and that the
 * records name nothing (null) are two things.
 */
export function affiliationInWords(
  community: Community,
  affiliation: Pick<Affiliation, 'organization'> | null,
  on: Day,
): string {
  if (affiliation === null) return NOT_RECORDED;
  return affiliation.organization === null ? INDEPENDENT : organizationName(community, affiliation.organization, on);
}

/** What somebody went from or moved to who had no organization to name: "went from being independent". */
export const withoutOrganization = (affiliation: Pick<Affiliation, 'organization'> | null): string =>
  affiliation === null ? 'no organization on record' : 'being independent';

/** The affiliation of a person on a day, in words. */
export const affiliationOnInWords = (community: Community, person: PersonId, on: Day): string =>
  affiliationInWords(community, affiliationOf(community, person, on), on);
