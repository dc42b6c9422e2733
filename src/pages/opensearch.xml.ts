/** The search, for a browser that takes it among its own (OpenSearch 1.1). */
import type { APIRoute } from 'astro';
import { site } from '../site/site.ts';
import { openSearch } from '../views/published.ts';

export const GET: APIRoute = ({ site: root }) =>
  new Response(openSearch(site(), root), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
