/**
 * In which words a command speaks: those of the community whose content it works on. Decided before anything else is
 * loaded, so nothing here may import the words of a language, by no way round.
 */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import path from 'node:path';
import { readPlain } from '../findings/plain-yaml.ts';
import { type Language, languageFor, SPOKEN_AS, USUAL } from '../words/languages.ts';
import { NAMED, NOUNS_AS, type Noun, nounsModule, type OwnNouns } from '../words/nouns.ts';

/** The value of an option that every verb has, before the command line is read. */
function optionIn(args: readonly string[], option: string): string | null {
  const at = args.findLastIndex((arg) => arg === option || arg.startsWith(`${option}=`));
  const [given, next] = [args[at], args[at + 1]];
  if (given === undefined) return null;
  return given === option ? (next ?? null) : given.slice(option.length + 1);
}

/** What `community.yaml` in a folder says; nothing where it cannot be read: the check says why. */
async function settingsIn(folder: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    const text = readFileSync(path.join(folder, 'community.yaml'), 'utf8');
    const settings: unknown = readPlain(text)?.data ?? (await import('yaml')).parse(text, { logLevel: 'silent' });
    return typeof settings === 'object' && settings !== null ? { ...settings } : {};
  } catch {
    return {};
  }
}

const isNoun = (value: unknown): value is Noun =>
  typeof value === 'object' &&
  value !== null &&
  'one' in value &&
  typeof value.one === 'string' &&
  'many' in value &&
  typeof value.many === 'string';

function nounsIn(given: unknown): OwnNouns {
  const own = typeof given === 'object' && given !== null ? Object.entries(given) : [];
  return Object.fromEntries(own.filter(([name, noun]) => NAMED.some((each) => each === name) && isNoun(noun)));
}

/** In which language a run speaks, and with which nouns. */
export interface Speech {
  readonly language: Language;
  readonly nouns: OwnNouns;
}

/** The speech for a command line and the world around it. */
export async function speechOfRun(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<Speech> {
  const { language, nouns } = await settingsIn(optionIn(args, '--content') ?? env.HUSTINGS_CONTENT ?? 'content');
  return { language: languageFor(String(language ?? USUAL)) ?? USUAL, nouns: nounsIn(nouns) };
}

/** Lets all that this process loads from now on take its words from the folder of a language, and these nouns. */
export function speak({ language, nouns }: Speech): void {
  if (language === USUAL && Object.keys(nouns).length === 0) return;
  const folder = new URL(`../words/${language}/`, import.meta.url);
  const named = `data:text/javascript,${encodeURIComponent(nounsModule(nouns))}`;
  registerHooks({
    resolve: (specifier, context, next) => {
      if (specifier === NOUNS_AS) return next(named, context);
      const topic = specifier.startsWith(SPOKEN_AS) ? specifier.slice(SPOKEN_AS.length) : null;
      return next(topic === null ? specifier : new URL(topic, folder).href, context);
    },
  });
}
