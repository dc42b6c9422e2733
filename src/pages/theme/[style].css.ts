/** What a community sets of how its site looks: the accent colour, the typefaces. Not there where it sets none. */
import type { APIRoute } from 'astro';
import { site } from '../../site/site.ts';
import { accentCss } from '../../styles/accent.ts';
import { typefacesCss } from '../../styles/typefaces.ts';

export const getStaticPaths = () => {
  const { accent, typefaces } = site().settings;
  return [
    ...(accent === undefined ? [] : [{ params: { style: 'accent' }, props: { css: accentCss(accent) } }]),
    ...(Object.keys(typefaces).length === 0
      ? []
      : [{ params: { style: 'typefaces' }, props: { css: typefacesCss(typefaces) } }]),
  ];
};

export const GET: APIRoute<{ css: string }> = ({ props }) =>
  new Response(props.css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
