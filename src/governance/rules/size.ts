/** How large a committee may be, as its rules bound it. */
interface Size {
  /** The seats that there are whether anybody holds them or not. */
  readonly least: number;
  /** The seats that there can be; null where nothing bounds them. */
  readonly most: number | null;
}

/** The rules that bound a size. */
export interface SizeRules {
  readonly seats: number | null;
  readonly seatsAre: 'exact' | 'estimate' | 'minimum' | 'maximum';
  readonly seatsUpTo: number | null;
}

/** Nothing is made up where no number is named: such a committee has the seats that somebody holds. */
export function sizeOf({ seats, seatsAre, seatsUpTo }: SizeRules): Size {
  if (seats === null) return { least: 0, most: seatsUpTo };
  switch (seatsAre) {
    case 'exact':
      return { least: seats, most: seats };
    case 'estimate':
      return { least: seats, most: null };
    case 'minimum':
      return { least: seats, most: seatsUpTo === null ? null : Math.max(seats, seatsUpTo) };
    case 'maximum':
      return { least: 0, most: seats };
  }
}

/** Whether a body is an office of one person: "the Project Lead", who has no fellow members. */
export const isOfOne = ({ seats, seatsAre, seatsUpTo }: SizeRules): boolean =>
  seats === 1 && seatsAre === 'exact' && seatsUpTo === null;
