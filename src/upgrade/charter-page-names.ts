/** Format 2: pages of the charter that are called like one of the site's own, which shows there what an amendment changed. */
import { withRedirects } from '../findings/led-on.ts';
import type { Migration, Texts } from './migration.ts';

/** What a page is called instead. */
const INSTEAD: Readonly<Record<string, string>> = { changes: 'changing', document: 'charter-document' };

const PAGE = /^charter\/([^/]+)\/(changes|document)\.mdx$/;

function rewritten(texts: Texts): Texts {
  const folders = Object.keys(texts).flatMap((file) => /^charter\/([^/]+)\//.exec(file)?.[1] ?? []);
  const first = folders.toSorted()[0];
  const redirects = new Map<string, string>();
  const files = Object.entries(texts).map(([file, text]) => {
    const [, day = '', page = ''] = PAGE.exec(file) ?? [];
    const name = INSTEAD[page];
    if (name === undefined || texts[`charter/${day}/${name}.mdx`] !== undefined) return [file, text] as const;
    // "document" is an address of the site's own by itself, and "changes" that of each version but the first.
    if (page === 'changes') redirects.set(`/charter/${page}/`, `/charter/${name}/`);
    if (page === 'changes' && day === first) {
      redirects.set(`/charter/${day}/${page}/`, `/charter/${day}/${name}/`);
    }
    return [`charter/${day}/${name}.mdx`, text] as const;
  });
  const moved = [...redirects].map(([from, to]) => ({ from, to }));
  const settings = texts['community.yaml'];
  return {
    ...Object.fromEntries(files),
    ...(settings === undefined || redirects.size === 0 ? {} : { 'community.yaml': withRedirects(settings, moved) }),
  };
}

export const charterPageNames: Migration = {
  to: 2,
  what: 'A charter page `changes` becomes `changing`, and `document` becomes `charter-document`, with redirects: the site has pages of its own there.',
  rewritten,
};
