/** The picture that goes along where a committee is shared, as SVG: the build makes the PNG of it. */
import type { APIRoute } from 'astro';
import type { CommitteeId } from '../../../governance/model.ts';
import { cardPicture } from '../../../layouts/card-picture.ts';
import { site } from '../../../site/site.ts';
import { committeeCardView } from '../../../views/cards.ts';

export const getStaticPaths = () => site().community.committees.map(({ id }) => ({ params: { id }, props: { id } }));

export const GET: APIRoute<{ id: CommitteeId }> = ({ props }) =>
  new Response(cardPicture(committeeCardView(site(), props.id)), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
