/** Astro's collections of prose. They hold what the one reader read; nothing here reads a file of its own. */
import { defineCollection } from 'astro:content';
import path from 'node:path';
import type { Loader } from 'astro/loaders';
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

const handbookLoader: Loader = {
  name: 'handbook',
  load: async ({ store, renderMarkdown, generateDigest }) => {
    store.clear();
    for (const { id, body } of handbook(prose())) {
      store.set({ id, data: {}, body, rendered: await renderMarkdown(body), digest: generateDigest(body) });
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
