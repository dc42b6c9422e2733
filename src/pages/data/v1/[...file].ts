/** The open data, version 1: every document and every schema as a file. */
import type { APIRoute } from 'astro';
import { type DataFile, dataFiles, serialise } from '../../../files/data/index.ts';
import { made } from '../../../site/made.ts';
import { site } from '../../../site/site.ts';
import { makingAnew } from '../../../site/texts.ts';

const FOLDER = 'data/v1/';

export function getStaticPaths() {
  const { community, asOf } = site();
  return makingAnew(() => dataFiles(community, asOf, made())).map((file) => ({
    params: { file: file.path.slice(FOLDER.length) },
    props: { json: file.json },
  }));
}

export const GET: APIRoute<Pick<DataFile, 'json'>> = ({ props }) =>
  new Response(serialise(props.json), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
