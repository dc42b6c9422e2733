/** The schemas of the files that a community writes, for editors that check a file while it is typed. */
import type { APIRoute } from 'astro';
import { FILE_KINDS, type FileKind, fileSchema } from '../../../content/schema/kinds.ts';
import { serialise } from '../../../publish/data/index.ts';

export const getStaticPaths = () => FILE_KINDS.map((kind) => ({ params: { kind: kind.name }, props: { kind } }));

export const GET: APIRoute<{ kind: FileKind }> = ({ props }) =>
  new Response(serialise(fileSchema(props.kind)), {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
