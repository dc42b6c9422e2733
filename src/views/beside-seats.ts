/** Who was something on a committee besides a seat during a time: offices, stand-ins, members without a vote. */

import { besideSeatInWords, putThereBy } from '#words/office-words.ts';
import type { RichText } from '#words/rich-text.ts';
import { whenTold } from '#words/when-told.ts';
import { type Interval, overlap } from '../governance/interval.ts';
import type { Committee } from '../governance/model.ts';
import type { Site } from '../site/site.ts';
import { personPart } from './links.ts';

export interface BesideSeatRow {
  /** What it is: "Chair". */
  readonly label: string;
  /** Who, and from when until when. */
  readonly said: RichText;
}

/** All that held on some day of the time up to the site's day, in the order in which they began. */
export const besideSeatRows = ({ besideSeats }: Committee, during: Interval, all: Site): BesideSeatRow[] =>
  besideSeats
    .filter((each) => each.since <= all.asOf && overlap(each, during))
    .map((each) => ({
      label: besideSeatInWords(all.community, each),
      said: [
        personPart(all, each.person),
        ...(each.began.exact || each.began.after !== null ? [', from '] : [', ']),
        ...whenTold(each.began),
        ...(each.ended === null ? [] : [' until ', ...whenTold(each.ended)]),
        ...(each.by === null ? [] : [putThereBy(each.by)]),
      ],
    }));
