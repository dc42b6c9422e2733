/** Ballots counted again: those of an election, or of a file. */
import { CALLED } from '#words/called.ts';
import { LABELS } from '#words/columns.ts';
import { allTakenHere, ballotsInWords, cannotBeCounted, notPublished, PAIRS_CAPTION } from '#words/count-page.ts';
import { againstNobody, METHOD_NAMES, METHOD_SAYS, STRENGTH_SAYS, storyOf, UNRANKED_SAYS } from '#words/count-told.ts';
import { counted } from '#words/counts.ts';
import { electionInSentence } from '#words/elections.ts';
import { personName } from '#words/names.ts';
import { capitalized } from '#words/sentences.ts';
import { WHAT_IF } from '#words/supposed-told.ts';
import { type Counted, countable, count as countPoll, type Options, type Poll } from '../../counting/count.ts';
import { formOf, MOST_CANDIDATES } from '../../counting/forms/index.ts';
import { cell } from '../../counting/pairs.ts';
import { isReliable, pollIn, recount, USUAL } from '../../counting/recount.ts';
import { BY_PAIRS, BY_STRENGTH, METHODS, STRENGTHS, UNRANKED } from '../../governance/ballots.ts';
import { Refused } from '../../officials/refused.ts';
import { textTable } from '../../words/text-table.ts';
import { AskedWrongly, numberAsked, type ReadOptions } from '../asked.ts';
import { type Desk, electionAsked, type Run, refuseMissing } from '../desk.ts';
import { documentText } from '../documents.ts';
import { load } from '../loaded.ts';
import { choiceAsked, fileAsked, type PairsRead, pairsAsked } from './ballot-file.ts';

/** What is counted, and how. */
interface Asked {
  readonly of: string;
  readonly title: string;
  readonly poll: Poll;
  /** Whether only the pairs are published. */
  readonly isPairs: boolean;
  readonly blank: number;
  /** The candidates as a reader knows them. */
  readonly names: readonly string[];
  readonly options: Options;
  /** What nobody recorded or asked for. */
  readonly notRecorded: readonly string[];
}

/** What a record holds of how it was counted; null for each that it leaves out. */
type Recorded = { readonly [key in 'method' | 'unranked' | 'strength' | 'seats']: Options[key] | null };

function optionsAsked(
  given: ReadOptions,
  recorded: Recorded,
): Pick<Asked, 'notRecorded'> & { options: Pick<Options, keyof Recorded> } {
  const known: Recorded = {
    method: choiceAsked(given, 'method', METHODS) ?? recorded.method,
    unranked: choiceAsked(given, 'unranked', UNRANKED) ?? recorded.unranked,
    strength: choiceAsked(given, 'strength', STRENGTHS) ?? recorded.strength,
    seats: numberAsked(given.text('seats'), 1, MOST_CANDIDATES, '--seats') ?? recorded.seats,
  };
  const { method, unranked, strength, seats } = known;
  return {
    options: {
      method: method ?? USUAL.method,
      unranked: unranked ?? USUAL.unranked,
      strength: strength ?? USUAL.strength,
      seats: seats ?? 1,
    },
    notRecorded: Object.entries(known).flatMap(([name, value]) => (value === null ? [name] : [])),
  };
}

function ofFile(file: string, given: ReadOptions): Asked {
  const known = (read: Pick<PairsRead, 'unranked' | 'seats'>) =>
    optionsAsked(given, { method: null, unranked: read.unranked, strength: null, seats: read.seats });
  const { method } = known({ unranked: null, seats: null }).options;
  // A method that goes by pairs needs no ballot once it is counted: a file may be as long as it likes.
  const read = BY_PAIRS.includes(method)
    ? pairsAsked(file, given, (said) => known({ unranked: said, seats: null }).options.unranked)
    : fileAsked(file, given);
  const { options, notRecorded } = known(read);
  const poll: Poll =
    'matrix' in read
      ? { candidates: read.candidates.map(({ name }) => name), ballots: null, pairs: read.matrix, cast: read.cast }
      : pollIn(read);
  return {
    of: file,
    title: file,
    poll,
    isPairs: 'matrix' in read ? read.isPairs : read.pairs !== null,
    blank: read.blank,
    names: poll.candidates,
    options: { ...options, none: null, lot: null },
    notRecorded,
  };
}

/** What `award-differs` and `ballots-too-few` find is what one counts for; a count tells the first, and hides nothing of the second. */
export const ASKED_ABOUT = ['award-differs', 'ballots-too-few'];

function ofElection(desk: Desk, id: string): Asked {
  refuseMissing(desk.folder);
  const loaded = load(desk, 'Not counted', ASKED_ABOUT);
  const { community } = loaded;
  const election = electionAsked(loaded, id);
  const again = recount(community, election);
  if (again === null || !isReliable(again)) {
    throw new Refused(notPublished(electionInSentence(election), election.ballotsWithheld));
  }
  const { ballots, file, people, poll } = again;
  const { options, notRecorded } = optionsAsked(desk.options, {
    method: ballots.method,
    unranked: ballots.unranked ?? file.unranked,
    strength: ballots.strength,
    seats: election.seats,
  });
  return {
    of: id,
    title: capitalized(electionInSentence(election)),
    poll,
    isPairs: poll.pairs !== null,
    blank: file.blank,
    names: poll.candidates.map((name, at) => {
      const person = people[at] ?? null;
      return person === null ? name : personName(community, person);
    }),
    options: { ...again.options, ...options },
    notRecorded,
  };
}

const storyIn = ({ names }: Asked, result: Counted): string[] => storyOf(result, (each) => names[each] ?? '');

function orderRows({ names }: Asked, { order }: Counted): string[][] {
  let place = 1;
  return order.flatMap((group) => {
    const rows = group.map((each) => [String(place), names[each] ?? '', group.length > 1 ? 'tied' : '']);
    place += group.length;
    return rows;
  });
}

function countText(asked: Asked, result: Counted): string[] {
  const { title, poll, isPairs, blank, names, options, notRecorded } = asked;
  const { method, seats, unranked, strength } = options;
  const pairs = names.map((name, row) => [
    name,
    ...names.map((_, to) => (row === to ? '–' : String(cell(result.matrix, row, to)))),
  ]);
  return [
    `${title}: ${METHOD_NAMES[method]}, ${counted(seats, 'seat')}, ${ballotsInWords(poll.cast, blank, false)}`,
    '',
    METHOD_SAYS[method],
    ...(!isPairs ? [UNRANKED_SAYS[unranked]] : []),
    ...(BY_STRENGTH.includes(method) ? [STRENGTH_SAYS[strength]] : []),
    ...(options.none === null ? [] : [`${againstNobody(options.none, names[options.none.none] ?? '')}.`]),
    ...(notRecorded.length === 0 ? [] : [allTakenHere(notRecorded)]),
    '',
    ...textTable(
      [{ heading: LABELS.place, align: 'right' }, { heading: CALLED.Candidate }, { heading: '' }],
      orderRows(asked, result),
    ),
    '',
    PAIRS_CAPTION,
    ...textTable([{ heading: '' }, ...names.map((heading) => ({ heading, align: 'right' as const }))], pairs),
    '',
    WHAT_IF.steps,
    ...storyIn(asked, result).map((step) => `- ${step}`),
  ];
}

/** Throws Refused where what is published does not say enough for a method. */
function counting({ poll, options }: Asked): Counted {
  const result = countPoll(poll, options);
  if (result !== null) return result;
  throw new Refused(cannotBeCounted(options.method, poll.ballots === null, countable(poll)));
}

/** `npm run count`: ballots counted by a method, with every step. */
export const count: Run = (desk) => {
  const [word] = desk.words;
  if (word === undefined) throw new AskedWrongly('Which ballots? Name an election by its id, or a file of ballots.');
  const asked = formOf(word) === null ? ofElection(desk, word) : ofFile(word, desk.options);
  const result = counting(asked);
  if (!desk.options.flag('json')) {
    desk.say(countText(asked, result).join('\n'));
    return 0;
  }
  const { method, unranked, strength, seats } = asked.options;
  const nameOf = (each: number): string => asked.names[each] ?? '';
  desk.say(
    documentText('count', {
      of: asked.of,
      method,
      unranked,
      strength,
      seats,
      notRecorded: asked.notRecorded,
      cast: asked.poll.cast,
      blank: asked.blank,
      candidates: asked.names,
      order: result.order.map((group) => group.map(nameOf)),
      dropped: result.dropped.map(({ candidate }) => nameOf(candidate)),
      pairs: result.matrix,
      steps: storyIn(asked, result),
    }),
  );
  return 0;
};
