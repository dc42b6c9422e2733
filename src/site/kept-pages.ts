/** The pages that a build takes over from the last one are not drawn: Astro asks which to draw, and they are not among them. */
import type { AstroIntegration } from 'astro';
import { keptFiles } from './handover.ts';

/** Where the page or file of an address lies in the site: `people/ada/index.html`, `calendars/council.ics`. */
export function fileAt(pathname: string, type: string): string {
  const inside = pathname.replace(/^\/|\/$/g, '');
  return type === 'page' ? `${inside}/index.html` : inside;
}

export const withoutKept = (): AstroIntegration => ({
  name: 'hustings:kept-pages',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      const kept = keptFiles();
      if (kept.size === 0) return;
      setPrerenderer((usual) => ({
        ...usual,
        getStaticPaths: async () =>
          (await usual.getStaticPaths()).filter(({ pathname, route }) => !kept.has(fileAt(pathname, route.type))),
      }));
    },
  },
});
