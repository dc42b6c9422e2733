/** What a committee, a seat and a candidate are called: by the community's own nouns, or by the usual ones. */
import { OWN_NOUNS } from '#nouns';
import type { Named, Noun } from '../nouns.ts';
import { capitalized } from './sentences.ts';

const USUAL: Readonly<Record<Named, Noun>> = {
  committee: { one: 'committee', many: 'committees' },
  seat: { one: 'seat', many: 'seats' },
  candidate: { one: 'candidate', many: 'candidates' },
};

/** The noun of a thing. */
export const nounOf = (name: Named): Noun => OWN_NOUNS[name] ?? USUAL[name];

/** "a seat", "an office": by its first letter. */
const withArticle = (noun: string): string => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;

const committee = nounOf('committee');
const seat = nounOf('seat');
const candidate = nounOf('candidate');

/** The nouns in the forms in which sentences need them. */
export const CALLED = {
  committee: committee.one,
  committees: committee.many,
  Committee: capitalized(committee.one),
  Committees: capitalized(committee.many),
  aCommittee: withArticle(committee.one),
  seat: seat.one,
  seats: seat.many,
  Seat: capitalized(seat.one),
  Seats: capitalized(seat.many),
  aSeat: withArticle(seat.one),
  candidate: candidate.one,
  candidates: candidate.many,
  Candidate: capitalized(candidate.one),
  Candidates: capitalized(candidate.many),
  aCandidate: withArticle(candidate.one),
  ACandidate: capitalized(withArticle(candidate.one)),
} as const;
