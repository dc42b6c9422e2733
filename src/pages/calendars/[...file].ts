/** The calendars to subscribe to: of each committee, of all elections, of each election. */
import type { APIRoute } from 'astro';
import { site } from '../../site/site.ts';
import { subscribedCalendars } from '../../views/published.ts';

export const getStaticPaths = () =>
  subscribedCalendars(site()).map(({ file, text }) => ({ params: { file }, props: { text } }));

export const GET: APIRoute<{ text: () => string }> = ({ props }) =>
  new Response(props.text(), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
