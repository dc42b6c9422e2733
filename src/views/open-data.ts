/** The open data as its page lists it: the files that the published index names, grouped by what they are about. */

import type { Made } from '../files/data/build.ts';
import { type DataIndex, dataIndex } from '../files/data/index.ts';
import type { Day } from '../governance/day.ts';
import type { Community } from '../governance/model.ts';
import { makingAnew } from '../site/texts.ts';

export interface FileGroup {
  readonly title: string;
  readonly files: DataIndex['files'];
}

/** Every document of the open data, in the index's order: the whole community's first, then each committee's, then the elections. */
export function openData(community: Community, asOf: Day, made: Made): FileGroup[] {
  const { files } = makingAnew(() => dataIndex(community, asOf, made));
  const within = (folder: string) => files.filter(({ path }) => path.startsWith(folder));
  return [
    { title: `All of ${community.name}`, files: files.filter(({ path }) => !path.includes('/')) },
    ...community.committees.map(({ id, name }) => ({ title: name, files: within(`committees/${id}/`) })),
    { title: 'Elections', files: within('elections/') },
  ].filter((group) => group.files.length > 0);
}
