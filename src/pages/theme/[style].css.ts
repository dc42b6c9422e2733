/** What a community sets of how its site looks: the accent colour. Not there where it sets none. */
import type { APIRoute } from 'astro';
import { site } from '../../site/site.ts';
import { accentCss } from '../../styles/accent.ts';

export const getStaticPaths = () => {
  const { accent } = site().settings;
  return accent === undefined ? [] : [{ params: { style: 'accent' }, props: { accent } }];
};

export const GET: APIRoute<{ accent: string }> = ({ props }) =>
  new Response(accentCss(props.accent), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
