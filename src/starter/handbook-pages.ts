/** The first page of a new community's own handbook. How the software is used is in the manual, which every site has. */
import { stringify } from 'yaml';
import type { HandbookPageInput } from '../content/schema/prose.ts';

const TEXT = `Whoever takes part in the community can take part in governing it.

- **Read** the [charter](../../charter/): it says who may vote, who may stand, and what the Council decides.
- **Vote** when an election is on: the [calendar](../../calendar/) says when.
- **Stand** for a seat: [Standing for election](../standing/) goes through it.
- **Propose a change** of the charter, or mend a mistake in the records: [Changing the files](../changing-the-files/) says where.

This page is the community’s own. Say here how you work together, and where you meet.
`;

/** The page, by the path of its file. */
export function handbookPages(community: string): Record<string, string> {
  const about: HandbookPageInput = {
    title: 'Taking part',
    summary: `How ${community} is governed, and what anybody can do.`,
    audience: 'everyone',
    order: 1,
  };
  return { 'handbook/taking-part.md': `---\n${stringify(about)}---\n\n${TEXT}` };
}
