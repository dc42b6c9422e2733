/** What a community sets of how its site looks: the accent colour, the typefaces. Not there where it sets none. */
import type { APIRoute } from 'astro';
import { publicFile } from '../../site/own-style.ts';
import { type Site, site } from '../../site/site.ts';
import { accentCss } from '../../styles/accent.ts';
import { lettersIn } from '../../styles/stand-in.ts';
import { ownFonts, typefacesCss } from '../../styles/typefaces.ts';

/** The figures of the community's own fonts; one that cannot be read has none. */
async function figuresOf(typefaces: Site['settings']['typefaces']) {
  const figures = ownFonts(typefaces).map(async (address) => {
    const bytes = publicFile(address);
    return [address, bytes === null ? null : await lettersIn(bytes)] as const;
  });
  return new Map(
    (await Promise.all(figures)).flatMap(([address, letters]) => (letters === null ? [] : [[address, letters]])),
  );
}

export const getStaticPaths = async () => {
  const { accent, typefaces } = site().settings;
  return [
    ...(accent === undefined ? [] : [{ params: { style: 'accent' }, props: { css: accentCss(accent) } }]),
    ...(Object.keys(typefaces).length === 0
      ? []
      : [{ params: { style: 'typefaces' }, props: { css: typefacesCss(typefaces, await figuresOf(typefaces)) } }]),
  ];
};

export const GET: APIRoute<{ css: string }> = ({ props }) =>
  new Response(props.css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
