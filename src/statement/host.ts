/** The page of a host on which one adds a file and proposes it, with the file filled in. */

export interface Repository {
  readonly host: 'github' | 'gitlab' | 'forgejo' | 'gitea';
  readonly url: string;
  readonly branch: string;
  /** The content folder in it. */
  readonly content: string;
}

export const FORGES: Readonly<Record<Repository['host'], { readonly name: string; readonly request: string }>> = {
  github: { name: 'GitHub', request: 'pull request' },
  gitlab: { name: 'GitLab', request: 'merge request' },
  forgejo: { name: 'Forgejo', request: 'pull request' },
  gitea: { name: 'Gitea', request: 'pull request' },
};

/** Servers refuse addresses that are longer than about 8 KB. */
export const LONGEST_LINK = 8000;

export interface NewFileLink {
  readonly href: string;
  /**
   * Whether the host's editor starts with the text. `perhaps` where the link holds it and some versions of the host leave
   * the editor empty all the same; `no` where it is too long for a link. In both cases it is there to be pasted.
   */
  readonly filled: 'yes' | 'perhaps' | 'no';
}

/** The path of a content file in the repository. */
export const pathIn = ({ content }: Repository, file: string): string =>
  `${content.replace(/^\/|\/$/g, '')}/${file}`.replace(/^\.?\//, '');

/**
 * The link for a file (its path from the content folder) with a text. GitHub reads `filename` and `value`; Forgejo and
 * Gitea read the same below the folder (docs.gitea.com/development/integrations); GitLab reads `file_name` always, and
 * `content` in some versions (gitlab-org/gitlab#594214).
 */
export function newFileLink(repository: Repository, file: string, text: string): NewFileLink {
  const base = repository.url.replace(/\/$/, '');
  const branch = repository.branch.split('/').map(encodeURIComponent).join('/');
  const full = pathIn(repository, file);
  const folder = full.split('/').slice(0, -1).map(encodeURIComponent).join('/');
  const name = full.split('/').at(-1) ?? full;
  const [empty, key] =
    repository.host === 'github'
      ? [`${base}/new/${branch}?filename=${encodeURIComponent(full)}`, 'value']
      : repository.host === 'gitlab'
        ? [`${base}/-/new/${branch}?file_name=${encodeURIComponent(full)}`, 'content']
        : [`${base}/_new/${branch}/${folder}?filename=${encodeURIComponent(name)}`, 'value'];
  const href = `${empty}&${key}=${encodeURIComponent(text)}`;
  if (href.length > LONGEST_LINK) return { href: empty, filled: 'no' };
  return { href, filled: repository.host === 'gitlab' ? 'perhaps' : 'yes' };
}

/** A page of the host about a file that is there: `verb` is what stands in its address before the branch. */
function fileLink(repository: Repository, file: string, verb: string): string {
  const base = repository.url.replace(/\/$/, '');
  const branch = repository.branch.split('/').map(encodeURIComponent).join('/');
  const path = pathIn(repository, file).split('/').map(encodeURIComponent).join('/');
  return `${base}/${verb}/${branch}/${path}`;
}

/** The page of the host on which something is reported; GitLab takes the title under a name of its own. */
export const newIssueLink = ({ host, url }: Repository, title: string): string => {
  const [path, key] = host === 'gitlab' ? ['-/issues/new', 'issue[title]'] : ['issues/new', 'title'];
  return `${url.replace(/\/$/, '')}/${path}?${encodeURIComponent(key)}=${encodeURIComponent(title)}`;
};

const EDIT = { github: 'edit', gitlab: '-/edit', forgejo: '_edit', gitea: '_edit' } as const;
const READ = { github: 'blob', gitlab: '-/blob', forgejo: 'src/branch', gitea: 'src/branch' } as const;

const HISTORY = { github: 'commits', gitlab: '-/commits', forgejo: 'commits/branch', gitea: 'commits/branch' } as const;

/** The page of the host that tells when a file changed, and how. */
export const fileHistoryLink = (repository: Repository, file: string): string =>
  fileLink(repository, file, HISTORY[repository.host]);

/** The page of the host on which a file can be changed. */
export const editFileLink = (repository: Repository, file: string): string =>
  fileLink(repository, file, EDIT[repository.host]);

/** The page of the host on which a file can be read. */
export const readFileLink = (repository: Repository, file: string): string =>
  fileLink(repository, file, READ[repository.host]);
