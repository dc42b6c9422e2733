/** What a version changes in how a site looks: the values that its stylesheets set by name, and the names that a community's own stylesheet leans on. */

/** A stylesheet without its comments, texts and addresses; what is left stands where it stood. */
const bare = (css: string): string =>
  css.replace(/\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|url\([^)]*\)/g, (all) =>
    ' '.repeat(all.length),
  );

/** A value as a minified stylesheet has it: nothing that a browser reads alike makes a difference. */
const plainValue = (value: string): string =>
  value
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/["']/g, '')
    .replace(/ ?([(),/*]) ?/g, '$1')
    .replace(/\b0+(?=\.\d)/g, '')
    .replace(/#([0-9a-f])\1([0-9a-f])\2([0-9a-f])\3\b/g, '#$1$2$3');

/** The values that a stylesheet sets by name (`--paper`), for each name in their order, each once. */
function valuesIn(css: string): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, readonly string[]>();
  for (const [, name = '', value = ''] of css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .matchAll(/(?<=[{;\s])(--[\w-]+)\s*:\s*([^;}]+)/g)) {
    const before = values.get(name) ?? [];
    const plain = plainValue(value);
    if (!before.includes(plain)) values.set(name, [...before, plain]);
  }
  return values;
}

export interface LookChanges {
  readonly added: readonly string[];
  readonly gone: readonly string[];
  readonly changed: readonly { readonly name: string; readonly before: string; readonly now: string }[];
}

/** How the values of one version's stylesheets differ from another's, minified or not. */
export function lookBetween(before: string, now: string): LookChanges {
  const [old, current] = [valuesIn(before), valuesIn(now)];
  return {
    added: [...current.keys()].filter((name) => !old.has(name)),
    gone: [...old.keys()].filter((name) => !current.has(name)),
    changed: [...current].flatMap(([name, values]) => {
      // Files are joined in another order when they are minified.
      const [was, is] = [old.get(name)?.toSorted().join(', '), values.toSorted().join(', ')];
      return was === undefined || was === is ? [] : [{ name, before: was, now: is }];
    }),
  };
}

/** What a community's stylesheet leans on and is not there, with where it says so, counted in characters. */
interface Unknown {
  readonly name: string;
  readonly offset: number;
}

/**
 * The names in a community's own stylesheet that mean nothing: values that it sets or asks for, and classes, that are neither the
 * software's nor its own. `software` holds the software's stylesheets and pages, `own` the community's parts of a page.
 */
export function unknownNames(theme: string, software: string, own: string): readonly Unknown[] {
  const known = new Set(`${software} ${own}`.match(/-{0,2}[A-Za-z_][\w-]*/g));
  const css = bare(theme);
  const set = [...css.matchAll(/(?<=[{;\s])(--[\w-]+)(?=\s*:)/g)];
  const asked = [...css.matchAll(/(?<=var\(\s*)(--[\w-]+)/g)];
  const named = (all: readonly RegExpExecArray[]) => new Set(all.map(([name]) => name));
  const [isSet, isAsked] = [named(set), named(asked)];
  const classes = [...css.matchAll(/[^{};]*(?=\{)/g)].flatMap((rule) =>
    [...rule[0].matchAll(/\.(-?[A-Za-z_][\w-]*)/g)].map((found) => ({
      name: found[1] ?? '',
      offset: rule.index + found.index,
    })),
  );
  const values = [...set.filter(([name]) => !isAsked.has(name)), ...asked.filter(([name]) => !isSet.has(name))];
  const all = [...values.map(({ 0: name, index: offset }) => ({ name, offset })), ...classes];
  const unknown = all.filter(({ name }) => !known.has(name)).sort((a, b) => a.offset - b.offset);
  return unknown.filter(({ name }, index) => unknown.findIndex((each) => each.name === name) === index);
}

/** The values that a stylesheet sets itself. */
export const namesSet = (css: string): ReadonlySet<string> => new Set(valuesIn(css).keys());
