import process from 'node:process';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://example.org',
  base: process.env.HUSTINGS_BASE ?? '/',
  output: 'static',
  trailingSlash: 'always',
  integrations: [mdx()],
  // A strict content security policy forbids what stands inside a page: styles and small assets are files.
  build: { inlineStylesheets: 'never' },
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks the modules of MDX pages with a directive that the bundler does not know.
        onLog: (level, log, show) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : show(level, log)),
      },
    },
  },
});
