/** Files beside the page of a count: tables to take along, and what the page's scripts load. */
import type { APIRoute } from 'astro';
import { site } from '../../../../site/site.ts';
import { countFiles } from '../../../../views/published.ts';

export const getStaticPaths = () =>
  countFiles(site()).map(({ election, file, text }) => ({ params: { election, file }, props: { text } }));

export const GET: APIRoute<{ text: () => string }> = ({ props, params }) =>
  new Response(props.text(), {
    headers: { 'Content-Type': `text/${params.file?.endsWith('.js') ? 'javascript' : 'csv'}; charset=utf-8` },
  });
