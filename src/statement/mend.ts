/** What people bring along without meaning it, from a word processor or an address bar: mended, and told in a few words. */
import type { Answers } from './answers.ts';
import { withoutHidden } from './hidden.ts';

export interface Mended {
  readonly text: string;
  /** What was done, as a sentence; null where nothing was. */
  readonly said: string | null;
}

const PROFILE = /^(?:https?:\/\/)?(?:www\.)?(?:github\.com|gitlab\.com|codeberg\.org)\/([^/?#\s]+)\/?(?:[?#].*)?$/i;

/** A handle, from a handle with its sign or the address of a profile. */
export function mendedHandle(written: string): Mended {
  const bare = withoutHidden(written).trim();
  const text = (PROFILE.exec(bare)?.[1] ?? bare).replace(/^@+/, '');
  return { text, said: text === written.trim() ? null : `The handle is ${text}: it is written without @ and address.` };
}

/** One line of text, without what nobody sees. */
export function mendedLine(written: string): Mended {
  const text = withoutHidden(written.replace(/[\u00a0\u2007\u202f]/g, ' ')).trim();
  return { text, said: text === written.trim() ? null : 'Characters that nobody sees were taken out.' };
}

/** Signs that a word processor puts before the entries of a list. */
const BULLET = /^([ \t]*)[\u2022\u2023\u25aa\u25cf\u25e6\u2043\u2219\uf0b7\u00b7][ \t\u00a0]+/gm;

/** A statement: no characters that nobody sees, and lists as Markdown writes them. */
export function mendedBody(written: string): Mended {
  const listed = written.replace(BULLET, '$1- ');
  const text = withoutHidden(listed.replace(/\r\n?/g, '\n').replace(/[\u00a0\u2007\u202f]/g, ' '));
  const done = [
    ...(listed === written ? [] : ['The bullets of a list are now written as Markdown has them, "- ".']),
    ...(withoutHidden(written.replace(/\r\n?/g, '\n')) === written.replace(/\r\n?/g, '\n')
      ? []
      : ['Characters that nobody sees were taken out.']),
  ];
  return { text: done.length === 0 ? written : text, said: done.length === 0 ? null : done.join(' ') };
}

/** All answers mended, and what was done, each once. */
export function mendedAnswers(answers: Answers): { readonly answers: Answers; readonly said: readonly string[] } {
  const said = new Set<string>();
  const take = ({ text, said: done }: Mended): string => {
    if (done !== null) said.add(done);
    return text;
  };
  const line = (text: string) => take(mendedLine(text));
  return {
    answers: {
      name: line(answers.name),
      github: take(mendedHandle(answers.github)),
      affiliation: line(answers.affiliation),
      pronouns: line(answers.pronouns),
      links: answers.links.map(({ title, url }) => ({ title: line(title), url })),
      languages: answers.languages.map(line),
      body: take(mendedBody(answers.body)),
    },
    said: [...said],
  };
}
