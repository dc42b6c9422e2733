/** The page that announces an election, as prose and a list of dates. */
import type { Place } from '../../findings/finding.ts';
import type { Day } from '../../governance/day.ts';
import { addDays } from '../../governance/day.ts';
import type { PhaseName } from '../../governance/phase.ts';
import type { FoundPhase, Mention, Said } from '../archive.ts';
import { placeAt, type SourceFile } from '../source.ts';
import {
  dayOfMoment,
  MONTH,
  type Moment,
  momentsIn,
  monthCalled,
  monthIn,
  NUMBER,
  numberIn,
} from '../written-numbers.ts';

/** What a line of a timetable is about. */
const KINDS: readonly (readonly [PhaseName | 'results' | 'officials', RegExp])[] = [
  ['officials', /\bofficials?\b/i],
  ['results', /\bresults?\b|\bwinners?\b/i],
  [
    'voting',
    /\bvoting\b|\bvote\b|\bpoll\b|\bballots?\b|\belection (?:begins|opens|closes|ends)\b|\bPTL Election\b|\bTC Election\b/i,
  ],
  ['discussion', /\bdebate\b|\bq ?& ?a\b|\bcampaign|\bdiscussion\b|\bquestions?\b/i],
  ['nominations', /\bnominations?\b|\bcandida(?:cy|cies|te nominations?)\b/i],
];

interface ReadDates {
  readonly phases: readonly FoundPhase[];
  readonly due: Said<Day> | null;
  readonly dueUntil: Day | null;
  readonly confirmed: Said<Day> | null;
  readonly officials: readonly Mention[];
}

/** A moment as the start or the end of a phase; a minute that is the last of something gives way to the next. */
export function momentText(moment: Moment, year: number, as: 'start' | 'end'): string | null {
  const on = dayOfMoment(moment, year);
  if (on === null) return null;
  if (moment.time === null) return as === 'end' && moment.zone === 'AoE' ? `${on} AoE` : on;
  const zone = moment.zone ?? 'UTC';
  if (as === 'start' || !moment.time.endsWith(':59')) return `${on} ${moment.time} ${zone}`;
  const hour = Number(moment.time.slice(0, 2)) + 1;
  return hour === 24 ? `${addDays(on, 1)} 00:00 ${zone}` : `${on} ${`${hour}`.padStart(2, '0')}:00 ${zone}`;
}

const HANDLE = /(?:^|[\s,(])@([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))/g;

function phaseOf(phase: PhaseName, moments: readonly Moment[], year: number, place: Place): FoundPhase | null {
  const [first, second] = moments;
  if (first === undefined || second === undefined) return null;
  const written = first.year ?? second.year ?? year;
  const starts = first.year === null && second.year !== null && first.month > second.month ? written - 1 : written;
  const start = momentText(first, starts, 'start');
  const end = momentText(second, second.year ?? starts + (second.month < first.month ? 1 : 0), 'end');
  return start === null || end === null ? null : { phase, start, end, place };
}

/** The dates of an election; of two lines about one phase the one that names a time counts. */
export function readDates(file: SourceFile, year: number): ReadDates {
  const phases = new Map<PhaseName, FoundPhase>();
  let due: Said<Day> | null = null;
  let dueUntil: Day | null = null;
  let confirmed: Said<Day> | null = null;
  const officials: Mention[] = [];
  let offset = 0;
  for (const line of file.text.split('\n')) {
    const begins = offset;
    offset += line.length + 1;
    const kind = KINDS.find(([, pattern]) => pattern.test(line))?.[0];
    if (kind === undefined) continue;
    const moments = momentsIn(line);
    const [first] = moments;
    if (first === undefined) continue;
    const here = placeAt(file, begins + (line.length - line.trimStart().length));
    if (kind === 'results') {
      const on = dayOfMoment(first, year);
      if (on === null || due !== null) continue;
      due = { value: on, place: here };
      dueUntil = /\bweek of\b/i.test(line) ? addDays(on, 6) : null;
    } else if (kind === 'officials') {
      const on = dayOfMoment(first, year);
      if (on !== null) confirmed = { value: on, place: here };
      for (const match of line.matchAll(HANDLE)) {
        officials.push({
          name: null,
          handle: match[1] ?? '',
          emails: [],
          place: placeAt(file, begins + match.index + match[0].indexOf('@')),
        });
      }
    } else {
      const phase = phaseOf(kind, moments, year, here);
      if (phase !== null && (!phases.has(kind) || phase.start.includes(':'))) phases.set(kind, phase);
    }
  }
  return { phases: withSharedDays([...phases.values()]), due, dueUntil, confirmed, officials };
}

/** Of two phases that share a day, "to 8 June" and "from 8 June", the first ends where the second begins, as both cannot have it. */
const withSharedDays = (phases: readonly FoundPhase[]): FoundPhase[] =>
  phases.map((each) => {
    const next = phases.find(({ phase, start }) => phase !== each.phase && start.slice(0, 10) === each.end);
    return next === undefined || next.start.slice(0, 10) === each.start.slice(0, 10)
      ? each
      : { ...each, end: next.start.includes(':') ? next.start : `${next.start} 00:00 UTC` };
  });

/** A month and a year that a text names, each time it does: `2019-03`. */
export function monthsIn(file: SourceFile, text = file.text): Said<string>[] {
  const pattern = new RegExp(String.raw`\b(${MONTH})\s+((?:19|20)\d{2})\b`, 'gi');
  return [...text.matchAll(pattern)].flatMap((match) => {
    const month = monthIn(match[1] ?? '');
    return month === null
      ? []
      : [{ value: `${match[2]}-${`${month}`.padStart(2, '0')}`, place: placeAt(file, match.index) }];
  });
}

/** "September 2018" for `2018-09`. */
export const monthTitle = (id: string): string => `${monthCalled(Number(id.slice(5, 7)))} ${id.slice(0, 4)}`;

/** Somebody in a list: a name in backticks or a link, with a handle beside it or in the address. */
const MENTION =
  /\[?`([^`\n]{2,80})`\]?(?:\(https?:\/\/(?:www\.)?github\.com\/([A-Za-z0-9-]+)\/?\))?(?:\s+@([A-Za-z0-9-]+))?/g;

/** Everybody whom a text of a file names that way, from an offset on. */
export function mentionsIn(file: SourceFile, text: string, offset: number): (Mention & { readonly index: number })[] {
  return [...text.matchAll(MENTION)].map((match) => ({
    name: (match[1] ?? '').trim(),
    handle: match[2] ?? match[3] ?? null,
    emails: [],
    place: placeAt(file, offset + match.index),
    index: match.index,
  }));
}

const WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:de|da|di|dos|del|van|von|der|den|bin|ibn|al|el|la|le|y)|[\p{Lo}]{2,})`;
const PLAIN_NAME = `${WORD}(?: ${WORD}){0,4}`;
/** A name without backticks: a link, or a name that is all of an item but for a handle. */
const UNMARKED = new RegExp(
  String.raw`^\s*(?:\[(${PLAIN_NAME})\]\((?:https?:\/\/(?:www\.)?github\.com\/([A-Za-z0-9-]+)\/?|[^)\s]*)\)|(${PLAIN_NAME}))(?:,?\s+\(?@([A-Za-z0-9-]+)\)?)?\s*[.,;]?\s*$`,
  'u',
);

/** Whoever an item of a list names, without any marks around the name, from an offset in its file on; null where it names nobody. */
export function unmarkedIn(file: SourceFile, text: string, offset: number): Mention | null {
  const match = UNMARKED.exec(text);
  const name = match?.[1] ?? match?.[3];
  return match === null || name === undefined
    ? null
    : {
        // A full stop behind a whole word is the sentence's.
        name: name.trim().replace(/(\p{L}{2})\.$/u, '$1'),
        handle: match[2] ?? match[4] ?? null,
        emails: [],
        place: placeAt(file, offset + text.search(/\S/)),
      };
}

/** A number that a pattern finds: its first group, in figures or words. */
export function numberSaid(file: SourceFile, pattern: RegExp): Said<number> | null {
  const match = pattern.exec(file.text);
  const value = match?.[1] === undefined ? null : numberIn(match[1]);
  return match === null || value === null
    ? null
    : { value, place: placeAt(file, match.index + match[0].indexOf(match[1] ?? '')) };
}

export const SEATS_UP = new RegExp(String.raw`\bthere (?:are|is)\s+(${NUMBER})\s+[\w\s]{0,60}?seats?\s+up\b`, 'i');
export const NEW_SEATS = new RegExp(String.raw`addition\s+of\s+(${NUMBER})\s+(?:\w+\s+){0,2}new\s+seats?`, 'i');

/** The same where no name is marked: each stands between commas or "and", in the first sentence. */
function unmarkedHolders(file: SourceFile, text: string, offset: number): (Mention & { readonly left: boolean })[] {
  const sentence = /^[\s\S]*?(?:\.(?=\s|$)|$)/.exec(text)?.[0] ?? '';
  const holders: (Mention & { readonly left: boolean })[] = [];
  let from = 0;
  for (const piece of sentence.split(/(,\s*and\s|,|\sand\s)/)) {
    const left = LEFT.test(piece);
    const mention = unmarkedIn(file, piece.replace(/\s+/g, ' ').replace(/\s*(?:\(|who )[^,]*$/, ''), offset + from);
    from += piece.length;
    if (mention !== null) holders.push({ ...mention, left });
  }
  return holders;
}

const LEFT = /\b(?:stepped down|resigned|left)\b/i;

/** Who holds the seats that come up, as the page says it. */
export function incumbentsIn(file: SourceFile): (Mention & { readonly left: boolean })[] {
  const match = /currently\s+(?:filled|held)\s+by\s+([\s\S]*?)(?:\n\s*\n|$)/i.exec(file.text);
  if (match === null) return [];
  const text = match[1] ?? '';
  const offset = match.index + match[0].indexOf(text);
  const found = mentionsIn(file, text, offset);
  if (found.length === 0) return unmarkedHolders(file, text, offset);
  return found.map(({ index, ...mention }, position) => {
    const after = text.slice(index, found[position + 1]?.index ?? text.length);
    return { ...mention, left: LEFT.test(after) };
  });
}
