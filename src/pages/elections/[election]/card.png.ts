/** The picture that goes along where an election or a candidacy is shared, as SVG: the build makes the PNG of it. */
import type { APIRoute } from 'astro';
import type { ElectionId } from '../../../governance/model.ts';
import { cardPicture } from '../../../layouts/card-picture.ts';
import { site } from '../../../site/site.ts';
import { electionCardView } from '../../../views/cards.ts';

export const getStaticPaths = () =>
  site().community.elections.map(({ id }) => ({ params: { election: id }, props: { id } }));

export const GET: APIRoute<{ id: ElectionId }> = ({ props }) =>
  new Response(cardPicture(electionCardView(site(), props.id)), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
