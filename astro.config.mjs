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
  vite: { build: { assetsInlineLimit: 0 } },
});
