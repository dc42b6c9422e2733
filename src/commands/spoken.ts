/**
 * In which language a command speaks: that of the community whose content it works on. Decided before anything else is
 * loaded, so nothing here may import the words of a language, by no way round.
 */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import path from 'node:path';
import { parse } from 'yaml';
import { type Language, languageFor, SPOKEN_AS, USUAL } from '../words/languages.ts';

/** The value of an option that every verb has, before the command line is read. */
function optionIn(args: readonly string[], option: string): string | null {
  const at = args.findLastIndex((arg) => arg === option || arg.startsWith(`${option}=`));
  const [given, next] = [args[at], args[at + 1]];
  if (given === undefined) return null;
  return given === option ? (next ?? null) : given.slice(option.length + 1);
}

/** What `community.yaml` in a folder sets as its language; null where it sets none, or cannot be read: the check says why. */
function languageSet(folder: string): string | null {
  try {
    const settings: unknown = parse(readFileSync(path.join(folder, 'community.yaml'), 'utf8'), { logLevel: 'silent' });
    const isSet = typeof settings === 'object' && settings !== null && 'language' in settings;
    return isSet ? String(settings.language) : null;
  } catch {
    return null;
  }
}

/** The language for a command line and the world around it. */
export function languageOfRun(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const folder = optionIn(args, '--content') ?? env.HUSTINGS_CONTENT ?? 'content';
  return languageFor(languageSet(folder) ?? USUAL) ?? USUAL;
}

/** Lets all that this process loads from now on take its words from the folder of a language. */
export function speak(language: Language): void {
  if (language === USUAL) return;
  const folder = new URL(`../words/${language}/`, import.meta.url);
  registerHooks({
    resolve: (specifier, context, next) =>
      next(
        specifier.startsWith(SPOKEN_AS) ? new URL(specifier.slice(SPOKEN_AS.length), folder).href : specifier,
        context,
      ),
  });
}
