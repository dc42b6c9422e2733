/**
 * Astro's collections: one a kind of content. They hold what the one reader read and accepted; nothing here reads a file of
 * the content or validates one again: `store.set` takes data as it is, and the schema gives an entry its type.
 */
import { defineCollection } from 'astro:content';
import path from 'node:path';
import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { FEATURES, guard } from './content/markup/compile.ts';
import { type Loaded, type ReadContent, readContent } from './content/read.ts';
import { SCHEMAS } from './content/schema/index.ts';
import { CODES, checkPage, severityInWords } from './handbook/checks-reference.ts';
import { handbook } from './handbook/handbook.ts';
import { handedOver } from './site/handover.ts';
import { contentFolder, today } from './site/world.ts';

const read = (): ReadContent => handedOver(contentFolder(), today())?.content ?? readContent(contentFolder());

/** Files of keys and values, by id. The body of a statement is not in the store: where it may be shown, the community tells. */
const files = <T extends Record<string, unknown>>(
  name: string,
  list: (content: ReadContent) => readonly Loaded<T>[],
): Loader => ({
  name,
  load: async ({ store, generateDigest }) => {
    store.clear();
    for (const loaded of list(read())) {
      store.set({ id: loaded.id, data: loaded.data, digest: generateDigest(loaded.data) });
    }
  },
});

/** Prose in MDX: Astro compiles it where a page draws it. */
const charter: Loader = {
  name: 'charter',
  load: async ({ store, generateDigest, config }) => {
    const from = path.relative(new URL(config.root).pathname, contentFolder());
    store.clear();
    for (const { id, folder, body, data } of read().charter) {
      const filePath = path.posix.join(from, 'charter', folder, `${id}.mdx`);
      const digest = generateDigest(JSON.stringify([data, body]));
      store.set({ id: `${folder}/${id}`, data: { ...data }, filePath, digest, deferredRender: true });
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

interface Prose {
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly body: string;
  /** Whether the community wrote it, and not the software. */
  readonly isCommunitys: boolean;
}

/** Prose in Markdown, rendered as it is taken in. */
const prose = (name: string, list: (content: ReadContent) => readonly Prose[]): Loader => ({
  name,
  load: async ({ store, renderMarkdown, generateDigest }) => {
    store.clear();
    for (const { id, data, body, isCommunitys } of list(read())) {
      const rendered = isCommunitys ? await communityPage(body) : await renderMarkdown(body);
      store.set({ id, data, body, rendered, digest: generateDigest(JSON.stringify([data, body])) });
    }
  },
});

export const collections = {
  charter: defineCollection({ loader: charter, schema: SCHEMAS.charter }),
  committees: defineCollection({ loader: files('committees', (all) => all.committees), schema: SCHEMAS.committee }),
  elections: defineCollection({ loader: files('elections', (all) => all.elections), schema: SCHEMAS.election }),
  statements: defineCollection({
    loader: files('statements', (all) =>
      all.statements.map((each) => ({ ...each, id: `${each.election}/${each.id}` })),
    ),
    schema: SCHEMAS.statement,
  }),
  people: defineCollection({ loader: files('people', (all) => all.people), schema: SCHEMAS.person }),
  organizations: defineCollection({
    loader: files('organizations', (all) => all.organizations),
    schema: SCHEMAS.organization,
  }),
  handbook: defineCollection({
    loader: prose('handbook', (all) =>
      handbook(all).map(({ id, body, title, summary, audience, order, file, madeFrom }) => ({
        id,
        data: { title, summary, audience, order, file, madeFrom },
        body,
        isCommunitys: file !== null,
      })),
    ),
    schema: SCHEMAS.handbook.extend({
      /** Where the community wrote it; null for a page of the manual. */
      file: z.string().nullable(),
      /** What a page of the manual comes from, as a sentence; null for one of the community's own. */
      madeFrom: z.string().nullable(),
    }),
  }),
  findings: defineCollection({
    loader: prose('findings', () =>
      CODES.map((check) => ({
        id: check.code,
        data: { rule: check.rule, severity: severityInWords(check) },
        body: checkPage(check),
        isCommunitys: false,
      })),
    ),
    schema: z.object({
      rule: z.string(),
      /** In words: "Error". */
      severity: z.string(),
    }),
  }),
};
