/** The typefaces that a community chooses: fonts of its own, or what comes with the reader's system. */
import { type Cut, type Kind, type Letters, stretched } from './stand-in.ts';

/** What looks alike on the systems of today, the commonest first; each ends with what every browser has. */
const STACKS = {
  system: 'system-ui, sans-serif',
  grotesque: '"Helvetica Neue", Helvetica, Arial, "Liberation Sans", sans-serif',
  humanist: 'Optima, Candara, "Gill Sans", "Noto Sans", "DejaVu Sans", sans-serif',
  'old-style': '"Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, serif',
  transitional: 'Charter, "Bitstream Charter", "Sitka Text", Cambria, "Liberation Serif", serif',
  slab: 'Rockwell, "Rockwell Nova", "Roboto Slab", "DejaVu Serif", "Sitka Small", serif',
} as const;

type Stack = keyof typeof STACKS;

interface OwnFont {
  /** From the root of the site. */
  readonly file: string;
  readonly bold?: string | undefined;
  readonly italic?: string | undefined;
  readonly behind?: Stack | undefined;
}

interface Typefaces {
  readonly prose?: Stack | OwnFont | undefined;
  readonly facts?: Stack | OwnFont | undefined;
}

/** What each is called in the community's stylesheet, and what the other stylesheets (tokens.css) call it. */
const USES = {
  prose: { family: 'Own Prose', token: '--serif', behind: 'transitional' },
  facts: { family: 'Own Facts', token: '--sans', behind: 'system' },
} as const;

/** The figures of each font that could be read, by its address. */
export type Figures = ReadonlyMap<string, Letters>;

const face = (family: string, style: string, weight: string, rest: string): string => `@font-face {
  font-family: "${family}";
  font-style: ${style};
  font-weight: ${weight};
${rest}}
`;

/** What fetches a font: the stylesheet lies one folder below the root of the site. */
const fetched = (file: string): string => `  font-display: swap;
  src: url("..${file}") format("woff2");
`;

function facesOf(family: string, { file, bold, italic }: OwnFont): string {
  return [
    face(family, 'normal', bold === undefined ? '400 700' : '400', fetched(file)),
    bold === undefined ? '' : face(family, 'normal', '600 700', fetched(bold)),
    italic === undefined ? '' : face(family, 'italic', '400 700', fetched(italic)),
  ].join('');
}

/** The faces of what stands in for a font until it is there; without `italic` the browser leans them, as it leans the font. */
function standInsOf(family: string, kind: Kind, { file, bold = file, italic }: OwnFont, figures: Figures): string {
  const standIn = (cut: Cut, of: string, style: string, weight: string): string => {
    const letters = figures.get(of);
    return letters === undefined ? '' : face(family, style, weight, stretched(kind, cut, letters));
  };
  return [
    standIn('regular', file, 'normal', '400'),
    standIn('bold', bold, 'normal', '600 700'),
    italic === undefined ? '' : standIn('italic', italic, 'italic', '400 700'),
  ].join('');
}

const kindOf = (stack: string): Kind => (stack.endsWith('sans-serif') ? 'sans-serif' : 'serif');

/** The addresses of the fonts of a community's own. */
export const ownFonts = ({ prose, facts }: Typefaces): readonly string[] => [
  ...new Set(
    [prose, facts].flatMap((typeface) =>
      typeof typeface === 'object'
        ? [typeface.file, typeface.bold, typeface.italic].filter((each) => each !== undefined)
        : [],
    ),
  ),
];

/**
 * The stylesheet of the typefaces; those that are left out stay the software's. A font has a stand-in by its figures, unless the
 * community says what is to stand there.
 */
export function typefacesCss(typefaces: Typefaces, figures: Figures): string {
  const chosen = (['prose', 'facts'] as const).flatMap((use) => {
    const typeface = typefaces[use];
    const { family, token, behind } = USES[use];
    if (typeface === undefined) return [];
    if (typeof typeface === 'string') return [{ faces: '', line: `  ${token}: ${STACKS[typeface]};\n` }];
    const stack = STACKS[typeface.behind ?? behind];
    const waiting = `${family} Stand-in`;
    const standIns = typeface.behind === undefined ? standInsOf(waiting, kindOf(stack), typeface, figures) : '';
    const families = [family, ...(standIns === '' ? [] : [waiting])].map((each) => `"${each}"`).join(', ');
    return [{ faces: facesOf(family, typeface) + standIns, line: `  ${token}: ${families}, ${stack};\n` }];
  });
  return `${chosen.map(({ faces }) => faces).join('')}:root {\n${chosen.map(({ line }) => line).join('')}}\n`;
}
