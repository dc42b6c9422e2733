/** The picture that goes along where the site is shared, as SVG: the build makes the PNG of it (build/pictures.ts). */
import type { APIRoute } from 'astro';
import { cardPicture } from '../layouts/card-picture.ts';
import { site } from '../site/site.ts';
import { homeCardView } from '../views/cards.ts';

export const GET: APIRoute = () =>
  new Response(cardPicture(homeCardView(site())), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
