/** Governing documents: lists of members, and what such a document says in numbers. */
import type { FoundClaim, FoundRoster } from '../archive.ts';
import { placeAt, type SourceFile } from '../source.ts';
import { NUMBER, numberIn } from '../written-numbers.ts';

const LIST =
  /\b(?:(current|initial|founding)\s+)?(?:appointed\s+)?(?:[\w-]+\s+){0,3}members\s+(?:are|include|currently are)\s*:/gi;
const MEMBER =
  /(?:^|\s)[-*]\s+([^([\]\n][^([\]]{1,80}?)\s*\(\s*\[?@?([A-Za-z0-9][A-Za-z0-9-]{0,38})\]?(?:\(https?:[^)]*\))?\s*\)\s*,\s*(?:\[([^\]]{1,80})\]\((https?:[^)\s]+)\)|([^.,;\n[\]]{1,80}?))\s*\./g;
const COMMITTEE = /\b((?:[A-Z][\w-]+\s+){1,4}(?:Committee|Council|Board))\b/g;

/** The committee that a text speaks of at an offset: the last that it named. */
function committeeBefore(text: string, offset: number): string {
  const named = [...text.slice(Math.max(0, offset - 3000), offset).matchAll(COMMITTEE)].at(-1)?.[1] ?? '';
  return named
    .replace(/\s+/g, ' ')
    .replace(/^(?:[\w-]+ )*?(?=[A-Z][\w-]+ (?:Committee|Council|Board)$)/, '')
    .replace(/^(?:The|Of|An?|Current|Initial) /, '');
}

/** The lists of members in a document. */
export function rostersIn(file: SourceFile): FoundRoster[] {
  const starts = [...file.text.matchAll(LIST)];
  return starts.flatMap((match, index): FoundRoster[] => {
    const from = match.index + match[0].length;
    const text = file.text.slice(from, Math.min(starts[index + 1]?.index ?? file.text.length, from + 20_000));
    const members = [...text.matchAll(MEMBER)].map((found) => {
      const [whole, name = '', handle = '', linked, url, plain] = found;
      const organization = (linked ?? plain ?? '').trim();
      const at = from + found.index;
      return {
        name: name.replace(/\s+/g, ' ').trim(),
        handle,
        emails: [],
        place: placeAt(file, at + whole.search(/[^\s*-]/)),
        organization:
          organization === ''
            ? null
            : { value: organization, place: placeAt(file, at + whole.lastIndexOf(organization)) },
        url: url ?? null,
      };
    });
    if (members.length === 0) return [];
    const committee = committeeBefore(file.text, match.index + match[0].search(/members/));
    return [
      {
        file: file.path,
        place: placeAt(file, match.index),
        committee,
        initial: /initial|founding/i.test(match[0]),
        members,
      },
    ];
  });
}

/** The claims of a document: how many seats a committee has, how many of them for one organization, and by season. */
export function claimsIn(file: SourceFile): FoundClaim[] {
  const found: FoundClaim[] = [];
  const look = (about: FoundClaim['about'], pattern: string, group = 1, of = 0) => {
    for (const match of file.text.matchAll(new RegExp(pattern, 'gi'))) {
      const said = match[group] ?? '';
      const number = numberIn(said);
      if (number === null) continue;
      const at = match.index + match[0].lastIndexOf(said);
      found.push({
        about,
        of: of === 0 ? null : (match[of] ?? null),
        value: { value: number, place: placeAt(file, at) },
        committee: committeeBefore(file.text, match.index + match[0].length),
      });
    }
  };
  look('seats', String.raw`\bcompri[sz]ed\s+of\s+(${NUMBER})\s+(?:members|seats)`);
  look('seats', String.raw`\bno\s+more\s+than\s+${NUMBER}\s+of\s+the\s+(${NUMBER})\s+seats`);
  look('seats', String.raw`\bby\s+the\s+(${NUMBER})\s+(?:[A-Z][\w-]+\s+){1,3}members\b`);
  look('cap', String.raw`\bno\s+more\s+than\s+(${NUMBER})\s+of\s+the\s+${NUMBER}\s+seats`);
  look('cohort', String.raw`\bin\s+(?:the\s+)?(spring|autumn|fall|winter|summer)\s+\(\s*(${NUMBER})\s+seats?`, 2, 1);
  look('term', String.raw`\b(${NUMBER})[\s-]+(?:\(\d+\)\s+)?years?\s+terms?\b`);
  return found;
}
