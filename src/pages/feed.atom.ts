/** The news as Atom. */
import type { APIRoute } from 'astro';
import { atomFeed } from '../files/feed/index.ts';
import { feedEdition } from '../site/editions.ts';
import { site } from '../site/site.ts';

export const GET: APIRoute = () =>
  new Response(atomFeed(feedEdition(site())), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
