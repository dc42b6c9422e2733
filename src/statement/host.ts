/** The page of a host on which one adds a file and proposes it, with the file filled in. */

export interface Repository {
  readonly host: 'github' | 'gitlab' | 'forgejo' | 'gitea';
  readonly url: string;
  readonly branch: string;
  /** The content folder in it. */
  readonly content: string;
}

export const HOSTS: Readonly<Record<Repository['host'], { readonly name: string; readonly request: string }>> = {
  github: { name: 'GitHub', request: 'pull request' },
  gitlab: { name: 'GitLab', request: 'merge request' },
  forgejo: { name: 'Forgejo', request: 'pull request' },
  gitea: { name: 'Gitea', request: 'pull request' },
};

/** Servers refuse addresses that are longer than about 8 KB. */
export const LONGEST_LINK = 8000;

export interface NewFileLink {
  readonly href: string;
  /** Whether the text is in the link; else it is to be pasted: the host takes none this way, or it is too long. */
  readonly filled: boolean;
}

/** The path of a content file in the repository. */
export const pathIn = ({ content }: Repository, file: string): string =>
  `${content.replace(/^\/|\/$/g, '')}/${file}`.replace(/^\.?\//, '');

/** The link for a file (its path from the content folder) with a text. */
export function newFileLink(repository: Repository, file: string, text: string): NewFileLink {
  const base = repository.url.replace(/\/$/, '');
  const branch = repository.branch.split('/').map(encodeURIComponent).join('/');
  const full = pathIn(repository, file);
  const folder = full.split('/').slice(0, -1).map(encodeURIComponent).join('/');
  const name = full.split('/').at(-1) ?? full;
  const value = `&value=${encodeURIComponent(text)}`;
  const [empty, filled] =
    repository.host === 'github'
      ? [`${base}/new/${branch}?filename=${encodeURIComponent(full)}`, value]
      : repository.host === 'gitlab'
        ? [`${base}/-/new/${branch}?file_name=${encodeURIComponent(full)}`, null]
        : [`${base}/_new/${branch}/${folder}?filename=${encodeURIComponent(name)}`, value];
  const fits = filled !== null && empty.length + filled.length <= LONGEST_LINK;
  return { href: fits ? empty + filled : empty, filled: fits };
}

/** The page of the host on which a file that is there can be changed. */
export function editFileLink(repository: Repository, file: string): string {
  const base = repository.url.replace(/\/$/, '');
  const branch = repository.branch.split('/').map(encodeURIComponent).join('/');
  const path = pathIn(repository, file).split('/').map(encodeURIComponent).join('/');
  const edit = { github: 'edit', gitlab: '-/edit', forgejo: '_edit', gitea: '_edit' }[repository.host];
  return `${base}/${edit}/${branch}/${path}`;
}
