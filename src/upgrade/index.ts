/** Content of an older format, rewritten: every step from its format to that of this version. */
import { parseDocument } from 'yaml';
import { charterPageNames } from './charter-page-names.ts';
import type { Migration, Texts } from './migration.ts';
import { departures } from './one-list-of-departures.ts';

/** The first format is that of content which names none. */
const FIRST = 1;

/** Every step, in order. A new one is a file of this folder, an entry here, and FORMAT of the schema of community.yaml. */
export const MIGRATIONS: readonly Migration[] = [departures, charterPageNames];

const SETTINGS = 'community.yaml';

/** The format in which a content folder is written. */
function formatOf(texts: Texts): number {
  const format: unknown = parseDocument(texts[SETTINGS] ?? '', { version: '1.2', schema: 'core' }).get('format');
  return typeof format === 'number' ? format : FIRST;
}

/** The settings with another format: where none is named, in a line before the first key. */
function withFormat(text: string, format: number): string {
  if (/^format:.*$/m.test(text)) return text.replace(/^format:[^#\n]*/m, `format: ${format}`);
  return text.replace(/^(?=[\w"'])/m, `format: ${format}\n`);
}

export interface Upgrade {
  readonly from: number;
  readonly to: number;
  /** The steps in between. */
  readonly steps: readonly Migration[];
  /** The texts that are other ones, or new, afterwards. */
  readonly changed: Texts;
  /** The files that are called otherwise afterwards, by what they were called: they go. */
  readonly gone: readonly string[];
}

/** What it takes to bring content to the format of this version. */
export function upgradeOf(texts: Texts): Upgrade {
  const from = formatOf(texts);
  const steps = MIGRATIONS.filter(({ to }) => to > from);
  const to = steps.at(-1)?.to ?? from;
  const now = steps.reduce((all, step) => step.rewritten(all), texts);
  const rewritten = Object.entries(now).map(
    ([file, text]) => [file, file === SETTINGS && to !== from ? withFormat(text, to) : text] as const,
  );
  return {
    from,
    to,
    steps,
    changed: Object.fromEntries(rewritten.filter(([file, text]) => text !== texts[file])),
    gone: Object.keys(texts).filter((file) => now[file] === undefined),
  };
}
