/** What a migration is: a step to a newer format of the content. */

/** The texts of a content folder, by their path in it. */
export type Texts = Readonly<Record<string, string>>;

export interface Migration {
  /** The format that the content has afterwards; steps that belong together lead to the same. */
  readonly to: number;
  /** What it changes and why, for those whose files they are. */
  readonly what: string;
  /** All texts in the new format: those in which nothing changes as they are. Comments and order stay; a file may be called otherwise. */
  readonly rewritten: (texts: Texts) => Texts;
}
