/**
 * Whether two names may be one person's, or one organization's, and why. A name that is the same but for case and accents is
 * one name; every other likeness is weak: it lists a likely duplicate, and joins nobody by itself.
 */

/** Letters that no mark can be taken off, with what people write instead. */
const INSTEAD: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ð: 'd',
  ŋ: 'n',
  ħ: 'h',
};

const unmarked = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđßæœıþðŋħ]/g, (letter) => INSTEAD[letter] ?? letter);

/** A name as it is compared: no marks, no case, no dots; its words in their order. */
export function wordsOf(name: string): string[] {
  // Most names have no mark to be taken off, and letters that are quickly told.
  if (/^[a-z]+(?: [a-z]+)*$/i.test(name)) return name.toLowerCase().split(' ');
  const plain = /^[ -~]*$/.test(name) ? name : unmarked(name);
  return plain
    .toLowerCase()
    .replace(/['’`.]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** One name, whatever its case, accents and blanks. */
export const foldedName = (name: string): string => wordsOf(name).join(' ');

const SHORT_FORMS: readonly string[][] = [
  'alexander alex sasha aleksander aleksandr alexandre',
  'alexandra alex sasha',
  'andrew andy drew andrey andrei andreas',
  'anthony tony antony antonio',
  'anastassios anastasios tassos',
  'benjamin ben',
  'catherine kate cathy katherine katie',
  'charles charlie chuck',
  'christopher chris christoph christophe',
  'christian chris',
  'christine chris tina',
  'daniel dan danny',
  'david dave davey',
  'deborah deb debbie',
  'dmitry dima dmitri',
  'donald don',
  'douglas doug',
  'edward ed eddie ted',
  'elizabeth liz beth betty',
  'eugene gene',
  'francis frank',
  'francisco paco',
  'frederick fred',
  'gabriel gabe',
  'gregory greg',
  'henry harry hank',
  'jacob jake',
  'james jim jimmy jamie',
  'jeffrey jeff',
  'jennifer jen jenny',
  'jessica jess jessie',
  'jonathan jon',
  'john jack johnny',
  'joseph joe joey',
  'joshua josh',
  'julian julz',
  'kenneth ken',
  'kimberly kim',
  'lawrence larry',
  'leonard leo len',
  'margaret maggie meg peggy',
  'matthew matt mathew',
  'maximilian max',
  'michael mike mick mikhail',
  'mikhail misha',
  'nathaniel nathan nate',
  'nicholas nick nicolas',
  'nikolai kolya',
  'pamela pam',
  'patrick pat',
  'peter pete',
  'philip phil',
  'raymond ray',
  'rebecca becky',
  'richard rich rick dick',
  'robert rob bob bobby bert',
  'ronald ron',
  'samuel sam',
  'sergey serge sergei',
  'stephen steve steven',
  'susan sue',
  'sebastian seb sebastien',
  'theodore ted theo',
  'thomas tom tommy',
  'timothy tim',
  'victoria vicky',
  'vladimir vova vlad',
  'walter walt',
  'wilhelm willi',
  'william will bill billy',
  'yevgeniy evgeny eugene',
  'zachary zach',
].map((line) => line.split(' '));

/** Every form with those that are short or long for the same name. */
const FORMS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...new Set(SHORT_FORMS.flat())].map((form) => [
    form,
    new Set(SHORT_FORMS.filter((forms) => forms.includes(form)).flat()),
  ]),
);

const isShortFormOf = (a: string, b: string): boolean => FORMS.get(a)?.has(b) === true;

/** How many letters are to be changed, added, taken out or swapped to make one word of another; more than `most` is `most + 1`. */
export function edits(a: string, b: string, most = 2): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [older, before] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const now = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((before[j] ?? 0) + 1, (now[j - 1] ?? 0) + 1, (before[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (older[j - 2] ?? 0) + 1);
      now.push(least);
    }
    [older, before] = [before, now];
  }
  return Math.min(before[b.length] ?? 0, most + 1);
}

/** In what way two names are alike. */
type Likeness = 'same' | 'order' | 'middle name' | 'initial' | 'short form' | 'spelling';

export const LIKENESS: Readonly<Record<Likeness, string>> = {
  same: 'the same name',
  order: 'the same words in another order',
  'middle name': 'the same first and last name, one with more between',
  initial: 'an initial for a whole name',
  'short form': 'a short form of the same first name',
  spelling: 'spelt almost the same',
};

/** Whether two given names may be one; null where not. */
function givenAlike(a: string, b: string): Likeness | null {
  if (a === b) return 'same';
  if ((a.length === 1 || b.length === 1) && a[0] === b[0]) return 'initial';
  if (isShortFormOf(a, b)) return 'short form';
  const most = Math.min(a.length, b.length) >= 6 ? 2 : 1;
  return Math.min(a.length, b.length) >= 4 && edits(a, b, most) <= most ? 'spelling' : null;
}

/** How two names are alike, null where they are not. Symmetric. */
export const alike = (one: string, other: string): Likeness | null => wordsAlike(wordsOf(one), wordsOf(other));

const letters = (words: readonly string[]): number => words.reduce((sum, { length }) => sum + length, 0);

/** Whether two names have the same words, or the same letters with other blanks between them. */
const areSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length + b.length > 2 ? a.join('') === b.join('') : a[0] === b[0];

/** Whether two names of as many words have the same ones in another order. */
const areShuffled = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((word) => b.includes(word)) && [...a].sort().join(' ') === [...b].sort().join(' ');

/** The same of names whose words are at hand. Most that are compared are not alike: what tells that soonest stands first. */
export function wordsAlike(a: readonly string[], b: readonly string[]): Likeness | null {
  if (a.length === 0 || b.length === 0) return null;
  const asLong = letters(a) === letters(b);
  if (asLong && areSame(a, b)) return 'same';
  if (a.length < 2 || b.length < 2) return null;
  if (asLong && a.length === b.length && areShuffled(a, b)) return 'order';
  const [first, last] = [a[0] ?? '', a.at(-1) ?? ''];
  // As it is written, and with the first word put last.
  for (const [otherFirst = '', otherLast = ''] of [
    [b[0], b.at(-1)],
    [b[1], b[0]],
  ]) {
    const given = last === otherLast && last.length >= 2 ? givenAlike(first, otherFirst) : null;
    if (given !== null) return given === 'same' ? (a.length === b.length ? null : 'middle name') : given;
    // A slip in the last name, the first being the same.
    if (
      first === otherFirst &&
      first.length >= 3 &&
      Math.min(last.length, otherLast.length) >= 5 &&
      edits(last, otherLast, 1) === 1
    )
      return 'spelling';
  }
  return null;
}

/** Words that say what kind of body an organization is, and nothing of which. */
const LEGAL =
  /\b(?:inc|incorporated|ltd|limited|llc|gmbh|ag|sa|bv|co|corp|corporation|company|plc|kg|oy|ab|srl|foundation|the)\b/g;

/** One organization's name, whatever its case, blanks, accents, and the form of its company. */
export const foldedOrganization = (name: string): string =>
  foldedName(name.replace(/\([^)]*\)/g, ' '))
    .replace(LEGAL, ' ')
    .replace(/\s+/g, '')
    .trim() || foldedName(name).replace(/\s+/g, '');

/** Whether the names of two organizations are likely one's, beyond what `foldedOrganization` says. */
export const organizationsAlike = (one: string, other: string): boolean => {
  const [a, b] = [foldedOrganization(one), foldedOrganization(other)];
  return a !== b && Math.min(a.length, b.length) >= 5 && (edits(a, b, 1) <= 1 || a.startsWith(b) || b.startsWith(a));
};
