/** What the site is called where somebody keeps it on a phone's first screen (Web Application Manifest). */
import type { APIRoute } from 'astro';
import { site } from '../site/site.ts';
import { manifest } from '../views/published.ts';

export const GET: APIRoute = () =>
  new Response(manifest(site()), { headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' } });
