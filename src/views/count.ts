/** An election counted again: its ballots, the pairs, the steps of each method, and the award seat by seat. */

import {
  awardNames,
  differenceInWords,
  goneInWords,
  limitsInWords,
  ORDER_FROM,
  verdictInWords,
} from '#words/awards.ts';
import { stoodForSeats } from '#words/candidacies.ts';
import {
  ballotsInFile,
  ballotsInWords,
  brokenByLot,
  COUNT_FACTS,
  countDescribed,
  countTitle,
  NOTHING_COUNTED,
  noBallots,
  overOther,
  PAIRS_CAPTION,
  staysEmpty,
  takenHere,
  wayInWords,
  wouldAgreeBy,
} from '#words/count-page.ts';
import {
  againstNobody,
  COUNTED_AGAIN,
  METHOD_NAMES,
  METHOD_SAYS,
  orderInWords,
  STRENGTH_NAMES,
  STRENGTH_SAYS,
  storyOf,
  UNRANKED_NAMES,
  UNRANKED_SAYS,
} from '#words/count-told.ts';
import { COUNT_PAGE } from '#words/election-page.ts';
import { electionInSentence, electionName } from '#words/elections.ts';
import { personName } from '#words/names.ts';
import { votedInWords } from '#words/result-words.ts';
import { DOWNLOADS } from '#words/supposed-told.ts';
import { type Counted, countable } from '../counting/count.ts';
import { electable } from '../counting/electable.ts';
import { cell } from '../counting/pairs.ts';
import { countAgain, isReliable, type Recount, recount } from '../counting/recount.ts';
import { hasCount } from '../files/data/count.ts';
import { type AwardOf, awardOf, difference } from '../governance/award-of.ts';
import { BY_PAIRS, BY_STRENGTH, type Method, STRENGTHS, UNRANKED } from '../governance/ballots.ts';
import type { Election, ElectionId } from '../governance/model.ts';
import { type Site, the } from '../site/site.ts';
import { type FileLink, fileOf } from '../site/sources.ts';
import { to, toCandidacy } from '../site/urls.ts';
import { electionCard } from './card-links.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import { belowElection, type Crumb } from './ways.ts';

interface PairCell {
  readonly voters: number | null;
  /** How the row's candidate fares against the column's; null on the diagonal. */
  readonly fares: 'wins' | 'loses' | 'ties' | null;
  /** Said where colour is not seen: "over Ben". */
  readonly label: string;
}

interface CountView {
  readonly sheet: Sheet;
  readonly trail: readonly Crumb[];
  readonly title: string;
  readonly over: string;
  readonly lead: string;
  /** What is known of ballots and turnout: label and value. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** What the page answers first. */
  readonly verdict: { readonly state: 'agrees' | 'differs' | 'open' | 'not-counted'; readonly text: string };
  /** Where it differs: under which options it would agree. */
  readonly wouldAgree: string | null;
  readonly award: {
    readonly from: string;
    readonly limits: string;
    readonly rows: readonly {
      readonly place: string;
      readonly name: string;
      readonly href: string | null;
      readonly sits: boolean;
      readonly why: string;
    }[];
    readonly empty: string | null;
  } | null;
  readonly pairs: {
    readonly caption: string;
    readonly names: readonly string[];
    readonly rows: readonly { readonly name: string; readonly cells: readonly PairCell[] }[];
  } | null;
  readonly methods: readonly {
    readonly method: Method;
    readonly name: string;
    readonly says: string;
    readonly order: string;
    readonly story: readonly string[];
    /** Whether it is the one by which the count was made. */
    readonly own: boolean;
  }[];
  /** Where other methods are counted, if not all are here. */
  readonly methodsNote: string | null;
  /** What the reader may suppose, and where the script finds what it counts; null where nothing is published to count. */
  readonly whatIf: {
    readonly data: string;
    readonly methods: readonly Choice[];
    readonly unranked: readonly Choice[];
    readonly strengths: readonly Choice[];
    readonly seats: number;
    readonly mostSeats: number;
    /** Whether there is a limit that could be lifted. */
    readonly isLimited: boolean;
    /** The value by which the file of the ballots knows each candidate, and the name. */
    readonly candidates: readonly Choice[];
  } | null;
  /** Where the list of receipts lies; null where ballots carry none. */
  readonly receipts: string | null;
  readonly downloads: readonly { readonly text: string; readonly href: string; readonly file: boolean }[];
  readonly source: FileLink | null;
}

/** What a field of the form offers: a value, and how it reads. */
interface Choice {
  readonly value: string;
  readonly text: string;
}

/** Elections that have a page about their count: those that were decided, or whose ballots are published. */
export const countedElections = ({ community }: Pick<Site, 'community'>): ElectionId[] =>
  community.elections.filter(hasCount).map(({ id }) => id);

function pairsOf({ matrix }: Counted, names: readonly string[]): CountView['pairs'] {
  return {
    caption: PAIRS_CAPTION,
    names,
    rows: names.map((name, row) => ({
      name,
      cells: names.map((other, column): PairCell => {
        if (row === column) return { voters: null, fares: null, label: '' };
        const [ahead, behind] = [cell(matrix, row, column), cell(matrix, column, row)];
        const fares = ahead > behind ? 'wins' : ahead < behind ? 'loses' : 'ties';
        return { voters: ahead, fares, label: overOther(other) };
      }),
    })),
  };
}

/** The methods and options under which the ballots would give what was declared. */
function agreeing(all: Site, election: Election, again: Recount): string {
  const found = countedHere(again).flatMap((method) =>
    UNRANKED.flatMap((unranked) =>
      STRENGTHS.flatMap((strength) => {
        if (strength === 'margins' && !BY_STRENGTH.includes(method)) return [];
        const counts = countAgain(again, { method, unranked, strength });
        const given =
          counts === null ? null : awardOf(all.community, election, all.asOf, electable(counts.order, again));
        if (given === null || given.open !== null || difference(election, given) !== null) return [];
        return [wayInWords(method, unranked, strength)];
      }),
    ),
  );
  return wouldAgreeBy(found);
}

function factsOf(election: Election, again: Recount | null): CountView['facts'] {
  const { outcome, ballots, ballotsWithheld } = election;
  const turnout = outcome?.turnout ?? null;
  const voted = votedInWords(outcome?.by ?? null, turnout);
  const isPoll = outcome?.by === 'poll';
  if (again === null || ballots === null) {
    return [
      { label: COUNT_FACTS.turnout, value: voted },
      { label: COUNT_FACTS.ballots, value: ballotsWithheld ?? noBallots(isPoll) },
    ];
  }
  const { file, options } = again;
  const said = (known: unknown, value: string) => (known === null ? takenHere(value) : value);
  return [
    { label: COUNT_FACTS.turnout, value: turnout === null ? ballotsInFile(file.cast) : voted },
    { label: COUNT_FACTS.ballots, value: ballotsInWords(file.cast, file.blank, file.pairs !== null) },
    { label: COUNT_FACTS.method, value: said(ballots.method, METHOD_NAMES[options.method]) },
    { label: COUNT_FACTS.unranked, value: said(ballots.unranked ?? file.unranked, UNRANKED_SAYS[options.unranked]) },
    { label: COUNT_FACTS.strength, value: said(ballots.strength, STRENGTH_SAYS[options.strength]) },
    ...(options.none === null || ballots.none === null
      ? []
      : [{ label: COUNT_FACTS.none, value: againstNobody(options.none, ballots.none.candidate) }]),
    ...(options.lot === null ? [] : [{ label: COUNT_FACTS.ties, value: brokenByLot(outcome?.lot?.how ?? '') }]),
  ];
}

/** Seat by seat, who has one and why. */
function awardTold(all: Site, election: Election, given: AwardOf): CountView['award'] {
  const { community } = all;
  const hrefOf = (person: string) => {
    const candidacy = election.candidacies.find((each) => each.person === person);
    return candidacy === undefined ? null : toCandidacy(election.id, candidacy.slug);
  };
  return {
    from: ORDER_FROM[given.from],
    limits: limitsInWords(given),
    rows: [
      ...given.given.map((each) => ({
        place: given.from === 'ballots' || given.from === 'declared' ? `${each.place}` : '',
        name: personName(community, each.person),
        href: hrefOf(each.person),
        sits: each.verdict.kind === 'seated',
        why: verdictInWords(awardNames(community, given), given, each),
      })),
      ...given.gone.map((each) => ({
        place: '',
        name: personName(community, each.person),
        href: hrefOf(each.person),
        sits: false,
        why: goneInWords(each),
      })),
    ],
    empty: given.empty === 0 ? null : staysEmpty(given.empty),
  };
}

/** Of more different ballots than these, a build counts no method that goes through them again and again. */
const MANY_BALLOTS = 1000;

/** The methods that a build counts: the election's own, and all others as long as they take no time. */
function countedHere({ poll, options }: Recount): readonly Method[] {
  const isMuch = (poll.ballots?.length ?? 0) > MANY_BALLOTS;
  return countable(poll).filter((each) => !isMuch || each === options.method || BY_PAIRS.includes(each));
}

/** The order by each of those methods, and how it comes to it. */
const methodsOf = (reliable: Recount, nameOf: (candidate: number) => string): CountView['methods'] =>
  countedHere(reliable).flatMap((method) => {
    const counts = countAgain(reliable, { method });
    if (counts === null) return [];
    return [
      {
        method,
        name: METHOD_NAMES[method],
        says: METHOD_SAYS[method],
        order: `${orderInWords(counts.order, nameOf)}.`,
        story: storyOf(counts, nameOf),
        own: method === reliable.options.method,
      },
    ];
  });

/** A file beside the page of a count. */
const fileOfCount = (id: ElectionId, file: string): string => to(`/elections/${id}/count/${file}`);

function whatIfOf(
  id: ElectionId,
  { poll, options, ballots }: Recount,
  given: AwardOf | null,
  names: readonly string[],
): CountView['whatIf'] {
  return {
    data: fileOfCount(id, 'data.js'),
    methods: countable(poll).map((method) => ({ value: method, text: METHOD_NAMES[method] })),
    unranked: poll.pairs === null ? UNRANKED.map((value) => ({ value, text: UNRANKED_NAMES[value] })) : [],
    strengths: STRENGTHS.map((value) => ({ value, text: STRENGTH_NAMES[value] })),
    seats: options.seats,
    mostSeats: poll.candidates.length - (ballots.none === null ? 0 : 1),
    isLimited: given !== null && given.limits.length > 0,
    candidates: poll.candidates.map((value, at) => ({ value, text: names[at] ?? value })),
  };
}

const downloadsOf = (id: ElectionId, again: Recount | null): CountView['downloads'] => [
  ...(again === null || again.poll.ballots === null
    ? []
    : [{ text: DOWNLOADS.ballots, href: fileOfCount(id, 'ballots.csv'), file: true }]),
  ...(again === null ? [] : [{ text: DOWNLOADS.pairs, href: fileOfCount(id, 'pairs.csv'), file: true }]),
  { text: DOWNLOADS.count, href: to(`/data/v1/elections/${id}/count.json`), file: false },
  { text: DOWNLOADS.election, href: to(`/data/v1/elections/${id}.json`), file: false },
];

/** All that the page of an election's count shows. */
export function countView(all: Site, id: ElectionId): CountView {
  const { community, asOf } = all;
  const election = the(all.elections, id);
  const { name: over } = the(all.committees, election.committee);
  const again = recount(community, election);
  const reliable = again !== null && isReliable(again) ? again : null;
  const own = reliable === null ? null : countAgain(reliable);
  const nameOf = (candidate: number): string => {
    const person = reliable?.people[candidate] ?? null;
    return person === null ? (reliable?.poll.candidates[candidate] ?? '') : personName(community, person);
  };
  const given = awardOf(
    community,
    election,
    asOf,
    own === null || reliable === null ? null : electable(own.order, reliable),
  );
  const differs = given === null ? null : difference(election, given);
  const isCounted = own !== null && given !== null;
  const state =
    !isCounted || election.outcome === null
      ? 'not-counted'
      : differs !== null
        ? 'differs'
        : given.open !== null
          ? 'open'
          : 'agrees';
  const verdict = {
    state,
    text:
      given === null
        ? NOTHING_COUNTED
        : `${isCounted ? `${COUNTED_AGAIN[state]} ` : ''}${differenceInWords(community, election, differs, given.open)}`,
  } as const;
  const names = reliable === null ? [] : reliable.poll.candidates.map((_, candidate) => nameOf(candidate));
  const methods = reliable === null ? [] : methodsOf(reliable, nameOf);
  const title = countTitle(electionInSentence(election));
  return {
    sheet: sheetOf(all, {
      title,
      description: countDescribed(electionInSentence(election), over),
      card: electionCard(election, the(all.committees, election.committee)),
      kind: null,
      source: fileOf(all, 'elections', id),
    }),
    trail: belowElection(id, electionName(election)),
    title,
    over,
    lead: `${stoodForSeats(election.candidacies.length, election.seats)}.${own === null || reliable === null ? '' : ` ${METHOD_SAYS[reliable.options.method]}`}`,
    facts: factsOf(election, reliable),
    verdict,
    wouldAgree: state === 'differs' && reliable !== null ? agreeing(all, election, reliable) : null,
    award: given === null ? null : awardTold(all, election, given),
    pairs: own === null ? null : pairsOf(own, names),
    methods,
    methodsNote: reliable !== null && methods.length < countable(reliable.poll).length ? COUNT_PAGE.otherMethods : null,
    whatIf: reliable === null ? null : whatIfOf(id, reliable, given, names),
    receipts: reliable?.file.receipts === true ? fileOfCount(id, 'receipts.js') : null,
    downloads: downloadsOf(id, reliable),
    source: fileOf(all, 'elections', id),
  };
}
