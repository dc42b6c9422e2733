/** The calendars to subscribe to: of each committee, of all elections, of each election. */
import type { APIRoute } from 'astro';
import { calendarFiles } from '../../files/ics/index.ts';
import { editionOf } from '../../site/editions.ts';
import { site } from '../../site/site.ts';

const FOLDER = '/calendars/';

export const getStaticPaths = () =>
  calendarFiles(editionOf(site())).map(({ path, text }) => ({
    params: { file: path.slice(FOLDER.length) },
    props: { text },
  }));

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
