/** The schemas of the files that a community writes, for editors that check a file while it is typed. */
import type { APIRoute } from 'astro';
import { contentSchemaFiles } from '../../../views/published.ts';

export const getStaticPaths = () =>
  contentSchemaFiles().map(({ file, text }) => ({ params: { kind: file }, props: { text } }));

export const GET: APIRoute<{ text: () => string }> = ({ props }) =>
  new Response(props.text(), { headers: { 'Content-Type': 'application/schema+json; charset=utf-8' } });
