/** The letters that the site's typefaces are cut to (scripts/fonts.ts), as ranges of code points, both ends included. */

type Ranges = readonly (readonly [first: number, last: number])[];

/** The pages bring the first two along; the social cards have all. */
export const LETTERS = {
  latin: [
    [0x20, 0x7e],
    [0xa0, 0xff],
    [0x131, 0x131],
    [0x152, 0x153],
    [0x2bb, 0x2bc],
    [0x2002, 0x206f],
    [0x20ac, 0x20ac],
    [0x2122, 0x2122],
    [0x2212, 0x2212],
  ],
  latinExtended: [
    [0x100, 0x17f],
    [0x218, 0x21b],
  ],
  vietnamese: [
    [0x1a0, 0x1a1],
    [0x1af, 0x1b0],
    [0x1ea0, 0x1ef9],
  ],
  greek: [
    [0x386, 0x38a],
    [0x38c, 0x38c],
    [0x38e, 0x3a1],
    [0x3a3, 0x3ce],
  ],
  cyrillic: [[0x400, 0x45f]],
} as const satisfies Record<string, Ranges>;

/** Every letter of the ranges. */
export const lettersOf = (ranges: Ranges): string =>
  ranges
    .map(([first, last]) =>
      String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index)),
    )
    .join('');

/** Whether the social cards can set a text: no letter of it is missing, in their own typefaces or in one that is `beside` them. */
export const canBeSet = (text: string, beside: (point: number) => boolean = () => false): boolean =>
  [...text].every((letter) => {
    const point = letter.codePointAt(0) ?? 0;
    if (beside(point)) return true;
    return Object.values<Ranges>(LETTERS).some((ranges) =>
      ranges.some(([first, last]) => first <= point && point <= last),
    );
  });
