/** The typefaces that a community chooses: fonts of its own, or what comes with the reader's system. */

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

/** The stylesheet lies one folder below the root of the site. */
const face = (family: string, file: string, style: string, weight: string): string => `@font-face {
  font-family: "${family}";
  font-style: ${style};
  font-weight: ${weight};
  font-display: swap;
  src: url("..${file}") format("woff2");
}
`;

function facesOf(family: string, { file, bold, italic }: OwnFont): string {
  return [
    face(family, file, 'normal', bold === undefined ? '400 700' : '400'),
    bold === undefined ? '' : face(family, bold, 'normal', '600 700'),
    italic === undefined ? '' : face(family, italic, 'italic', '400 700'),
  ].join('');
}

/** The stylesheet of the typefaces; those that are left out stay the software's. */
export function typefacesCss(typefaces: Typefaces): string {
  const chosen = (['prose', 'facts'] as const).flatMap((use) => {
    const typeface = typefaces[use];
    const { family, token, behind } = USES[use];
    if (typeface === undefined) return [];
    if (typeof typeface === 'string') return [{ faces: '', line: `  ${token}: ${STACKS[typeface]};\n` }];
    const line = `  ${token}: "${family}", ${STACKS[typeface.behind ?? behind]};\n`;
    return [{ faces: facesOf(family, typeface), line }];
  });
  return `${chosen.map(({ faces }) => faces).join('')}:root {\n${chosen.map(({ line }) => line).join('')}}\n`;
}
