/** What the form says of an answer that the checks refuse, or remark on: in the words that stand beside its fields. */
import { CALLED } from './called.ts';

/** A field of the form, as a sentence calls it. */
export const FIELD_CALLED: Readonly<Record<string, string>> = {
  name: 'your name',
  github: 'your handle',
  affiliation: 'your affiliation',
  pronouns: 'your pronouns',
  languages: 'the language',
  title: 'the title of the link',
  url: 'the address of the link',
};

/** What a field asks for in which nothing was entered, on the host whose handles are asked for; undefined where it may stay empty. */
export const askedFor = (field: string, host: string): string | undefined =>
  ({
    name: 'Enter your name, as it should appear.',
    github: `Enter your ${host} handle.`,
    affiliation: 'Enter the organization you belong to today, or independent.',
    title: 'Enter a title for the link, or empty its address.',
    url: 'Enter the address of the link, or empty its title.',
    body: 'Write what you stand for.',
  })[field];

export const notAHandle = (written: string, host: string): string =>
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(written)
    ? `Enter your ${host} handle, not an e-mail address.`
    : `Enter your ${host} handle as it is: letters, digits and single hyphens, at most 39. “${written}” is not one.`;

export const tooLong = (called: string, most: number, has: number): string =>
  `Shorten ${called} to ${most} characters; there are ${has}.`;

export const tooMany = (field: string, most: number): string => `Keep to ${most} ${field}.`;

/** `problem` is what keeps it from being one, as half a sentence: "starts with ftp:". */
export const notAnAddress = (written: string, problem: string): string =>
  `Enter the whole address, such as https://example.org/page: “${written}” ${problem}.`;

export const anotherAddress = (host: string): string =>
  `Let the title say what the link is about: it reads as another address, and the link leads to ${host}.`;

export const MARK_IN_FIELD = 'Leave marks and pictures out here: they could pass for the site’s own.';
export const signInName = (sign: string): string => `Leave “${sign}” out of your name: it is part of no name.`;

/** Of a name or a handle that is nearly that of somebody else, "Ada Example". */
export const takenForAnother = (called: string, other: string): string =>
  `${called.charAt(0).toUpperCase()}${called.slice(1)} can be taken for that of ${other}. If you are somebody else, leave it; whoever merges your statement is told.`;

export const knownAs = (known: string): string =>
  `The community knows you as ${known}. If you go by another name now, leave it; whoever merges your statement is told.`;

/** `recorded` is the name of the organization, or `independent`. */
export const recordedAs = (recorded: string, on: string): string =>
  `The community’s files have ${recorded} for you on ${on}. If you have moved, leave it; whoever merges your statement is told.`;

/** Of an organization that the community's files do not have; `near` is one that they have whose name is nearly the same. */
export const notKnownYet = (affiliation: string, near: string | null): string =>
  near === null
    ? `“${affiliation}” is new to this site; it gets a page of its own.`
    : `“${affiliation}” is new to this site. Did you mean ${near}? If not, it gets a page of its own.`;

/** Of a handle that is the name of another's file. */
export const notTakenFor = (name: string): string =>
  `This handle is not ${name}’s, though the community’s files may look so. If you are ${name}, ask the officials first.`;

export const youRunIt = `You are named as an official of this election. Ask the others to name somebody in your place before you stand as ${CALLED.aCandidate}.`;

/** Of a handle under which no file can stand. */
export const RESERVED_ASK = 'ask the officials of the election to file your statement under another name';

/** Of a handle whose statement is there already. */
export const hasStatement = (handle: string) =>
  ({
    message: `${handle} already has a statement in this election`,
    expected: 'to change it, load its file into this form',
  }) as const;

/** After a list was pasted from a word processor, and after an address was typed without its beginning. */
export const BULLETS_MENDED = 'The bullets of a list are now written as Markdown has them, "- ".';
export const HIDDEN_MENDED = 'Characters that nobody sees were taken out.';
export const BREAKS_MENDED = 'The breaks of a word processor are now ends of lines.';
export const addressMended = (address: string): string => `The address is ${address}: it begins with https://.`;
export const handleMended = (handle: string): string => `The handle is ${handle}: it is written without @ and address.`;
