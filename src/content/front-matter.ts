/**
 * Splits a Markdown file into front matter and body. gray-matter would run `---js` front matter as code, so no engine of
 * its own ever parses anything here: this module takes the text apart, and `yaml.ts` reads the YAML.
 */
import matter from 'gray-matter';

export interface Split {
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

/** Splits `text`. The opening fence must stand alone on its line: a fence with a language is a body, not front matter. */
export function split(text: string): Split {
  if (!/^---[ \t]*\r?\n/.test(text)) return { yaml: null, yamlLine: 1, body: text, bodyLine: 1 };
  const engines = { yaml: splitOnly, js: engine, javascript: engine, json: engine, coffee: engine, toml: engine };
  const { matter: yaml, content } = matter(text, { language: 'yaml', engines });
  const bodyStart = text.length - content.length;
  return {
    yaml: yaml.replace(/^\r?\n/, ''),
    yamlLine: 2,
    body: content,
    bodyLine: text.slice(0, bodyStart).split('\n').length,
  };
}
