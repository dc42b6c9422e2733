/**
 * Astro's collections: one a kind of content. They hold what the one reader read and accepted; nothing here reads a file of
 * the content or validates one again: `store.set` takes data as it is, and the schema gives an entry its type.
 */
import { defineCollection } from 'astro:content';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { FEATURES, inTheWay, refuseUnparsable } from './content/markup/compile.ts';
import { type Loaded, type ReadContent, readContent } from './content/read.ts';
import { SCHEMAS } from './content/schema/index.ts';
import { CODES, checkPage, severityInWords } from './handbook/checks-reference.ts';
import { handbook } from './handbook/handbook.ts';
import { code } from './site/code.ts';
import { editedContent } from './site/editing/content.ts';
import { handedOver } from './site/handover.ts';
import { contentFolder, softwareFolder, today } from './site/world.ts';
import { withheldIn } from './words/withheld.ts';

/** The content: what a build was handed, or while the site is edited, what was last whole. */
function read(): ReadContent {
  const loaded = handedOver(contentFolder(), today()) ?? (import.meta.env.DEV ? editedContent().whole : null);
  return loaded?.content ?? readContent(contentFolder());
}

/** Whether the community has e-mail addresses published. */
const showsEmails = ({ community }: ReadContent): boolean => community?.data.privacy.emails === true;

/** The data of a file as it may be published. */
const published = <T>(content: ReadContent, data: T): T => (showsEmails(content) ? data : withheldIn(data));

/** Files of keys and values, by id. The body of a statement is not in the store: where it may be shown, the community tells. */
const files = <T extends Record<string, unknown>>(
  name: string,
  list: (content: ReadContent) => readonly Loaded<T>[],
): Loader => ({
  name,
  load: async ({ store, generateDigest }) => {
    store.clear();
    const content = read();
    for (const { id, data: whole } of list(content)) {
      const data = published(content, whole);
      store.set({ id, data, digest: generateDigest(data) });
    }
  },
});

/** Prose in MDX: Astro compiles it where a page draws it. */
const charter: Loader = {
  name: 'charter',
  load: async ({ store, generateDigest, config }) => {
    const from = path.relative(fileURLToPath(config.root), contentFolder());
    store.clear();
    const content = read();
    for (const { id, folder, body, data } of content.charter) {
      const filePath = path.posix.join(from, 'charter', folder, `${id}.mdx`);
      const digest = generateDigest(JSON.stringify([data, body]));
      store.set({
        id: `${folder}/${id}`,
        data: { ...published(content, data) },
        filePath,
        digest,
        deferredRender: true,
      });
    }
  },
};

/** A page of the community's, compiled with the walk of the checks in the way; the manual's are the software's own. */
async function communityPage(body: string, emails: boolean) {
  refuseUnparsable(body);
  const processor = await createSatteriMarkdownProcessor({
    syntaxHighlight: false,
    features: FEATURES.handbook,
    hastPlugins: inTheWay('handbook', emails),
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

/** Tells who asked for prose to be taken in that it is (`npm run dev`). */
function noteTaken(asked: Record<string, unknown> | undefined): void {
  if (typeof asked?.taken === 'function') asked.taken();
}

/** A collection that is made from the code and the words it speaks alone, and made anew only where those have changed. */
const madeFromCode = (loader: Loader): Loader => ({
  ...loader,
  load: async (context) => {
    const { language, nouns } = read().community?.data ?? {};
    const state = JSON.stringify([code(), language, nouns]);
    if (context.meta.get('state') === state) return;
    await loader.load(context);
    context.meta.set('state', state);
  },
});

/** Prose in Markdown, rendered as it is taken in. */
const prose = (name: string, list: (content: ReadContent) => readonly Prose[]): Loader => ({
  name,
  load: async ({ store, renderMarkdown, generateDigest, refreshContextData }) => {
    noteTaken(refreshContextData);
    const content = read();
    const entries = await Promise.all(
      list(content).map(async ({ id, data: whole, body, isCommunitys }) => {
        const rendered = isCommunitys ? await communityPage(body, showsEmails(content)) : await renderMarkdown(body);
        const data = isCommunitys ? published(content, whole) : whole;
        return { id, data, body, rendered, digest: generateDigest(JSON.stringify([data, body])) };
      }),
    );
    // All at once: what the store holds is written down now and then, and never by half.
    store.clear();
    for (const entry of entries) store.set(entry);
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
      handbook(all, softwareFolder()).map(({ id, body, title, summary, audience, order, file, madeFrom }) => ({
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
    loader: madeFromCode(
      prose('findings', () =>
        CODES.map((check) => ({
          id: check.code,
          data: { rule: check.rule, severity: severityInWords(check) },
          body: checkPage(check),
          isCommunitys: false,
        })),
      ),
    ),
    schema: z.object({
      rule: z.string(),
      /** In words: "Error". */
      severity: z.string(),
    }),
  }),
};
