/** The open data, version 1: every document and every schema as a file. */
import type { APIRoute } from 'astro';
import { made } from '../../../site/made.ts';
import { site } from '../../../site/site.ts';
import { openDataFiles } from '../../../views/published.ts';

export const getStaticPaths = () =>
  openDataFiles(site(), made()).map(({ file, text }) => ({ params: { file }, props: { text } }));

export const GET: APIRoute<{ text: () => string }> = ({ props }) =>
  new Response(props.text(), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
