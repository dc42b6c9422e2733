/** Where facts come from, and what a reader should know of them. */

/** Where a fact comes from. */
export interface Source {
  readonly title: string;
  readonly url: string | null;
}

/** Something a reader should know about a fact: a gap, or a contradiction between sources, which it names. */
export interface Note {
  readonly text: string;
  readonly sources: readonly Source[];
}

/** Each source once, in the order in which it is first named. */
export const distinctSources = (sources: readonly Source[]): Source[] => [
  ...new Map(sources.map((source) => [`${source.title} ${source.url}`, source])).values(),
];
