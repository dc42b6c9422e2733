/** Astro's collections of prose. They hold what the one reader read; nothing here reads a file of its own. */

import { defineCollection } from 'astro:content';
import path from 'node:path';
import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import type { Loader } from 'astro/loaders';
import { FEATURES, guard } from './content/markup/compile.ts';
import { readContent } from './content/read.ts';
import { CODES, checkPage } from './handbook/checks-reference.ts';
import { handbook } from './handbook/handbook.ts';
import { handedOver } from './site/handover.ts';
import { contentFolder, today } from './site/world.ts';

const prose = () => handedOver(contentFolder(), today())?.content ?? readContent(contentFolder());

const charterLoader: Loader = {
  name: 'charter',
  load: async ({ store, generateDigest, config }) => {
    const from = path.relative(new URL(config.root).pathname, contentFolder());
    store.clear();
    for (const { id, folder, body } of prose().charter) {
      const filePath = path.posix.join(from, 'charter', folder, `${id}.mdx`);
      store.set({ id: `${folder}/${id}`, data: {}, filePath, digest: generateDigest(body), deferredRender: true });
    }
  },
};

/** A page of the community's, compiled with the walk of the checks in the way; the manual's are the software's own. */
async function communityPage(body: string) {
  const processor = await createSatteriMarkdownProcessor({
    syntaxHighlight: false,
    features: FEATURES.handbook,
    hastPlugins: [guard('handbook')],
  });
  const { code, metadata } = await processor.render(body);
  return { html: code, metadata: { headings: metadata.headings, frontmatter: metadata.frontmatter } };
}

const handbookLoader: Loader = {
  name: 'handbook',
  load: async ({ store, renderMarkdown, generateDigest }) => {
    store.clear();
    for (const { id, body, file } of handbook(prose())) {
      const rendered = file === null ? await renderMarkdown(body) : await communityPage(body);
      store.set({ id, data: {}, body, rendered, digest: generateDigest(body) });
    }
    for (const each of CODES) {
      const body = checkPage(each);
      const id = `checks/${each.code}`;
      store.set({ id, data: {}, body, rendered: await renderMarkdown(body), digest: generateDigest(body) });
    }
  },
};

export const collections = {
  charter: defineCollection({ loader: charterLoader }),
  handbook: defineCollection({ loader: handbookLoader }),
};
