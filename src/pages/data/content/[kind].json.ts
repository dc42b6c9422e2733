/** The schemas of the files that a community writes, for editors that check a file while it is typed. */
import type { APIRoute } from 'astro';
import { editorSchemas } from '../../../content/schema/index.ts';
import { serialise } from '../../../files/data/index.ts';

export const getStaticPaths = () =>
  Object.entries(editorSchemas()).map(([kind, schema]) => ({ params: { kind }, props: { schema } }));

export const GET: APIRoute<{ schema: unknown }> = ({ props }) =>
  new Response(serialise(props.schema), { headers: { 'Content-Type': 'application/schema+json; charset=utf-8' } });
