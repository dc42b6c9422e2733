/**
 * Splits a Markdown file into front matter and body. gray-matter would run `---js` front matter as code, so no engine of
 * its own ever parses anything here: this module takes the text apart, and `yaml.ts` reads the YAML.
 */
import matter from 'gray-matter';

interface Split {
  /** The YAML between the fences, or null where the file has no front matter. */
  readonly yaml: string | null;
  /** The line on which the YAML starts, counted from 1. */
  readonly yamlLine: number;
  readonly body: string;
  /** The line on which the body starts, counted from 1. */
  readonly bodyLine: number;
}

const refuse = () => {
  throw new Error('front matter is never evaluated');
};
const engine = { parse: refuse, stringify: refuse };
const splitOnly = { parse: () => ({}), stringify: refuse };

/**
 * Splits `text`. Each fence must stand alone on its line: an opening fence with a language is a body, not front matter.
 * Returns null where the front matter never ends.
 */
export function split(text: string): Split | null {
  if (!/^---[ \t]*\n/.test(text)) return { yaml: null, yamlLine: 1, body: text, bodyLine: 1 };
  const engines = { yaml: splitOnly, js: engine, javascript: engine, json: engine, coffee: engine, toml: engine };
  const { matter: block, content } = matter(text, { language: 'yaml', engines });
  const closing = /^---[ \t]*$/;
  const lines = text.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  if (end === -1 || !closing.test(lines[end] ?? '')) return null;
  return {
    yaml: block.replace(/^[ \t]*\n/, ''),
    yamlLine: 2,
    body: content.replace(/^[ \t]+\n/, ''),
    bodyLine: end + 2,
  };
}
