/** What this site is made from, and by what. */
import { version } from '../../package.json' with { type: 'json' };
import { contentHash } from '../build/content-hash.ts';
import { commitOf } from '../content/git.ts';
import type { Made } from '../files/data/build.ts';
import { type Site, site } from './site.ts';
import { contentFolder } from './world.ts';

let known: { readonly of: Site; readonly made: Made } | null = null;

function look({ content }: Site): Made {
  const folder = contentFolder();
  const commit = commitOf(folder);
  const isKnown = commit.kind === 'known';
  return {
    commit: isKnown ? { id: commit.id, changed: commit.changed } : null,
    noCommit: isKnown ? null : commit.why,
    content: {
      files: content.files.length,
      sha256: contentHash(
        folder,
        content.files.map((file) => file.path),
      ),
    },
    generator: { name: 'Hustings', version },
  };
}

/** Looked up once a build: the commit, the content's hash, the program. */
export function made(): Made {
  const now = site();
  if (known?.of !== now) known = { of: now, made: look(now) };
  return known.made;
}

/** The part of a host's address that stands between the repository and a commit. */
const COMMIT = { github: 'commit', gitlab: '-/commit', forgejo: 'commit', gitea: 'commit' } as const;

/** Where a commit of the content can be read. */
export function commitLink({ settings }: Pick<Site, 'settings'>, id: string): string {
  const { url, host } = settings.repository;
  return `${url.replace(/\/$/, '')}/${COMMIT[host]}/${id}`;
}
