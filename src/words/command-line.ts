/** Commands as somebody is told to run them. */

/** One word of a command, quoted where a shell would read it as something else. */
export const quoted = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;

/** The words of a command that was written with `quoted`. */
const wordsOf = (command: string): string[] =>
  (command.match(/(?:'[^']*'|\\'|[^\s'\\])+/g) ?? []).map((word) =>
    word.replace(/'([^']*)'|\\'/g, (_, inside: string | undefined) => inside ?? "'"),
  );

/** A verb as one calls it: `npm run election -- plan`. What is about `hustings` itself is no npm script. */
export function calledAs(verb: string): string {
  if (verb === 'complete') return 'npx --no hustings complete';
  const [first, ...rest] = verb.split(' ');
  return ['npm run', first, '--', ...rest].join(' ');
}

/** A verb with what stands behind it: `npm run election -- plan council 2027-06`. */
export function commandLine(verb: string, ...words: readonly string[]): string {
  const called = calledAs(verb);
  return words.length === 0 ? called.replace(/ --$/, '') : [called, ...words.map(quoted)].join(' ');
}

/** A command in a sentence, between the signs by which `retold` knows it. */
export const toldCommand = (verb: string, ...words: readonly string[]): string => `\`${commandLine(verb, ...words)}\``;

/** A text in which each command that was told has words of another's choice behind `npm run <script> --`. */
export const retold = (text: string, other: (words: readonly string[]) => readonly string[]): string =>
  text.replace(/`npm run ([\w-]+)(?: -- ([^`\n]+))?`/g, (_, script: string, behind: string | undefined) => {
    const words = other(wordsOf(behind ?? ''));
    return `\`${commandLine(script, ...words)}\``;
  });
