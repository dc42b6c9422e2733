/** Where a page's facts can be read as files: in the repository that `community.yaml` names. */
import type { Loaded } from '../content/read.ts';
import { withId } from '../governance/lookup.ts';
import { editFileLink, fileHistoryLink, readFileLink } from '../statement/host.ts';
import type { Site } from './site.ts';

export interface FileLink {
  /** As findings name it: from the content folder's parent. */
  readonly path: string;
  readonly href: string;
  /** Where it can be changed. */
  readonly edit: string;
  /** Where it is told when it changed. */
  readonly history: string;
}

/** A content file (`content/people/x.yaml`) with the address at which its source can be read. */
export function fileLink({ settings: { repository } }: Pick<Site, 'settings'>, file: string): FileLink {
  const within = file.split('/').slice(1).join('/');
  return {
    path: file,
    href: readFileLink(repository, within),
    edit: editFileLink(repository, within),
    history: fileHistoryLink(repository, within),
  };
}

/** The file of an election, a person or an organization; none for somebody whom only a statement names. */
export function fileOf(all: Site, kind: 'elections' | 'people' | 'organizations', id: string): FileLink | null {
  const found = withId<Pick<Loaded<unknown>, 'id' | 'file'>>(all.content[kind], id);
  return found === undefined ? null : fileLink(all, found.file);
}
