/** An election counted again: its ballots, the pairs, the steps of each method, and the award seat by seat. */
import {
  awardNames,
  differenceInWords,
  goneInWords,
  limitsInWords,
  ORDER_FROM,
  verdictInWords,
} from '#words/awards.ts';
import {
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
import { counted, countInWords } from '#words/counts.ts';
import { COUNT_PAGE } from '#words/election-page.ts';
import { electionInSentence, electionName } from '#words/elections.ts';
import { personName } from '#words/names.ts';
import { capitalized } from '#words/sentences.ts';
import { DOWNLOADS } from '#words/supposed-told.ts';
import { type Counted, count, countable } from '../counting/count.ts';
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
import { type Sheet, sheetOf } from './sheet.ts';
import { belowElection, type Crumb } from './ways.ts';

export interface PairCell {
  readonly voters: number | null;
  /** How the row's candidate fares against the column's; null on the diagonal. */
  readonly fares: 'wins' | 'loses' | 'ties' | null;
  /** Said where colour is not seen: "over Ben". */
  readonly label: string;
}

export interface CountView {
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
    caption: 'How many voters prefer the candidate of the row to that of the column',
    names,
    rows: names.map((name, row) => ({
      name,
      cells: names.map((other, column): PairCell => {
        if (row === column) return { voters: null, fares: null, label: '' };
        const [ahead, behind] = [cell(matrix, row, column), cell(matrix, column, row)];
        const fares = ahead > behind ? 'wins' : ahead < behind ? 'loses' : 'ties';
        return { voters: ahead, fares, label: `over ${other}` };
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
        return [`${METHOD_NAMES[method]}${strength === 'margins' ? ' by margins' : ''} with the unranked ${unranked}`];
      }),
    ),
  );
  return found.length === 0
    ? 'By no method and option known here would it agree.'
    : `It would agree by ${found.slice(0, 6).join('; ')}${found.length > 6 ? `; and ${countInWords(found.length - 6, 'more way', 'more ways')}` : ''}.`;
}

function factsOf(election: Election, again: Recount | null): CountView['facts'] {
  const { outcome, ballots, ballotsWithheld } = election;
  const turnout = outcome?.turnout ?? null;
  const voted =
    turnout === null
      ? 'How many voted is not recorded'
      : `${counted(turnout.ballots, 'ballot')}${turnout.electorate === null ? '' : ` of ${turnout.electorate} who could vote`}`;
  if (again === null || ballots === null) {
    const why =
      ballotsWithheld ??
      (outcome?.by === 'poll' ? 'Not published, as far as the records tell' : 'None: no vote was held');
    return [
      { label: 'Turnout', value: outcome?.by === 'poll' ? voted : 'No vote was held' },
      { label: 'Ballots', value: why },
    ];
  }
  const { file, options } = again;
  const said = (known: unknown, value: string) => (known === null ? `${value} (not on record; taken here)` : value);
  return [
    { label: 'Turnout', value: turnout === null ? `${counted(file.cast, 'ballot')} in the file` : voted },
    {
      label: 'Ballots',
      value: `${counted(file.cast, 'ballot')}${file.blank > 0 ? `, ${file.blank} of which rank nobody` : ''}${file.pairs === null ? '' : '; only the pairs are published'}`,
    },
    { label: 'Method', value: said(ballots.method, METHOD_NAMES[options.method]) },
    { label: 'Unranked', value: said(ballots.unranked ?? file.unranked, UNRANKED_SAYS[options.unranked]) },
    { label: 'Strength', value: said(ballots.strength, STRENGTH_SAYS[options.strength]) },
    ...(options.lot === null
      ? []
      : [{ label: 'Ties', value: `Broken by a published lot: ${outcome?.lot?.how ?? ''}` }]),
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
    empty:
      given.empty === 0
        ? null
        : `${capitalized(countInWords(given.empty, 'seat'))} ${given.empty === 1 ? 'stays' : 'stay'} empty: nobody is left who may take ${given.empty === 1 ? 'it' : 'them'}.`,
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
    const counts = count(reliable.poll, { ...reliable.options, method });
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
        ? 'Nothing was decided by a count.'
        : `${isCounted ? `${COUNTED_AGAIN[state]} ` : ''}${differenceInWords(community, election, differs, given.open)}`,
  } as const;
  const names = reliable === null ? [] : reliable.poll.candidates.map((_, candidate) => nameOf(candidate));
  const methods = reliable === null ? [] : methodsOf(reliable, nameOf);
  const title = `How the seats of ${electionInSentence(election)} were awarded`;
  return {
    sheet: sheetOf(all, {
      title,
      description: `The count of ${electionInSentence(election)}, and for each candidate why they have a seat or none: ${over}.`,
      kind: null,
      source: fileOf(all, 'elections', id),
    }),
    trail: belowElection(id, electionName(election)),
    title,
    over,
    lead: `${capitalized(countInWords(election.candidacies.length, 'candidate'))} for ${countInWords(election.seats, 'seat')}.${own === null || reliable === null ? '' : ` ${METHOD_SAYS[reliable.options.method]}`}`,
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
