/** What a file of the content is once it was read. */
import type { Finding } from '../findings/finding.ts';
import type { YamlSource } from '../findings/yaml.ts';
import type { Limits } from '../statement/rules/rule.ts';
import type { StatementFile } from '../statement/schema.ts';

/** A file that its schema accepts. */
export interface Loaded<T> {
  readonly id: string;
  /** As findings and pages name it. */
  readonly file: string;
  readonly data: T;
  readonly source: YamlSource;
}

/** A Markdown file: front matter and body. */
export interface LoadedProse<T> extends Loaded<T> {
  readonly body: string;
  /** The line of the file on which the body starts. */
  readonly bodyLine: number;
}

/** What is known of a statement's text by itself. */
export interface OfText {
  readonly words: number;
  /** The limits under which nothing in it was found to be wrong; null until it was looked through, or where something is. */
  faultless: Limits | null;
}

export interface LoadedStatement extends LoadedProse<StatementFile> {
  readonly ofText: OfText;
  /** `id` is the file's name; this is its folder. */
  readonly election: string;
}

/** What one file says (null where it is refused), and what is wrong with it. */
export interface Understood<T> {
  readonly loaded: T | null;
  readonly findings: readonly Finding[];
}
