/** The whole corpus as files of a content folder, and which statement each text is. */
import { EXAMPLE_BASE } from '../../src/checks/example-base.ts';
import { HOSTILE_FILES, HOSTILE_NAMES } from './front-matter.ts';
import { HOSTILE_TEXTS } from './markdown.ts';
import { HOSTILE_VALUES } from './names.ts';
import { HOSTILE_CHARACTERS } from './unicode.ts';

export const FOLDER = 'elections/2021-05/candidates';

export interface HostileText {
  readonly name: string;
  readonly text: string;
  /** The handle under which it stands. */
  readonly handle: string;
}

export const TEXTS: readonly HostileText[] = [...HOSTILE_TEXTS, ...HOSTILE_CHARACTERS].map((each, index) => ({
  ...each,
  handle: `text-${index + 1}`,
}));

/** A file whose front matter is in order. */
export const statementOf = (handle: string, text: string): string =>
  `---\nname: Hostile ${handle}\ngithub: ${handle}\naffiliation: Acme\n---\n${text}\n`;

/** A community with every text as the statement of one candidate. */
export const withTexts = (texts: readonly HostileText[]): Record<string, string> => ({
  ...EXAMPLE_BASE,
  ...Object.fromEntries(texts.map(({ handle, text }) => [`${FOLDER}/${handle}.md`, statementOf(handle, text)])),
});

/** Statements whose front matter holds hostile values, by their path in the content folder. */
export const VALUES: Readonly<Record<string, string>> = Object.fromEntries(
  HOSTILE_VALUES.map((values, index) => {
    const handle = `value-${index + 1}`;
    const front = { name: `Candidate ${handle}`, github: handle, affiliation: 'Acme', ...values };
    const lines = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
    return [`${FOLDER}/${handle}.md`, `---\n${lines.join('')}---\nI would like to help.\n`];
  }),
);

/** A community with one hostile file as the statement of hana-x. */
export const withFile = (text: string): Record<string, string> => ({ ...EXAMPLE_BASE, [`${FOLDER}/hana-x.md`]: text });

export { HOSTILE_FILES, HOSTILE_NAMES };
