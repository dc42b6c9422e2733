import { numberWords } from '#words/counts.ts';
import { listInWords } from '#words/sentences.ts';
import { overlap } from '../governance/interval.ts';
import type { Rules } from '../governance/rules/index.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { proseOf } from './prose.ts';

/** Numbers that charters spell out; of larger ones they write figures. */
const SPELT = new Map(Array.from({ length: 100 }, (_, n) => [numberWords(n), n]));
const NUMBER = `(\\d{1,4}|${[...SPELT.keys()].sort((a, b) => b.length - a.length).join('|')})`;
const UP_TO = '(?:exactly |up to |at least |at most |no more than |a total of )?';

/** A number that prose gives of a rule: how it is written, and which numbers the rules know of it. */
interface Said {
  readonly pattern: RegExp;
  /** What it is about: "seats". */
  readonly about: string;
  readonly knows: (rules: Rules) => readonly (number | null)[];
  /** What one of the unit counts, where it is not the rules' own. */
  readonly each?: Readonly<Record<string, number>>;
}

const written = (pattern: string): RegExp => new RegExp(pattern.replaceAll(' ', '\\s+'), 'gi');

const seatNumbers = ({
  seats,
  seatsUpTo,
  cohorts,
  affiliationCap: cap,
  vacancy,
}: Rules): readonly (number | null)[] => [
  seats,
  seatsUpTo,
  ...cohorts.flatMap((cohort) => [cohort.seats, cohort.affiliationCap?.seats ?? null]),
  cap?.seats ?? null,
  cap?.whenElected ?? null,
  ...(cap?.bySize.map((each) => each.seats) ?? []),
  vacancy.most,
];

const termNumbers = ({ termMonths, cohorts }: Rules): readonly (number | null)[] => [
  termMonths,
  ...cohorts.map((cohort) => cohort.termMonths),
];

const phaseNumbers =
  (name: string) =>
  ({ phases, deadlines }: Rules): readonly (number | null)[] => [
    ...phases.filter(({ phase }) => phase === name).map(({ days }) => days),
    ...deadlines.filter(({ phase }) => phase === name).map(({ days }) => days),
  ];

const SAID: readonly Said[] = [
  { pattern: written(`${UP_TO}\\b${NUMBER}[ -]seats?\\b`), about: 'seats', knows: seatNumbers },
  {
    pattern: written(
      `\\b(?:has|have|consists? of|comprises?|composed of|made up of) ${UP_TO}${NUMBER} (?:voting |elected )?members?\\b`,
    ),
    about: 'members',
    knows: seatNumbers,
  },
  {
    pattern: written(`\\bterms? (?:is|are|lasts?|of|runs? for) ${UP_TO}${NUMBER}[ -](months?|years?)\\b`),
    about: 'a term',
    knows: termNumbers,
    each: { month: 1, year: 12 },
  },
  {
    pattern: written(`\\b${NUMBER}[ -](months?|years?) terms?\\b`),
    about: 'a term',
    knows: termNumbers,
    each: { month: 1, year: 12 },
  },
  {
    pattern: written(`\\bstatements? of ${UP_TO}${NUMBER} words\\b`),
    about: 'the words of a statement',
    knows: ({ statementWords }) => [statementWords],
  },
  ...(['nominations', 'discussion', 'voting'] as const).map(
    (name): Said => ({
      pattern: written(`\\b${name}(?: are| is)?(?: open)?,? (?:for|lasts?|last) ${UP_TO}${NUMBER} (days?|weeks?)\\b`),
      about: name,
      knows: phaseNumbers(name),
      each: { day: 1, week: 7 },
    }),
  ),
];

/** Every number in a text that the rules do not know, with where it stands and those that they do. */
function contradictions(text: string, rules: Rules) {
  return SAID.flatMap(({ pattern, about, knows, each }) => {
    const known = [...new Set(knows(rules).filter((number) => number !== null))].sort((a, b) => a - b);
    if (known.length === 0) return [];
    return [...text.matchAll(pattern)].flatMap(({ 0: phrase, 1: number = '', 2: unit, index }) => {
      const count = (SPELT.get(number.toLowerCase()) ?? Number(number)) * (each?.[unit?.replace(/s$/, '') ?? ''] ?? 1);
      // "One" is an article as often as a number.
      return known.includes(count) || number.toLowerCase() === 'one' ? [] : [{ phrase, index, about, known }];
    });
  });
}

export const proseNumber: Check = {
  code: 'prose-number',
  rule: 'A page of the charter says of seats, terms, phases and statements no number that the rules beside it do not know: <Rule> writes them out.',
  severity: 'hint',
  example: {
    wrong: changed(
      'charter/2019-01-01/elections.mdx',
      'The council has <Rule is="seats" /> seats',
      'The council has seven seats',
    ),
    at: 'content/charter/2019-01-01/elections.mdx:8:1',
    right: changed(
      'charter/2019-01-01/elections.mdx',
      'The council has <Rule is="seats" /> seats',
      'The council has three seats, for twelve-month terms',
    ),
  },
  run: ({ content, community }) => {
    const inEnglish = (content.community?.data.language ?? 'en').startsWith('en');
    if (!inEnglish) return [];
    return proseOf(content).flatMap(({ file: { file }, words }): Report[] => {
      const text = community.charterTexts.find((each) => each.file === file);
      const committee = community.committees.find(({ id }) => id === text?.committee);
      if (text === undefined || committee === undefined) return [];
      // A page that outlasts an amendment must be true under each version beside it; one telling of it is enough.
      const versions = committee.charter.filter((version) => overlap(version, text));
      return words.flatMap((block) => {
        const found = versions.map((version) => ({
          since: version.since,
          all: contradictions(block.text, version.rules),
        }));
        const { since, all } = found.find((each) => each.all.length > 0) ?? { since: null, all: [] };
        return all.map(({ phrase, index, about, known }) => ({
          place: { file, line: block.line + block.text.slice(0, index).split('\n').length - 1, col: 1 },
          message: `says "${phrase.replaceAll(/\s+/g, ' ').trim()}"; of ${about} the rules in force from ${since} know ${listInWords(known.map(String))}`,
          expected: 'correct one of the two, and write the number as <Rule is="…" />, so that it follows the rules',
        }));
      });
    });
  },
};
