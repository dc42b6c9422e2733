/** What people bring along without meaning it, from a word processor or an address bar: mended, and told in a few words. */
import { addressMended, BREAKS_MENDED, BULLETS_MENDED, HIDDEN_MENDED, handleMended } from '#words/form-findings.ts';
import type { Answers } from './answers.ts';
import { withoutHidden } from './hidden.ts';
import { isAllowedLink } from './links.ts';

export interface Mended {
  readonly text: string;
  /** What was done, as a sentence; null where nothing was. */
  readonly said: string | null;
}

/** Hosts on which an address with one part is somebody's profile. */
const FORGES = ['github.com', 'gitlab.com', 'codeberg.org'];
const PROFILE = /^(?:https?:\/\/)?(?:www\.)?([^/?#\s]+)\/([^/?#\s]+)\/?(?:[?#].*)?$/i;

/** A handle, from a handle with its sign or the address of a profile, on the host of the repository or a well-known one. */
export function mendedHandle(written: string, repository: string): Mended {
  const bare = withoutHidden(written).trim();
  const [, host = '', handle = ''] = PROFILE.exec(bare) ?? [];
  const homes = [...FORGES, URL.canParse(repository) ? new URL(repository).hostname : ''];
  const text = (homes.includes(host.toLowerCase()) ? handle : bare).replace(/^[@＠]+/, '');
  return { text, said: text === written.trim() ? null : handleMended(text) };
}

/** Spaces that no line breaks at. */
const FIXED_SPACES = /[\u00a0\u2007\u202f]/g;

/** One line of text, without what nobody sees. */
export function mendedLine(written: string): Mended {
  const text = withoutHidden(written.replace(FIXED_SPACES, ' ')).trim();
  return { text, said: text === written.trim() ? null : HIDDEN_MENDED };
}

/** The address of a page, without what nobody sees, and with its beginning where a host was typed alone. */
export function mendedAddress(written: string): Mended {
  const seen = withoutHidden(written).trim();
  if (/^(?:\/\/)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#]\S*)?$/u.test(seen)) {
    const text = `https://${seen.replace(/^\/\//, '')}`;
    if (isAllowedLink(text)) return { text, said: addressMended(text) };
  }
  return { text: seen, said: seen === written.trim() ? null : HIDDEN_MENDED };
}

/** Signs that a word processor puts before the entries of a list, those of its symbol fonts included; an o only before a tab. */
const BULLET =
  /^([ \t]*)(?:[\u2022\u2023\u25a0\u25aa\u25b8\u25ba\u25cb\u25cf\u25e6\u2043\u2219\u2756\u27a2\uf0a7\uf0b7\uf0d8\uf0fc\u00b7][ \t\u00a0]+|[o\u00a7]\t[ \t\u00a0]*)/gm;

/** Ends of lines as a word processor has them within a paragraph. */
const BREAKS = /[\v\f\u0085\p{Zl}\p{Zp}]/gu;

/** A statement: lists and ends of lines as Markdown has them, and no characters that nobody sees. */
export function mendedBody(written: string): Mended {
  const lines = written.replace(/\r\n?/g, '\n');
  const broken = lines.replace(BREAKS, '\n');
  const listed = broken.replace(BULLET, '$1- ');
  const seen = withoutHidden(listed);
  const done = [
    ...(broken === lines ? [] : [BREAKS_MENDED]),
    ...(listed === broken ? [] : [BULLETS_MENDED]),
    ...(seen === listed ? [] : [HIDDEN_MENDED]),
  ];
  return done.length === 0
    ? { text: written, said: null }
    : { text: seen.replace(FIXED_SPACES, ' '), said: done.join(' ') };
}

/** All answers mended by the address of the community's repository, and what was done, each once. */
export function mendedAnswers(
  answers: Answers,
  repository: string,
): { readonly answers: Answers; readonly said: readonly string[] } {
  const said = new Set<string>();
  const take = ({ text, said: done }: Mended): string => {
    if (done !== null) said.add(done);
    return text;
  };
  const line = (text: string) => take(mendedLine(text));
  return {
    answers: {
      name: line(answers.name),
      github: take(mendedHandle(answers.github, repository)),
      affiliation: line(answers.affiliation),
      pronouns: line(answers.pronouns),
      links: answers.links.map(({ title, url }) => ({ title: line(title), url: take(mendedAddress(url)) })),
      languages: answers.languages.map(line),
      body: take(mendedBody(answers.body)),
    },
    said: [...said],
  };
}
