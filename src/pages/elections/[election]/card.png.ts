/** The picture that goes along where an election or a candidacy is shared, as SVG: the build makes the PNG of it. */
import type { APIRoute } from 'astro';
import { cardPicture } from '../../../layouts/card-picture.ts';
import { site } from '../../../site/site.ts';
import { type CardOf, electionCards } from '../../../views/cards.ts';

export const getStaticPaths = () =>
  electionCards(site()).map(({ id, card }) => ({ params: { election: id }, props: { card } }));

export const GET: APIRoute<Pick<CardOf, 'card'>> = ({ props }) =>
  new Response(cardPicture(props.card()), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
