/** Makes Astro bundle the pages without drawing any, and keeps the bundle with what is sent to browsers. */
import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { ASSETS, ENTRY, PAGES } from './bundle-folder.ts';

/** Adds to the bundle of the pages the module by which it is entered (`drawing.ts`). */
const withEntry: Plugin = {
  name: 'hustings:entry',
  applyToEnvironment: ({ name }) => name === 'prerender',
  buildStart() {
    this.emitFile({ type: 'chunk', id: fileURLToPath(new URL('drawing.ts', import.meta.url)), fileName: ENTRY });
  },
};

/** What a build is given that is to fill `folder`, a folder that exists, with a bundle. */
export const keepBundle = (folder: string): AstroIntegration => ({
  name: 'hustings:keep-bundle',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ vite: { plugins: [withEntry] } });
    },
    // Astro draws what it is told of: nothing.
    'astro:build:start': ({ setPrerenderer }) =>
      setPrerenderer((usual) => ({ ...usual, setup: async () => {}, getStaticPaths: async () => [] })),
    'astro:build:generated': ({ dir }) => {
      const made = fileURLToPath(dir);
      cpSync(path.join(made, '.prerender'), path.join(folder, PAGES), { recursive: true });
      cpSync(path.join(made, ASSETS), path.join(folder, ASSETS), { recursive: true });
      // Wherever the folder lies, what is in it are modules.
      writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}\n');
    },
  },
});
