/** What a community sets of how its site looks, beside its accent: its typefaces, and the order of its first page. */
import { z } from 'zod';

/** The sections of the first page below what is going on, in the usual order. */
const HOME_SECTIONS = ['committees', 'take-part', 'lately'] as const;

/** The typefaces that come with a reader's system, by what they look like. */
const SYSTEM_TYPEFACES = ['system', 'grotesque', 'humanist', 'old-style', 'transitional', 'slab'] as const;

const fontField = z
  .string()
  .regex(
    /^\/(?:(?!\.{1,2}\/)[A-Za-z0-9._~-]+\/)*[A-Za-z0-9_~-][A-Za-z0-9._~-]*\.woff2$/,
    'must be a font in public/, written /fonts/ours.woff2 for public/fonts/ours.woff2; other formats are larger, and can be converted',
  );

const cardFontField = z
  .string()
  .regex(
    /^\/(?:(?!\.{1,2}\/)[A-Za-z0-9._~-]+\/)*[A-Za-z0-9_~-][A-Za-z0-9._~-]*\.(?:ttf|otf)$/,
    'must be a font in public/, written /fonts/ours.ttf for public/fonts/ours.ttf; what draws the pictures reads TrueType and OpenType, and no WOFF2',
  );

const systemField = z.enum(SYSTEM_TYPEFACES);

const typefaceField = z.union([
  systemField,
  z.strictObject({
    file: fontField.describe(
      'The upright letters. Without `bold`, a variable font that has the weights from 400 to 700.',
    ),
    bold: fontField.optional().describe('The bold ones, where the font is not variable.'),
    italic: fontField.optional().describe('The italic ones; leaning ones are made of the upright where left out.'),
    behind: systemField
      .optional()
      .describe(
        'What stands there until the font has come, and for letters that it lacks. Where left out, letters of the reader’s system, stretched to the font’s width and height.',
      ),
  }),
]);

export const typefacesField = z
  .strictObject({
    prose: typefaceField.optional().describe('Of headings, and of what people wrote: statements, the charter.'),
    facts: typefaceField.optional().describe('Of everything else: tables, navigation, charts.'),
  })
  .prefault({});

export const cardsField = z
  .strictObject({
    font: cardFontField
      .optional()
      .describe(
        'The font in which they are set, as TrueType or OpenType, not variable: for typefaces of your own, and for scripts that those of the software lack. What it has no letters for is set in those.',
      ),
  })
  .prefault({});

export const homeField = z
  .strictObject({
    order: z
      .array(z.enum(HOME_SECTIONS))
      .refine((sections) => new Set(sections).size === sections.length, 'must name each section once')
      .prefault([])
      .transform((sections) => [...new Set([...sections, ...HOME_SECTIONS])])
      .describe(
        'Its sections in the community’s order; those that are not named follow. What is going on stands above them.',
      ),
  })
  .prefault({});
