/** What a migration is: the step from one format of the content to the next. */

/** The texts of a content folder, by their path in it. */
export type Texts = Readonly<Record<string, string>>;

export interface Migration {
  /** The format that the content has afterwards. */
  readonly to: number;
  /** What it changes and why, for those whose files they are. */
  readonly what: string;
  /** A file's text in the new format: the same where nothing in it changes. Comments and order stay. */
  readonly rewritten: (file: string, text: string) => string;
}
