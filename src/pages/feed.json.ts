/** The news as JSON Feed 1.1. */
import type { APIRoute } from 'astro';
import { site } from '../site/site.ts';
import { newsAsJson } from '../views/published.ts';

export const GET: APIRoute = () =>
  new Response(newsAsJson(site()), { headers: { 'Content-Type': 'application/feed+json; charset=utf-8' } });
