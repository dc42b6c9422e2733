/** The news as Atom. */
import type { APIRoute } from 'astro';
import { site } from '../site/site.ts';
import { newsAsAtom } from '../views/published.ts';

export const GET: APIRoute = () =>
  new Response(newsAsAtom(site()), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
