/** The seats of an election as the charter awards them, candidate by candidate. */
import {
  awardNames,
  differenceInWords,
  goneInWords,
  limitsInWords,
  ORDER_FROM,
  verdictInWords,
} from '#words/awards.ts';
import { CALLED } from '#words/called.ts';
import { LABELS } from '#words/columns.ts';
import { staysEmpty } from '#words/count-page.ts';
import { counted } from '#words/counts.ts';
import { electionInSentence } from '#words/elections.ts';
import { personName } from '#words/names.ts';
import { capitalized } from '#words/sentences.ts';
import { orderOf } from '../../counting/recount.ts';
import type { Given } from '../../governance/award.ts';
import { type AwardOf, awardOf, difference } from '../../governance/award-of.ts';
import type { Community } from '../../governance/model.ts';
import { Refused } from '../../officials/refused.ts';
import { textTable } from '../../words/text-table.ts';
import { electionAsked, type Run } from '../desk.ts';
import { documentText } from '../documents.ts';
import { load } from '../loaded.ts';
import { ASKED_ABOUT } from './count-verb.ts';

const seatOf = ({ verdict: { kind } }: Given): 'yes' | 'no' | 'open' =>
  kind === 'seated' ? 'yes' : kind === 'open' ? 'open' : 'no';

const candidatesIn = (community: Community, given: AwardOf) => [
  ...given.given.map((each) => ({
    person: each.person,
    place: each.place,
    seat: seatOf(each),
    why: verdictInWords(awardNames(community, given), given, each),
  })),
  ...given.gone.map((each) => ({ person: each.person, place: null, seat: 'no' as const, why: goneInWords(each) })),
];

/** `npm run award`: who gets the seats, and why. */
export const award: Run = (desk) => {
  const loaded = load(desk, 'Not awarded', ASKED_ABOUT);
  const { community, asOf } = loaded;
  const election = electionAsked(loaded, desk.words[0] ?? null);
  const given = awardOf(community, election, asOf, orderOf(community, election));
  if (given === null) {
    throw new Refused(
      `No seat of ${electionInSentence(election)} can be awarded: nothing was decided, or no charter was in force.`,
    );
  }
  const found = difference(election, given);
  const says = differenceInWords(community, election, found, given.open);
  const candidates = candidatesIn(community, given);
  const { from, seats, on, empty, open } = given;
  if (desk.options.flag('json')) {
    const agrees = election.outcome === null || (found === null && open !== null) ? null : found === null;
    const limits = limitsInWords(given);
    desk.say(
      documentText('award', { election: election.id, from, seats, on, limits, candidates, empty, agrees, says }),
    );
  } else {
    desk.say(
      [
        `${capitalized(electionInSentence(election))}, ${counted(seats, 'seat')}`,
        '',
        ORDER_FROM[from],
        limitsInWords(given),
        '',
        ...textTable(
          [{ heading: CALLED.Seat }, { heading: CALLED.Candidate }, { heading: LABELS.why }],
          candidates.map(({ person, seat, why }) => [seat, personName(community, person), why]),
        ),
        '',
        ...(empty === 0 ? [] : [staysEmpty(empty)]),
        says,
      ].join('\n'),
    );
  }
  return found === null ? 0 : 1;
};
