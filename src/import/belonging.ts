/** For whom somebody stood, where the file has no field that says it: what the text says of the writer's work, and where they write from. */
import type { Place } from '../findings/finding.ts';
import type { Sure } from './account.ts';
import type { FoundStatement } from './archive.ts';
import { foldedOrganization, wordsOf } from './name-likeness.ts';
import { placeAt, type SourceFile } from './source.ts';

interface FoundAffiliation {
  readonly name: string;
  readonly from: string;
  readonly place: Place;
  readonly sure: Sure;
}

/** What an organization's name looks like in running text. */
const PROPER = String.raw`((?:\p{Lu}[\p{L}\p{N}&.-]*)(?:[ ]+(?:of[ ]+)?\p{Lu}[\p{L}\p{N}&-]*){0,4})`;
const WORK = String.raw`\b(?:I|I['’]m|I am|am|currently|is an?|works?|working|worked|employed|role|engineer|developer|researcher|architect|manager|scientist|CTO|lead(?:er)?|employee|member of staff|joining|Platform)\b`;
const AT = new RegExp(
  String.raw`${WORK}[^.;!?]{0,120}?\s(?:at|for|in|of|joining|representing)\s+(?:the\s+)?${PROPER}`,
  'gu',
);
/** What is told of the past or of plans is not where somebody stands. */
const OTHERWISE =
  /\b(?:was|were|used to|will|['’]ll|would|previously|formerly|before|prior|back then|past|community|project|contribut\w*|maintainer|interested|focus\w*)\b/i;
const NOT_ONE =
  /^(?:I|The|This|My|Our|We|Kata|Open|Cloud|Linux|Kubernetes|January|February|March|April|May|June|July|August|September|October|November|December|Background|Confidential|Systems?|Senior|Software|Principal|Architecture|Committee|Technical|QEMU|Rust|Go)$/;
/** Hosts at which anybody may have an address. */
const OF_ANYBODY =
  /(?:^|\.)(?:gmail|googlemail|proton(?:mail)?|outlook|hotmail|live|yahoo|gmx|web|mail|icloud|fastmail|pm|posteo|163|126|qq|foxmail|users|noreply|example)\.[a-z.]+$|\.example$/i;
const SECOND_LEVEL = new Set(['co', 'com', 'ac', 'org', 'net', 'gov', 'edu']);

/** The part of an address that may be an organization's name: `redhat` of `redhat.com`, `iscas` of `iscas.ac.cn`. */
function hostWord(email: string): string | null {
  const host = email.split('@')[1] ?? '';
  if (host === '' || OF_ANYBODY.test(host)) return null;
  const parts = host.split('.').slice(0, -1);
  const last = parts.at(-1);
  return (last !== undefined && SECOND_LEVEL.has(last) && parts.length > 1 ? parts.at(-2) : last) ?? null;
}

const fits = (word: string, name: string): boolean => {
  const folded = foldedOrganization(name);
  return (
    folded.length > 1 &&
    (folded === word ||
      (word.length >= 3 && folded.startsWith(word)) ||
      (folded.length >= 3 && word.startsWith(folded)))
  );
};

/** Whose work the text says it is, with what stands before it. */
function worksFor(body: string): { readonly name: string; readonly by: string; readonly offset: number }[] {
  const start = body.slice(0, 2500);
  return [...start.matchAll(AT)].flatMap((match) => {
    const name = (match[1] ?? '')
      .replace(/['’]s$/, '')
      .replace(/[.-]+$/, '')
      .trim();
    const first = name.split(/\s/)[0] ?? '';
    if (OTHERWISE.test(match[0].slice(0, match[0].length - name.length)) || NOT_ONE.test(first)) return [];
    return [
      {
        name,
        by: /(\w+)\s+(?:the\s+)?$/.exec(match[0].slice(0, match[0].length - (match[1] ?? '').length))?.[1] ?? '',
        offset: match.index,
      },
    ];
  });
}

/** The first of these names that a text names as a whole word. */
const namedIn = (body: string, names: readonly string[]): string | undefined =>
  names.find((name) =>
    new RegExp(String.raw`(?<![\p{L}\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\p{L}\p{N}])`, 'u').test(
      body,
    ),
  );

/**
 * For whom somebody stood by the text of their statement. `known` are the names of organizations that the archive knows,
 * `last` the organization that the person was of before or, by a list of members, after.
 */
export function affiliationIn(
  statement: FoundStatement,
  source: Pick<SourceFile, 'path' | 'text'>,
  known: readonly string[],
  last: readonly string[],
): FoundAffiliation | null {
  const { body, who } = statement;
  const at = (name: string): Place =>
    placeAt(source, Math.max(0, source.text.indexOf(name, source.text.indexOf(body.slice(0, 20)))));
  const personal = new Set(wordsOf(who.name ?? '').concat((who.handle ?? '').toLowerCase()));
  const hosts = who.emails.flatMap((email) => hostWord(email) ?? []).filter((word) => !personal.has(word));
  const works = worksFor(body.replace(/\n/g, ' '));
  const asKnown = (name: string): string | undefined =>
    known.find((each) => foldedOrganization(each) === foldedOrganization(name));
  for (const { name } of works) {
    const found = asKnown(name) ?? known.find((each) => fits(foldedOrganization(each), name));
    if (found !== undefined) return { name: found, from: `"${name}" in the text`, place: at(name), sure: 'certain' };
    if (hosts.some((word) => fits(word, name))) {
      // "Arm Electronic Technology" writes from arm.com, and goes by the shorter name.
      const short =
        name.split(/\s/).length < 3
          ? undefined
          : hosts.find((word) => foldedOrganization(name.split(/\s/)[0] ?? '') === word);
      return {
        name: short === undefined ? name : (name.split(/\s/)[0] ?? name),
        from: `"${name}" in the text, and an address there`,
        place: at(name),
        sure: 'certain',
      };
    }
  }
  const byHost = hosts.flatMap((word) => known.find((name) => fits(word, name)) ?? [])[0];
  if (byHost !== undefined) return { name: byHost, from: 'an address there', place: who.place, sure: 'likely' };
  const first = works.find(
    ({ name, by, offset }) => offset < 600 && /^(?:at|for)$/.test(by) && !/^\p{Lu}{1,2}$|-\p{Ll}/u.test(name),
  );
  if (first !== undefined)
    return { name: first.name, from: `"${first.name}" in the text`, place: at(first.name), sure: 'likely' };
  const again = namedIn(body, last);
  if (again !== undefined)
    return {
      name: again,
      from: 'the organization of the person at another time, named in the text',
      place: at(again),
      sure: 'unsure',
    };
  const [host] = hosts;
  return host === undefined
    ? null
    : {
        name: host.charAt(0).toUpperCase() + host.slice(1),
        from: 'the host of an address',
        place: who.place,
        sure: 'unsure',
      };
}
