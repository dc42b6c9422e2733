/** The account of an import: what became of each file of the source, what was guessed and from what, and what is in doubt. */
import { formatPlace, type Place } from '../findings/finding.ts';

const SURE = ['certain', 'likely', 'unsure'] as const;
/** How sure a value is that no file says outright. */
export type Sure = (typeof SURE)[number];

interface Guess {
  /** What it is about: an election and a key, a person and an organization. */
  readonly about: string;
  readonly value: string;
  /** From what, in words. */
  readonly from: string;
  readonly places: readonly Place[];
  readonly sure: Sure;
}

interface Doubt {
  readonly text: string;
  readonly places: readonly Place[];
}

interface Omitted {
  readonly place: Place;
  readonly what: string;
  readonly why: string;
}

export interface Account {
  readonly use: (file: string, forWhat: string) => void;
  readonly keepAside: (file: string, why: string) => void;
  /** What was read for nothing: it is kept aside, whatever it was to be used for. */
  readonly leaveOut: (file: string, why: string) => void;
  readonly guess: (guess: Guess) => void;
  readonly doubt: (text: string, ...places: Place[]) => void;
  readonly omit: (omitted: Omitted) => void;
  /** Something that concerns the whole: a history that is missing. */
  readonly remark: (text: string) => void;
}

export interface Accounted {
  readonly used: readonly { readonly file: string; readonly for: string }[];
  readonly keptAside: readonly { readonly file: string; readonly why: string }[];
  readonly notUnderstood: readonly string[];
  readonly guesses: readonly Guess[];
  readonly doubts: readonly Doubt[];
  readonly takenOut: readonly Omitted[];
  readonly remarks: readonly string[];
}

/** A new account of these files, and how to close it: what was neither used nor kept aside was not understood. */
export function newAccount(files: readonly string[]): { account: Account; close: () => Accounted } {
  const used = new Map<string, string[]>();
  const aside = new Map<string, string>();
  const guesses: Guess[] = [];
  const doubts: Doubt[] = [];
  const takenOut: Omitted[] = [];
  const remarks = new Set<string>();
  const account: Account = {
    use: (file, forWhat) => {
      const before = used.get(file);
      if (before === undefined) used.set(file, [forWhat]);
      else if (!before.includes(forWhat)) before.push(forWhat);
    },
    keepAside: (file, why) => {
      if (!aside.has(file)) aside.set(file, why);
    },
    leaveOut: (file, why) => {
      used.delete(file);
      aside.set(file, why);
    },
    guess: (guess) => guesses.push(guess),
    doubt: (text, ...places) => doubts.push({ text, places }),
    omit: (omitted) => takenOut.push(omitted),
    remark: (text) => remarks.add(text),
  };
  const close = (): Accounted => ({
    used: files.flatMap((file) => {
      const what = used.get(file);
      return what === undefined ? [] : [{ file, for: what.join('; ') }];
    }),
    keptAside: files.flatMap((file) => {
      const why = used.has(file) ? undefined : aside.get(file);
      return why === undefined ? [] : [{ file, why }];
    }),
    notUnderstood: files.filter((file) => !used.has(file) && !aside.has(file)),
    guesses,
    doubts,
    takenOut,
    remarks: [...remarks],
  });
  return { account, close };
}

/** Whether something is left that a person should look at. */
export const inDoubt = ({ notUnderstood, guesses, doubts }: Accounted): boolean =>
  notUnderstood.length > 0 || doubts.length > 0 || guesses.some(({ sure }) => sure !== 'certain');

/** Where a guess or a doubt comes from, after the words. */
export const placesTold = (places: readonly Place[]): string =>
  places.length === 0 ? '' : ` (${places.map(formatPlace).join(', ')})`;
