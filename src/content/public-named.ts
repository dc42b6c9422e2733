/** What the content names of `public/`, the files that are published as they are, and does not find there. */
import { error, type Finding, type Place } from '../findings/finding.ts';
import { themeHtml } from './markup/theme-html.ts';
import type { ReadContent } from './read.ts';

/** The first bytes of a file of `public/`, as text, by its address; null where there is none. */
type FirstBytes = (address: string) => string | null;

interface Form {
  readonly name: string;
  /** The first four bytes of such a font. */
  readonly begins: readonly string[];
}

/** W3C, "WOFF File Format 2.0". */
const WOFF2: Form = { name: 'WOFF2', begins: ['wOF2'] };
/** ISO/IEC 14496-22, "Open Font Format", the table directory. */
const OPEN_TYPE: Form = { name: 'TrueType or OpenType', begins: ['\0\x01\0\0', 'OTTO'] };

interface Named {
  readonly address: string;
  readonly place: Place;
}

/** The fonts of the typefaces. */
const fontsOf = ({ community }: ReadContent): readonly Named[] =>
  (['prose', 'facts'] as const).flatMap((use) => {
    const typeface = community?.data.typefaces[use];
    if (community === null || typeof typeface !== 'object') return [];
    return (['file', 'bold', 'italic'] as const).flatMap((cut): Named[] => {
      const address = typeface[cut];
      return address === undefined ? [] : [{ address, place: community.source.at(['typefaces', use, cut]) }];
    });
  });

/** The font of the social cards. */
function cardFontOf({ community }: ReadContent): readonly Named[] {
  const address = community?.data.cards.font;
  return community === null || address === undefined
    ? []
    : [{ address, place: community.source.at(['cards', 'font']) }];
}

const missing = ({ address, place }: Named): Finding =>
  error({
    code: 'not-in-public',
    place,
    message: `there is no public${address}`,
    expected: `put the file there, or write the address of one that is: /logo.svg for public/logo.svg`,
  });

function fontFindings(named: Named, form: Form, firstBytes: FirstBytes): readonly Finding[] {
  const begins = firstBytes(named.address);
  if (begins === null) return [missing(named)];
  if (form.begins.includes(begins)) return [];
  return [
    error({
      code: 'not-in-public',
      place: named.place,
      message: `public${named.address} is not a font of the form ${form.name}`,
      expected: `convert the font into ${form.name}; another ending does not do it`,
    }),
  ];
}

/** A font or a picture that is not there, and a font that is of another form. */
export function publicFindings(content: ReadContent, firstBytes: FirstBytes): readonly Finding[] {
  const pictures = content.theme.flatMap(({ text, file }) => themeHtml(text, file).pictures);
  return [
    ...pictures.filter(({ address }) => firstBytes(address) === null).map(missing),
    ...fontsOf(content).flatMap((named) => fontFindings(named, WOFF2, firstBytes)),
    ...cardFontOf(content).flatMap((named) => fontFindings(named, OPEN_TYPE, firstBytes)),
  ];
}
