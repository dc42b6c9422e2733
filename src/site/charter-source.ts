/**
 * How Astro gets a charter page: the body that the checks examined, and nothing else. What stands in front of it is read by
 * the one reader of content; a second reader could see another end of it, and compile what nobody checked.
 */
import { readFolder } from '../content/files.ts';
import { inside } from '../content/inside.ts';
import { refuseUnparsable } from '../content/markup/compile.ts';
import { split } from '../findings/front-matter.ts';
import { contentFolder } from './world.ts';

/** An empty front matter: what comes behind it is no front matter any more. */
const EMPTY = '---\n---\n';

/** The text to be compiled for a page of the charter, each line at its own number. Throws where there is no such text. */
export function charterSource(root: string, inside: string): string {
  const text = readFolder(root, {}, [inside]).files[0]?.text ?? null;
  const parts = text === null ? null : split(text);
  if (parts === null || parts.yaml === null) throw new Error(`${inside} is no page of a charter`);
  refuseUnparsable(parts.body, parts.bodyLine);
  return EMPTY + '\n'.repeat(parts.bodyLine - 3) + parts.body;
}

/** The plugin that hands the pages of the charter to the compiler. */
export function charterPages() {
  const root = contentFolder();
  return {
    name: 'hustings:charter-pages',
    enforce: 'pre' as const,
    load: {
      filter: { id: /\.mdx$/ },
      handler: (id: string) => {
        const way = inside(root, id);
        return way?.startsWith('charter/') ? charterSource(root, way) : undefined;
      },
    },
  };
}
