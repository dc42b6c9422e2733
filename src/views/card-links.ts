/** Which picture goes along where somebody shares a page. */

import { electionName } from '#words/elections.ts';
import type { Committee, Election } from '../governance/model.ts';
import type { Site } from '../site/site.ts';
import { toCommitteeCard, toElectionCard, toHomeCard } from '../site/urls.ts';

export interface CardLink {
  readonly href: string;
  /** What there is to read on it, for those who don't see it. */
  readonly alt: string;
}

/** The community's, for every page that has none nearer. */
export const homeCard = ({ settings }: Site): CardLink => ({
  href: toHomeCard(),
  alt: settings.siteName ?? settings.name,
});

/** A committee's, for all its pages. */
export const committeeCard = ({ id, name }: Pick<Committee, 'id' | 'name'>): CardLink => ({
  href: toCommitteeCard(id),
  alt: name,
});

/** An election's, for those who stand in it too. */
export const electionCard = (election: Election, committee: Pick<Committee, 'name'>): CardLink => ({
  href: toElectionCard(election.id),
  alt: `${electionName(election)}, ${committee.name}`,
});
