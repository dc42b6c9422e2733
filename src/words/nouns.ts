/** What the interface calls things by, and for which a community may have words of its own. */
export const NAMED = ['committee', 'seat', 'candidate'] as const;

export type Named = (typeof NAMED)[number];

/** A noun as it stands within a sentence, for one and for many. */
export interface Noun {
  readonly one: string;
  readonly many: string;
}

export type OwnNouns = Readonly<Partial<Record<Named, Noun>>>;

/** Under which name the words import a community's own nouns (`imports` in package.json). */
export const NOUNS_AS = '#nouns';

/** The module that stands there for a run or a build of a community that has some. */
export const nounsModule = (own: OwnNouns): string => `export const OWN_NOUNS = ${JSON.stringify(own)};`;
