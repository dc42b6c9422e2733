/**
 * Plays hosts: one repository with a community, made once; requests, and the three ways to merge them. What hosts say of a
 * request has the form that their documentation gives, whatever of it is read here:
 *
 * - GitHub, docs.github.com, "Webhook events and payloads": `pull_request`, and `merge_group` for a queue;
 * - Gitea and Forgejo, docs.gitea.com, "Webhooks", the payload of a pull request;
 * - GitLab, docs.gitlab.com, "Merge requests API", "Get single MR".
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EXAMPLE_BASE } from '../../src/checks/example-base.ts';
import { asImport, type Brought, gits, newRepositoryOf } from '../content/repository.ts';
import { fill } from '../temporary.ts';

export const STAND = 'content/elections/2021-05/candidates/hana-x.md';

export const statement = (handle = 'hana-x', name = 'Hana Example', text = 'I would like to help.'): string =>
  `---\nname: ${name}\ngithub: ${handle}\naffiliation: Acme\n---\n${text}\n`;

/** A community of three seats, whose nominations are open from 1 May 2021 until the end of 7 May, UTC. */
export const COMMUNITY: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(EXAMPLE_BASE).map(([name, text]) => [`content/${name}`, text])),
  'content/community.yaml': `${EXAMPLE_BASE['community.yaml']}owners: [ada-x]\n`,
  'content/elections/2021-05/candidates/finn-x.md': statement('finn-x', 'Finn Example').replace('Acme', 'independent'),
  'content/elections/2021-05/candidates/dora-x.md': statement('dora-x', 'Dora Example').replace('Acme', 'Bolt'),
  'content/published.txt': '/elections/2021-05/finn-x/ 2021-05-02\n/people/ben/ 2021-01-01\n',
  'content/handbook/meeting.md':
    '---\ntitle: Where we meet\nsummary: Rooms.\naudience: everyone\norder: 1\n---\nOn Mondays.\n',
  'package.json': '{ "private": true }\n',
};

/** A text with some of it changed. Throws where it is not there. */
export function edited(file: string, ...fromTo: readonly string[]): Record<string, string> {
  let text = COMMUNITY[file] ?? '';
  for (let index = 0; index < fromTo.length; index += 2) {
    const [from = '', to = ''] = fromTo.slice(index, index + 2);
    if (!text.includes(from)) throw new RangeError(`no "${from}" in ${file}`);
    text = text.replace(from, () => to);
  }
  return { [file]: text };
}

export interface Asking {
  /** Files as the request leaves them; null takes one away. */
  readonly files: Readonly<Record<string, string | null>>;
  readonly author?: string | null;
  /** When the first commit says that it was made; when the request was opened, where left out. */
  readonly committed?: string;
  readonly opened?: string;
  /** Further commits, each with its time. */
  readonly later?: readonly { readonly at: string; readonly files: Readonly<Record<string, string | null>> }[];
  /** What others merged after the request had begun. */
  readonly meanwhile?: Readonly<Record<string, string>>;
  readonly host?: 'github' | 'gitea' | 'gitlab' | 'queue';
}

export interface Opened {
  readonly root: string;
  /** The file in which the host tells of the request. */
  readonly event: string;
  readonly branch: string;
}

export const OPENED = '2021-05-03T12:00:00Z';
const NUMBER = 17;

/** What a host says of a request, in its own form, and with much that nobody asked for. */
function said(
  { host = 'github', author = 'hana-x', opened: at = OPENED }: Asking,
  base: string,
  head: string,
): unknown {
  const pull = {
    number: NUMBER,
    state: 'open',
    title: 'Stand for election',
    html_url: `https://github.com/example/community/pull/${NUMBER}`,
    user: author === null ? null : { login: author, id: 4711, type: 'User' },
    body: null,
    created_at: at,
    updated_at: '2021-05-20T00:00:00Z',
    merged_at: null,
    head: { label: `${author}:patch-1`, ref: 'patch-1', sha: head },
    base: { label: 'example:main', ref: 'main', sha: base },
    author_association: 'FIRST_TIME_CONTRIBUTOR',
  };
  switch (host) {
    case 'github':
      return {
        action: 'synchronize',
        number: NUMBER,
        pull_request: pull,
        repository: { full_name: 'example/community' },
      };
    case 'gitea':
      return {
        action: 'opened',
        number: NUMBER,
        pull_request: {
          ...pull,
          user: { id: 9, login: author, login_name: '', full_name: 'Hana', username: author },
          // Gitea writes the zone of its server.
          created_at: at.replace('T12:00:00Z', 'T14:00:00+02:00'),
          merge_base: base,
        },
        commit_id: head,
      };
    case 'gitlab':
      return {
        id: 155016530,
        iid: NUMBER,
        state: 'opened',
        created_at: at.replace('Z', '.486Z'),
        author: { id: 4711, name: 'Hana', username: author, state: 'active' },
        sha: head,
        web_url: `https://gitlab.com/example/community/-/merge_requests/${NUMBER}`,
        diff_refs: { base_sha: base, head_sha: head, start_sha: base },
      };
    case 'queue':
      return {
        action: 'checks_requested',
        merge_group: {
          head_sha: head,
          head_ref: `refs/heads/gh-readonly-queue/main/pr-${NUMBER}-${base}`,
          base_sha: base,
          base_ref: 'refs/heads/main',
        },
      };
  }
}

/** The host: a repository and all that is asked of it. */
export interface Host {
  readonly root: string;
  readonly close: () => void;
}

const hostIn = (root: string): Host => ({ root, close: () => rmSync(root, { recursive: true, force: true }) });

export function newHost(more: Readonly<Record<string, string>> = {}): Host {
  const root = mkdtempSync(path.join(tmpdir(), 'hustings-host-'));
  fill(root, { ...COMMUNITY, ...more });
  newRepositoryOf(root, '2021-05-02T09:00:00Z', 'Start');
  return hostIn(root);
}

/** Another host with all that this one has: for what changes the main line. */
export function copied({ root: from }: Host): Host {
  const root = mkdtempSync(path.join(tmpdir(), 'hustings-host-'));
  cpSync(from, root, { recursive: true });
  return hostIn(root);
}

const MAIN = 'refs/heads/main';
const MERGED = 'refs/host/merged';

/**
 * The commits of a request, on its branch; what others merged meanwhile, and the two merged, on that of its host. The two change
 * different files.
 */
function commitsOf({ files, committed, opened: at = OPENED, later = [], meanwhile = {} }: Asking, branch: string) {
  const made: Brought[] = [];
  const add = (on: string, more: Pick<Brought, 'at' | 'files' | 'merges'>): void => {
    made.push({ branch: on, from: made.some((earlier) => earlier.branch === on) ? null : MAIN, ...more });
  };
  if (Object.keys(files).length > 0) add(branch, { at: committed ?? at, files });
  for (const each of later) add(branch, each);
  if (made.length === 0) return made;
  if (Object.keys(meanwhile).length > 0) add(MERGED, { at: '2021-05-04T10:00:00Z', files: meanwhile });
  // What a host checks out it merged by itself, at the moment of the check.
  const asked = Object.assign({}, files, ...later.map((each) => each.files));
  add(MERGED, { at: '2021-05-20T00:00:00Z', merges: branch, files: asked });
  return made;
}

let count = 0;

/** Opens a request, and checks it out as its host does: merged into the main line as that is by then. */
export function opened({ root }: Host, asking: Asking): Opened {
  const branch = `request-${count++}`;
  const head = `refs/heads/${branch}`;
  const commits = commitsOf(asking, head);
  const checkedOut = commits.length === 0 ? MAIN : asking.host === 'gitlab' ? head : MERGED;
  const ids = gits(
    root,
    null,
    [
      ['fast-import', '--quiet', '--force'],
      ['checkout', '-q', '-f', '--detach', checkedOut],
      ['rev-parse', MAIN, commits.length === 0 ? MAIN : head, 'HEAD'],
    ],
    `reset ${MERGED}\n\n${asImport(commits)}`,
  );
  const [base = '', last = '', here = ''] = ids.split('\n');
  const event = path.join(root, '.git', `${branch}.json`);
  writeFileSync(event, JSON.stringify(said(asking, base, asking.host === 'queue' ? here : last)));
  return { root, event, branch };
}

const TO_MAIN = ['checkout', '-q', '-f', 'main'];

/** The ways in which hosts merge a branch into the main line. */
export const WAYS = {
  merge: (root: string, branch: string, at: string) =>
    gits(root, at, [TO_MAIN, ['merge', '-q', '--no-ff', '--no-edit', branch]]),
  squash: (root: string, branch: string, at: string) =>
    gits(root, at, [TO_MAIN, ['merge', '-q', '--squash', branch], ['commit', '-q', '-m', 'Stand (#17)']]),
  // Who wrote it and when is kept; it is committed anew.
  rebase: (root: string, branch: string, at: string) => gits(root, at, [TO_MAIN, ['cherry-pick', `main..${branch}`]]),
} as const;
