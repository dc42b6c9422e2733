/**
 * What stands in for a community's font until it has come: letters that every system has, stretched until a line of them is as long
 * and as high as it will be, so that nothing on the page moves when the font is there. fonts.css does the same for the software's own.
 */
import { fromBuffer } from '@capsizecss/unpack';

/** A font's figures, in parts of its size: how far its letters reach above and below the line, and how wide they are in common text. */
export interface Letters {
  readonly above: number;
  readonly below: number;
  readonly between: number;
  readonly width: number;
}

/** The figures of a font, by its bytes; null for one that cannot be read, which then has no stand-in. */
export async function lettersIn(font: Uint8Array): Promise<Letters | null> {
  try {
    const { ascent, descent, lineGap, unitsPerEm, xWidthAvg } = await fromBuffer(Buffer.from(font));
    const letters = {
      above: ascent / unitsPerEm,
      below: -descent / unitsPerEm,
      between: lineGap / unitsPerEm,
      width: xWidthAvg / unitsPerEm,
    };
    return Object.values(letters).every((each) => Number.isFinite(each) && each >= 0) && letters.width > 0
      ? letters
      : null;
  } catch {
    return null;
  }
}

/** The letters that systems have, by their names on Windows, macOS and Linux, which are equally wide; their width in parts of their size, as `lettersIn` has it. */
const EVERYWHERE = {
  serif: {
    regular: { names: ['Times New Roman', 'Liberation Serif', 'Tinos'], width: 832 / 2048 },
    bold: { names: ['Times New Roman Bold', 'Liberation Serif Bold', 'Tinos Bold'], width: 886 / 2048 },
    italic: { names: ['Times New Roman Italic', 'Liberation Serif Italic', 'Tinos Italic'], width: 836 / 2048 },
  },
  'sans-serif': {
    regular: { names: ['Arial', 'Liberation Sans', 'Arimo'], width: 913 / 2048 },
    bold: { names: ['Arial Bold', 'Liberation Sans Bold', 'Arimo Bold'], width: 983 / 2048 },
    italic: { names: ['Arial Italic', 'Liberation Sans Italic', 'Arimo Italic'], width: 913 / 2048 },
  },
} as const;

export type Kind = keyof typeof EVERYWHERE;
export type Cut = keyof (typeof EVERYWHERE)['serif'];

const percent = (part: number): string => `${Number((part * 100).toFixed(1))}%`;

/** The part of a face that makes letters of the system as wide and as high as those of a font. */
export function stretched(kind: Kind, cut: Cut, { above, below, between, width }: Letters): string {
  const { names, width: usual } = EVERYWHERE[kind][cut];
  // What is set for the height is taken of the stretched letters.
  const size = width / usual;
  return `  src: ${names.map((name) => `local("${name}")`).join(', ')};
  size-adjust: ${percent(size)};
  ascent-override: ${percent(above / size)};
  descent-override: ${percent(below / size)};
  line-gap-override: ${percent(between / size)};
`;
}
