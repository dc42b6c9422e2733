/** What the form of the portal knows of the site, as a script. */
import type { APIRoute } from 'astro';
import { site } from '../../site/site.ts';
import { formScript } from '../../views/published.ts';

export const GET: APIRoute = () =>
  new Response(formScript(site()), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
