/** The results of an election as prose: who was nominated, who was elected, whether there was a vote, and when it was told. */
import type { Day } from '../../governance/day.ts';
import type { FoundResult, Mention, Said } from '../archive.ts';
import { placeAt, type SourceFile } from '../source.ts';
import { dayOfMoment, momentsIn, NUMBER, numberIn } from '../written-numbers.ts';
import { mentionsIn, monthsIn, numberSaid, unmarkedIn } from './plain-election.ts';

const ITEM = /^[ \t]*([-*]|\d{1,3}[.)])[ \t]+(.*)$/gm;
const WITH_HANDLE = /^([^(\n]+?)\s*\(\s*@?([A-Za-z0-9-]+)\s*\)\s*$/;
/** What a list of people follows. */
const OF_PEOPLE = /\b(?:nominat|nominee|candida|elected|winner|appointed|admitted)/i;
const ELECTED = /\b(?:elected|winners?)\b[^\n]*:\s*$/im;
const NO_VOTE =
  /\b(?:bypassed|over sooner|skipped|uncontested|no (?:vote|poll|election) was|without a vote|acclaimed)\b/i;
const VOTE = /\belections? (?:were|was) held\b|\bvot(?:e|es|ing) (?:were|was) held\b|\bballots? were cast\b/i;

/** Names in a sentence of congratulations: "our new … members `A` and `B`". */
function congratulated(file: SourceFile, which: RegExp): Said<string>[] {
  const match = which.exec(file.text);
  if (match === null) return [];
  const text = match[1] ?? '';
  const offset = match.index + match[0].lastIndexOf(text);
  const quoted = mentionsIn(file, text, offset).map(({ name, place }) => ({ value: name ?? '', place }));
  if (quoted.length > 0) return quoted;
  return [...text.matchAll(/\p{Lu}[\p{L}'’-]+/gu)].map((name) => ({
    value: name[0],
    place: placeAt(file, offset + name.index),
  }));
}

/** The day that the text gives for the result: "were admitted … on 2019-02-19", or a day that stands by itself. */
function declaredIn(file: SourceFile, year: number): Said<Day> | null {
  const admitted = /admitted[\s\S]{0,80}?\bon\s+([^\n]{6,30})/i.exec(file.text);
  const [said] = admitted === null ? [] : momentsIn(admitted[1] ?? '');
  if (admitted !== null && said !== undefined) {
    const on = dayOfMoment(said, year);
    if (on !== null)
      return {
        value: on,
        place: placeAt(file, admitted.index + admitted[0].lastIndexOf(admitted[1] ?? '') + said.index),
      };
  }
  let offset = 0;
  for (const line of file.text.split('\n').slice(0, 5)) {
    const [alone, ...more] = momentsIn(line);
    if (alone !== undefined && more.length === 0 && alone.end - alone.index >= line.trim().length - 2) {
      const on = dayOfMoment(alone, year);
      if (on !== null) return { value: on, place: placeAt(file, offset + alone.index) };
    }
    offset += line.length + 1;
  }
  return null;
}

/** The last line of what stands between two items that is neither blank nor an item. */
const lineIn = (text: string): string | undefined =>
  text.split('\n').findLast((line) => line.trim() !== '' && !/^\s*(?:[-*]|\d{1,3}[.)])\s/.test(line));

/** Whoever an item of a list names; without marks around the name only in a list of people. `above` is the line that the list stands under. */
function personIn(file: SourceFile, text: string, offset: number, above: string): Mention | null {
  const [marked] = mentionsIn(file, text, offset);
  if (marked === undefined) return OF_PEOPLE.test(above) ? unmarkedIn(file, text, offset) : null;
  const { name, handle, emails, place } = marked;
  return { name, handle, emails, place };
}

function lists(file: SourceFile): {
  readonly nominees: readonly Mention[];
  readonly elected: readonly Mention[];
  readonly ranked: boolean;
} {
  let above = '';
  let from = 0;
  const items = [...file.text.matchAll(ITEM)].flatMap((match) => {
    const [whole, sign = '', text = ''] = match;
    above = lineIn(file.text.slice(from, match.index)) ?? above;
    from = match.index + whole.length;
    const offset = match.index + whole.length - text.length;
    const isNumbered = /\d/.test(sign);
    const [, name, handle = null] = (isNumbered ? WITH_HANDLE.exec(text) : null) ?? [];
    const mention =
      name === undefined
        ? personIn(file, text, offset, above)
        : { name, handle, emails: [], place: placeAt(file, match.index + whole.search(/\S/)) };
    return mention === null ? [] : [{ mention, isNumbered, at: match.index }];
  });
  const people = (of: typeof items): Mention[] => of.map(({ mention }) => mention);
  const split = ELECTED.exec(file.text)?.index ?? Number.POSITIVE_INFINITY;
  const after = items.filter(({ at }) => at > split);
  // Where no line says who was elected, a list with numbers is the order of the count.
  const isElected = ({ isNumbered, at }: (typeof items)[number]) => (after.length > 0 ? at > split : isNumbered);
  const elected = items.filter(isElected);
  return {
    nominees: people(items.filter((each) => !isElected(each))),
    elected: people(elected),
    ranked: elected.length > 0 && elected.every(({ isNumbered }) => isNumbered),
  };
}

const withdrawn = (text: string): number => {
  const match = new RegExp(String.raw`\b(${NUMBER})\s+of\s+the\s+(?:candidates|nominees)\s+withdrew`, 'i').exec(text);
  return match === null ? 0 : (numberIn(match[1] ?? '') ?? 0);
};

/** What a file of results says. */
export function readResult(file: SourceFile, year: number): FoundResult {
  const { text } = file;
  const { nominees, elected, ranked } = lists(file);
  const contested =
    NO_VOTE.test(text) || (elected.length === 0 && /\bappointed\b/i.test(text))
      ? false
      : VOTE.test(text) || elected.length > 0
        ? true
        : null;
  const readmitted = /(\(re-\)|\bre-?)admitted/i.exec(text);
  return {
    file: file.path,
    place: placeAt(file, 0),
    months: monthsIn(file),
    nominees,
    nomineesSaid: numberSaid(file, new RegExp(String.raw`\b(${NUMBER})\s+nominations?\b`, 'i')),
    elected: contested === false && elected.length === 0 ? nominees : elected,
    seatsSaid: numberSaid(file, new RegExp(String.raw`\b(${NUMBER})\s+seats?\s+(?:were|was)\s+available`, 'i')),
    contested,
    ranked,
    declared: declaredIn(file, year),
    welcomed: congratulated(
      file,
      /\bour\s+new\s+(?:[a-z]+\s+){0,3}members?\s+([\s\S]*?)(?:,?\s+and\s+(?:to\s+)?our\s+continuing|[!.]|$)/i,
    ),
    continuing: congratulated(file, /\bcontinuing\s+(?:[a-z]+\s+){0,3}members?\s+([\s\S]*?)(?:[!.]|$)/i),
    withdrawals: withdrawn(text),
    turnout: null,
    admittedSaid: numberSaid(
      file,
      new RegExp(
        String.raw`\bthe\s+(${NUMBER})\s+(?:applicants|members|nominees)\s+were\s+(?:\(re-\)|re-)?admitted`,
        'i',
      ),
    ),
    readmitted:
      readmitted === null
        ? null
        : { value: readmitted[1] === '(re-)' ? 'some' : 'all', place: placeAt(file, readmitted.index) },
  };
}
