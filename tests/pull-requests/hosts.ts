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
import { commit, git, newRepository } from '../content/repository.ts';
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
  newRepository(root);
  commit(root, '2021-05-02T09:00:00Z', 'Start');
  return hostIn(root);
}

/** Another host with all that this one has: for what changes the main line. */
export function copied({ root: from }: Host): Host {
  const root = mkdtempSync(path.join(tmpdir(), 'hustings-host-'));
  cpSync(from, root, { recursive: true });
  return hostIn(root);
}

function written(root: string, files: Asking['files']): void {
  for (const [name, text] of Object.entries(files)) {
    if (text === null) rmSync(path.join(root, name));
    else fill(root, { [name]: text });
  }
}

let count = 0;

/** Opens a request, and checks it out as its host does: merged into the main line as that is by then. */
export function opened({ root }: Host, asking: Asking): Opened {
  const { files, committed, later = [], meanwhile, host } = asking;
  const branch = `request-${count++}`;
  const base = git(root, null, 'rev-parse', 'main').trim();
  git(root, null, 'checkout', '-q', '-f', '-b', branch, 'main');
  written(root, files);
  if (Object.keys(files).length > 0) commit(root, committed ?? asking.opened ?? OPENED, 'Ask');
  for (const { at, files: changed } of later) {
    written(root, changed);
    commit(root, at, 'Ask on');
  }
  const head = git(root, null, 'rev-parse', 'HEAD').trim();
  if (head !== base && host !== 'gitlab') {
    git(root, null, 'checkout', '-q', '-f', '--detach', 'main');
    if (meanwhile !== undefined) {
      fill(root, meanwhile);
      commit(root, '2021-05-04T10:00:00Z', 'Meanwhile');
    }
    // What a host checks out it merged by itself, at the moment of the check.
    git(root, '2021-05-20T00:00:00Z', 'merge', '-q', '--no-ff', '--no-edit', branch);
  }
  const event = path.join(root, '.git', `${branch}.json`);
  const told = host === 'queue' ? git(root, null, 'rev-parse', 'HEAD').trim() : head;
  writeFileSync(event, JSON.stringify(said(asking, base, told)));
  return { root, event, branch };
}

/** The ways in which hosts merge. */
export const WAYS = {
  merge: (root: string, branch: string, at: string) => git(root, at, 'merge', '-q', '--no-ff', '--no-edit', branch),
  squash: (root: string, branch: string, at: string) => {
    git(root, null, 'merge', '-q', '--squash', branch);
    return git(root, at, 'commit', '-q', '-m', 'Stand (#17)');
  },
  // Who wrote it and when is kept; it is committed anew.
  rebase: (root: string, branch: string, at: string) => git(root, at, 'cherry-pick', `main..${branch}`),
} as const;
