/** Everything may be read by everybody, and the sitemap says where it is. */
import type { APIRoute } from 'astro';
import { to } from '../site/urls.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(to('/sitemap-index.xml'), site)}\n`);
