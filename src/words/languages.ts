/** The languages in which Hustings speaks: a folder each, of which a run and a site take one. */

/** What a language says, whatever the words: any text for a text, and for a function one that can be asked the same. */
type Said<T> = T extends string
  ? string
  : T extends (...asked: never[]) => unknown
    ? T
    : { readonly [Name in keyof T]: Said<T[Name]> };

/** All that a language says: as much as English does. */
export type Words = Said<typeof import('./en/index.ts')>;

/** The words of a language, which lack nothing: the compiler names here what they do. */
type Complete<Own extends Words> = Own;

/** The words of each language, by its tag (BCP 47). A language is its folder, a line here, and its name below. */
export interface Languages {
  readonly en: Complete<typeof import('./en/index.ts')>;
}

export type Language = keyof Languages;

/** What each language is called in English. */
export const LANGUAGES: Readonly<Record<Language, string>> = { en: 'English' };

/** What is spoken where nothing else is set. */
export const USUAL: Language = 'en';

const isLanguage = (tag: string): tag is Language => Object.hasOwn(LANGUAGES, tag);

/** The language that a community's setting asks for: by its whole tag (pt-BR), or by its first part (pt). Null where there is none. */
export function languageFor(tag: string): Language | null {
  const [first = ''] = tag.split('-');
  return isLanguage(tag) ? tag : isLanguage(first) ? first : null;
}

/** The tag of the language that the interface is in: the one asked for, region and all, or that of the words in its place. */
export const interfaceTag = (tag: string): string => (languageFor(tag) === null ? USUAL : tag);

/** What is imported under this name is taken from the folder of a language (`imports` in package.json). */
export const SPOKEN_AS = '#words/';
