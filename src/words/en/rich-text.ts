/** Sentences with links, days and code in them, made by functions that tests can read. */
import type { Day } from '../../governance/day.ts';
import { type Estimate, reckonedWith } from '../../governance/estimate.ts';
import { AT_LATEST, aboutInWords, dayInWords } from './days.ts';
import { beforeItem } from './sentences.ts';

/** A day, which pages also write in its own form for a machine. */
export interface DayPart {
  readonly day: Day;
  /** Where it leads. */
  readonly href?: string;
  /** Whether the records only say that it was not later than `day`. */
  readonly atLatest?: boolean;
}

/** What is written as it is typed: a file, a command, a word of a file. */
interface CodePart {
  readonly code: string;
}

/** A day that is expected and not known, which is told as one. */
export interface AboutPart {
  readonly about: Estimate;
  /** Where it leads. */
  readonly href?: string;
}

/** A day, known or expected. */
export type WhenPart = DayPart | AboutPart;

/** Where on a calendar or a chart a day stands, known or expected. */
export const placedOn = (part: WhenPart): Day => reckonedWith('about' in part ? part.about : part.day);

export type Part = string | { readonly text: string; readonly href: string } | WhenPart | CodePart;
export type RichText = readonly Part[];

function plainPart(part: Part): string {
  if (typeof part === 'string') return part;
  if ('text' in part) return part.text;
  if ('code' in part) return part.code;
  if ('about' in part) return aboutInWords(part.about);
  return `${part.atLatest ? AT_LATEST : ''}${dayInWords(part.day)}`;
}

/** Whether it tells a day of which the records only say that it was not later. */
export const tellsAtLatest = (parts: RichText): boolean =>
  parts.some((part) => typeof part === 'object' && 'day' in part && part.atLatest === true);

/** The sentence without its links. */
export const plain = (parts: RichText): string => parts.map(plainPart).join('');

/** "a, b and c", each with its links. */
export function joined(items: readonly RichText[]): RichText {
  return items.flatMap((item, index) => (index === 0 ? item : [beforeItem(index, items.length), ...item]));
}
