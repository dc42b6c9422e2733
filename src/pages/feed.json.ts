/** The news as JSON Feed 1.1. */
import type { APIRoute } from 'astro';
import { jsonFeed } from '../files/feed/index.ts';
import { feedEdition } from '../site/editions.ts';
import { site } from '../site/site.ts';

export const GET: APIRoute = () =>
  new Response(jsonFeed(feedEdition(site())), { headers: { 'Content-Type': 'application/feed+json; charset=utf-8' } });
