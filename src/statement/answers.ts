/** What a candidate answers, in the form or in the terminal, and the file that it makes. */

export interface Answers {
  readonly name: string;
  readonly github: string;
  readonly affiliation: string;
  readonly pronouns: string;
  readonly links: readonly { readonly title: string; readonly url: string }[];
  readonly languages: readonly string[];
  /** The statement, in Markdown. */
  readonly body: string;
}

export const NO_ANSWERS: Answers = {
  name: '',
  github: '',
  affiliation: '',
  pronouns: '',
  links: [],
  languages: [],
  body: '',
};

export const KEYS = ['name', 'github', 'affiliation', 'pronouns', 'links', 'languages'] as const;
export type Key = (typeof KEYS)[number];

/** Text that YAML takes as it stands: begins with a letter and holds no sign that YAML reads. */
const PLAIN = /^\p{L}(?:[\p{L}\p{M}\p{N}._/@+'’()&-]| (?! |#|$)|,(?= )|:(?! |$))*$/u;
const WORDS_OF_YAML = /^(?:null|true|false|yes|no|on|off|y|n)$/i;

/** A text as a value in YAML. */
export const yamlText = (text: string): string =>
  PLAIN.test(text) && !WORDS_OF_YAML.test(text) ? text : JSON.stringify(text);

/** The lines of one key of the front matter; none where there is nothing to say. */
export function frontMatterLines(answers: Answers, key: Key): string[] {
  if (key === 'links') {
    const items = answers.links.flatMap(({ title, url }) => [
      `  - title: ${yamlText(title)}`,
      `    url: ${yamlText(url)}`,
    ]);
    return items.length === 0 ? [] : ['links:', ...items];
  }
  if (key === 'languages') {
    return answers.languages.length === 0
      ? []
      : ['languages:', ...answers.languages.map((language) => `  - ${yamlText(language)}`)];
  }
  const text = answers[key].trim().normalize('NFC');
  return text === '' ? [] : [`${key}: ${yamlText(text)}`];
}

/** The statement file that the answers make. */
export function writeStatement(answers: Answers): string {
  const body = answers.body
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
  return ['---', ...KEYS.flatMap((key) => frontMatterLines(answers, key)), '---', body, ''].join('\n');
}
