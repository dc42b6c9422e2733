// @ts-check
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { FEATURES, inTheWay } from './src/content/markup/compile.ts';
import { readSettings } from './src/content/read.ts';
import { basePath } from './src/files/address.ts';
import { asNodeLoads } from './src/site/as-node-loads.ts';
import { charterPages } from './src/site/charter-source.ts';
import { watchContent } from './src/site/editing/watch.ts';
import { foundInTime, softwarePackages } from './src/site/software-packages.ts';
import { communityFolder, contentFolder, softwareFolder } from './src/site/world.ts';
import { languageFor, SPOKEN_AS, USUAL } from './src/words/languages.ts';
import { NOUNS_AS, nounsModule } from './src/words/nouns.ts';

// The one setting for the address: `url` in community.yaml. HUSTINGS_BASE publishes the same content below another path.
const settings = readSettings(contentFolder());
const url = new URL(settings?.url ?? 'https://hustings.example/');
const base = basePath(url.href, process.env.HUSTINGS_BASE);

// The pages and what they send to browsers hold the words of one language, the community's.
const words = new URL(`src/words/${languageFor(settings?.language ?? USUAL) ?? USUAL}/`, import.meta.url);

// What was checked is what is compiled: the walk of the checks stands in the compiler's way.
const charterProcessor = satteri({
  features: FEATURES.charter,
  hastPlugins: inTheWay('charter', settings?.privacy.emails === true),
});

/** Astro marks the modules of MDX pages with a directive that the bundler does not know; gray-matter could evaluate, and doesn't (content/frontmatter). */
const QUIET = new Set(['MODULE_LEVEL_DIRECTIVE', 'EVAL']);

export default defineConfig({
  site: url.origin,
  base,
  output: 'static',
  // The community is where one stands; the pages are the software's.
  srcDir: path.join(softwareFolder(), 'src'),
  cacheDir: path.join(communityFolder(), '.hustings', 'astro'),
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  integrations: [mdx({ processor: charterProcessor }), watchContent(settings)],
  // A strict content security policy forbids what stands inside a page: styles and small assets are files.
  markdown: { syntaxHighlight: false },
  // While one page is written to the disk, others are drawn.
  build: { inlineStylesheets: 'never', concurrency: 8 },
  vite: {
    cacheDir: path.join(communityFolder(), '.hustings', 'vite'),
    resolve: {
      alias: [
        { find: SPOKEN_AS, replacement: fileURLToPath(words) },
        { find: /^linkify-it$/, replacement: fileURLToPath(new URL('src/statement/no-linkify.ts', import.meta.url)) },
      ],
    },
    plugins: [
      softwarePackages(),
      foundInTime(),
      asNodeLoads(),
      charterPages(),
      {
        name: 'own-nouns',
        enforce: 'pre',
        resolveId: (id) => (id === NOUNS_AS ? `\0${NOUNS_AS}` : undefined),
        load: (id) => (id === `\0${NOUNS_AS}` ? nounsModule(settings?.nouns ?? {}) : undefined),
      },
      {
        name: 'entities-in-browser',
        enforce: 'pre',
        applyToEnvironment: ({ name }) => name === 'client',
        resolveId: (id) =>
          id === 'entities'
            ? fileURLToPath(new URL('src/statement/entities-in-browser.ts', import.meta.url))
            : undefined,
      },
    ],
    // Sites that are built or tested beside a running `npm run dev` are not its business.
    server: {
      fs: { allow: [communityFolder(), softwareFolder(), contentFolder()] },
      watch: {
        ignored: [
          '**/.hustings/**',
          '**/dist/**',
          '**/.dist-*/**',
          '**/test-results/**',
          `${softwareFolder()}/tests/**`,
        ],
      },
    },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        onLog: (level, log, show) => (QUIET.has(log.code ?? '') ? undefined : show(level, log)),
      },
    },
  },
});
