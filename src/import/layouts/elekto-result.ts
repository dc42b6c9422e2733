/** The results of an election held with Elekto, or by the same communities before: a list, or a sentence that names the winners. */
import type { FoundResult, FoundStatement, Mention, Said } from '../archive.ts';
import { foldedName } from '../name-likeness.ts';
import { placeAt, type SourceFile } from '../source.ts';
import { dayOfMoment, momentsIn, NUMBER, numberIn } from '../written-numbers.ts';

const ITEM =
  /^[ \t]*(?:\d{1,3}[.)]|[-*])[ \t]+(?:\[([^\]\n]+)\]\(https?:\/\/(?:www\.)?github\.com\/([A-Za-z0-9-]+)\/?\)|([^\n([]{3,80}?))[ \t]*(?:\(@?([A-Za-z0-9-]+)\))?[ \t]*$/gm;
const WINNERS = /^#+\s.*\bwinners?\b.*$|\bwinners? (?:of|are|is)\b[^\n]*:|\bwere elected\b[^\n]*:/im;
const OTHERS = /^.*\b(?:rest of the candidates|other candidates|not elected|ranking)\b.*$/im;
const SENTENCE =
  /announce that\s+([\s\S]{3,600}?)\s+(?:are|is|have been|has been)\s+(?:our\s+)?(?:newly\s+)?(?:elected|the new)/i;

function inList(file: SourceFile): { readonly elected: readonly Mention[]; readonly ranked: boolean } {
  const start = WINNERS.exec(file.text);
  if (start === null) return { elected: [], ranked: false };
  const from = start.index + start[0].length;
  const rest = OTHERS.exec(file.text.slice(from));
  const text = file.text.slice(from, rest === null ? undefined : from + rest.index);
  const items = [...text.matchAll(ITEM)];
  return {
    elected: items.map((match) => ({
      name: (match[1] ?? match[3] ?? '').trim(),
      handle: match[2] ?? match[4] ?? null,
      emails: [],
      place: placeAt(file, from + match.index + match[0].search(/\S/)),
    })),
    ranked: items.length > 0 && items.every(([whole]) => /^\s*\d/.test(whole)),
  };
}

/** Those of the candidates whom a sentence names as elected, in its order. */
function inSentence(file: SourceFile, statements: readonly FoundStatement[]): Mention[] {
  const match = SENTENCE.exec(file.text);
  if (match === null) return [];
  const text = match[1] ?? '';
  const offset = match.index + match[0].indexOf(text);
  const names = text.replace(/\([^)]*\)/g, (each) => ' '.repeat(each.length));
  return [...names.matchAll(/[^,\n]+?(?=,|\band\b|$)/g)].flatMap((each): Mention[] => {
    const name = each[0].replace(/^\s*and\s+/, '').trim();
    const own = statements.find(({ who }) => who.name !== null && foldedName(who.name) === foldedName(name));
    return own === undefined
      ? []
      : [
          {
            name,
            handle: own.who.handle,
            emails: [],
            place: placeAt(file, offset + each.index + each[0].search(/\S/)),
          },
        ];
  });
}

function numberBy(text: string, ...patterns: readonly string[]): number | null {
  for (const pattern of patterns) {
    const match = new RegExp(pattern, 'i').exec(text);
    const number = match?.[1] === undefined ? null : /^\d+$/.test(match[1]) ? Number(match[1]) : numberIn(match[1]);
    if (number !== null) return number;
  }
  return null;
}

function seatsIn(file: SourceFile): Said<number> | null {
  const match = new RegExp(String.raw`seats open:\s*(${NUMBER})`, 'i').exec(file.text);
  const value = match?.[1] === undefined ? null : numberIn(match[1]);
  return match === null || value === null ? null : { value, place: placeAt(file, match.index) };
}

/** What a file of results says; `statements` are those of the election. */
export function readElektoResult(file: SourceFile, statements: readonly FoundStatement[], year: number): FoundResult {
  const { text } = file;
  const listed = inList(file);
  const elected = listed.elected.length > 0 ? listed.elected : inSentence(file, statements);
  const ballots = numberBy(text, String.raw`votes cast:\s*(\d+)`, String.raw`\b(\d+)\s+ballots were cast`);
  const electorate = numberBy(text, String.raw`eligible voters:\s*(\d+)`, String.raw`\bout of\s+(\d+)\s+eligible`);
  const dated = /^[ \t]*(?:date|announced)[ \t]*:[ \t]*(.*)$/im.exec(text);
  const [moment] = dated === null ? [] : momentsIn(dated[1] ?? '');
  const on = moment === undefined ? null : dayOfMoment(moment, year);
  return {
    file: file.path,
    place: placeAt(file, 0),
    months: [],
    nominees: [],
    nomineesSaid: null,
    elected,
    seatsSaid: seatsIn(file),
    contested:
      ballots !== null && ballots > 0 ? true : /\btime to vote\b|\bcast your ballot\b/i.test(text) ? true : null,
    ranked: listed.ranked,
    declared: on === null || dated === null ? null : { value: on, place: placeAt(file, dated.index) },
    welcomed: [],
    continuing: [],
    withdrawals: 0,
    turnout:
      ballots === null
        ? null
        : { ballots, electorate: electorate !== null && electorate >= ballots ? electorate : null },
    admittedSaid: null,
    readmitted: null,
  };
}
