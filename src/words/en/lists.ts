/** What long lists say: under what names are looked up, and how a list goes on elsewhere. */

/** Scripts under which names are looked up together, and what is in none. */
export type ScriptName =
  | 'greek'
  | 'cyrillic'
  | 'hebrew'
  | 'arabic'
  | 'devanagari'
  | 'thai'
  | 'hangul'
  | 'kana'
  | 'han'
  | 'other';

export const INITIALS: Readonly<Record<ScriptName, string>> = {
  greek: 'Greek',
  cyrillic: 'Cyrillic',
  hebrew: 'Hebrew',
  arabic: 'Arabic',
  devanagari: 'Devanagari',
  thai: 'Thai',
  hangul: 'Korean',
  kana: 'Japanese syllables',
  han: 'Chinese characters',
  other: 'Figures and other signs',
};

export const LISTS = {
  byName: 'By name',
  caption: 'By the first letter',
  letter: 'First letter',
  names: 'From, to',
  count: 'How many',
} as const;

/** From the first name of a page to its last. */
export function guideWords(names: readonly string[]): string {
  const [first = '', last = ''] = [names[0], names.at(-1)];
  return names.length < 2 ? first : `${first} – ${last}`;
}

/** What is not named one by one any more: "and three more". */
export const andMore = (left: number): string => `and ${left} more`;

/** The title of one page of a list by name. */
export const underLetter = (list: string, label: string): string => `${list}: ${label}`;

/** The pages before and after, in a list by name. */
export const LETTER_TURN = { previous: 'Before', next: 'After' } as const;

/** The pages before and after, year by year. */
export const YEAR_TURN = {
  label: 'By year',
  previousLabel: 'The year before',
  nextLabel: 'The year after',
} as const;
