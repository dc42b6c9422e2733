import { printable } from './printable.ts';

/** A finding: something in the content that is wrong or worth a look, with its place and how to mend it. */

import { counted } from '#words/counts.ts';
import { listInWords, withPlainSpaces } from '#words/sentences.ts';
import { pathWithoutEmails, withoutEmails } from '../words/withheld.ts';

/** A place in a file: the path from the content folder's parent, line and column counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly col: number;
}

export interface Finding {
  /** Stable, and the name of the finding's section in the handbook. */
  readonly code: string;
  /** An error stops the build; a hint does not. */
  readonly severity: 'error' | 'hint';
  readonly place: Place;
  /** What is wrong, with the value that is. */
  readonly message: string;
  /** What was expected, and what to write instead. */
  readonly expected: string;
  /** The other places that it contradicts. */
  readonly also: readonly Place[];
}

/** A finding that stops the build, of one place. */
export const error = (finding: Pick<Finding, 'code' | 'place' | 'message' | 'expected'>): Finding => ({
  ...finding,
  severity: 'error',
  also: [],
});

/** A file as it is named to everybody: one that is called like a mailbox is named by its folder and its kind. */
const named = (file: string): string => printable(pathWithoutEmails(file));

export const formatPlace = ({ file, line, col }: Place): string => `${named(file)}:${line}:${col}`;

/** A finding as data for everybody. */
export function asData(finding: Finding): Finding {
  const place = (each: Place): Place => ({ ...each, file: pathWithoutEmails(each.file) });
  return { ...finding, place: place(finding.place), also: finding.also.map(place) };
}

const before = (a: Finding, b: Finding): number =>
  a.place.file < b.place.file
    ? -1
    : a.place.file > b.place.file
      ? 1
      : a.place.line - b.place.line || a.place.col - b.place.col || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

/** A finding that quotes no e-mail address: what quotes it, a log or a comment, is read by everybody. Its place says where the address is. */
export const withoutAddress = (finding: Finding): Finding => {
  const [message, expected] = [withoutEmails(finding.message), withoutEmails(finding.expected)];
  return message === finding.message && expected === finding.expected ? finding : { ...finding, message, expected };
};

/** Findings by file, line, column and code. */
export const sorted = (findings: readonly Finding[]): Finding[] => [...findings].sort(before);

/** As many findings of one kind in one file as anybody mends one by one. */
const MOST_ALIKE = 1000;

/** The findings without those that a file has too many of: the last of a kind that is kept says how many more there are. */
export function withoutSpate(findings: readonly Finding[]): readonly Finding[] {
  const alike = Map.groupBy(findings, ({ code, place }) => `${code}\0${place.file}`);
  if ([...alike.values()].every(({ length }) => length <= MOST_ALIKE)) return findings;
  return [...alike.values()].flatMap((all) => {
    const left = all.length - MOST_ALIKE;
    if (left <= 0) return all;
    const kept = all.slice(0, MOST_ALIKE);
    return kept.map((each, index) =>
      index < MOST_ALIKE - 1
        ? each
        : { ...each, expected: `${each.expected}; there are ${left.toLocaleString('en')} more like it in this file` },
    );
  });
}

/** One finding for a reader at a terminal: `file:line:col  what is wrong, what was expected  [code]`. */
export function asText({ code, severity, place, message, expected, also }: Finding): string {
  const elsewhere = also.length === 0 ? '' : `\n    see also ${also.map(formatPlace).join(', ')}`;
  return `${formatPlace(place)}  ${severity === 'hint' ? 'hint: ' : ''}${printable(message)}\n    ${printable(expected)}  [${code}]${elsewhere}`;
}

const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** One finding as an annotation that GitHub Actions shows beside the line. */
export function asAnnotation({ code, severity, place, message, expected, also }: Finding): string {
  const kind = severity === 'error' ? 'error' : 'notice';
  const property = (text: string) => escaped(printable(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const elsewhere = also.length === 0 ? '' : ` See also ${also.map(formatPlace).join(', ')}`;
  const where = `file=${property(pathWithoutEmails(place.file))},line=${place.line},col=${place.col},title=${property(code)}`;
  return `::${kind} ${where}::${escaped(printable(`${message}. ${expected}${elsewhere}`))}`;
}

/** "3 errors and 1 hint", "no findings". */
export function tally(findings: readonly Finding[]): string {
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  const hints = findings.length - errors;
  const parts = [errors > 0 ? counted(errors, 'error') : '', hints > 0 ? counted(hints, 'hint') : ''].filter(Boolean);
  return parts.length === 0 ? 'no findings' : withPlainSpaces(listInWords(parts));
}
