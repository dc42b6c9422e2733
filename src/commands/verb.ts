/** What a verb of the command line is: a description, from which parsing, help, completion and the handbook's page are made. */
import { calledAs } from '../words/command-line.ts';

/** What the shell can propose for a word or a value: the ids that the content has, or paths. */
export type Proposed = 'committee' | 'election' | 'person' | 'path' | readonly string[];

export interface WordSays {
  /** As the usage shows it, without brackets: `committee`. */
  readonly name: string;
  readonly what: string;
  /** Whether it may be left out. */
  readonly optional?: true;
  /** Whether there may be several; only the last may be. */
  readonly many?: true;
  readonly proposed?: Proposed;
}

export interface OptionSays {
  /** The form of its value as the usage shows it: `<day>`; none for an option that is only said. */
  readonly takes?: string;
  readonly what: string;
  /** Whether the value may be left out: the option is then only said. */
  readonly bare?: true;
  /** Whether it may be given more than once. */
  readonly many?: true;
  readonly proposed?: Proposed;
}

export interface Example {
  /** What stands behind the verb. */
  readonly args: string;
  readonly what: string;
}

export interface Verb {
  /** One word, or two where a word has verbs of its own: `election plan`. */
  readonly name: string;
  /** What it does, in a sentence. */
  readonly does: string;
  /** What else one should know before running it; a paragraph each. */
  readonly more?: readonly string[];
  readonly words: readonly WordSays[];
  /** By name, without the hyphens. */
  readonly options: Readonly<Record<string, OptionSays>>;
  readonly examples: readonly Example[];
  /** Whether it reads a content folder, so that it takes `--content`; `must` where it cannot do without one. */
  readonly content: 'must' | 'may' | 'no';
}

export const CONTENT: OptionSays = {
  takes: '<folder>',
  what: 'the content folder; `content` where left out',
  proposed: 'path',
};

/** Every option of a verb but `--help`, which all of them have. */
export const optionsOf = ({ options, content }: Verb): Readonly<Record<string, OptionSays>> =>
  content === 'no' ? options : { ...options, content: CONTENT };

const wordUsage = ({ name, optional, many }: WordSays): string => {
  const word = `<${name}>${many === true ? ' …' : ''}`;
  return optional === true ? `[${word}]` : word;
};

/** An option as the usage and the help show it: `--on <day>`. */
export const optionForm = (name: string, { takes, bare }: OptionSays): string =>
  `--${name}${takes === undefined ? '' : bare === true ? ` [${takes}]` : ` ${takes}`}`;

const optionUsage = ([name, option]: readonly [string, OptionSays]): string =>
  `[${optionForm(name, option)}]${option.many === true ? ' …' : ''}`;

/** A verb with all that it takes, on one line. */
export const usageOf = (verb: Verb): string =>
  [calledAs(verb.name), ...verb.words.map(wordUsage), ...Object.entries(optionsOf(verb)).map(optionUsage)].join(' ');
