/** What a build sends to readers' browsers, as the bundler tells it: a list by hand would miss the next package. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { packageFolder } from '../package-folder.ts';

/** What is in the site's scripts and styles, and beside them. */
export interface Shipped {
  /** The folders of the packages of which a module, or a helper of the bundler's, is in a script or a style. */
  readonly packages: Set<string>;
  /** The source files of fonts and pictures, in full. */
  readonly assets: Set<string>;
}

const PACKAGE = /^(?:[A-Za-z]:)?\/.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/** The bundlers give such names to what they add themselves: `\0vite/preload-helper.js`, `\0rolldown/runtime.js`. */
const HELPER = /^\0((?:@[^/]+\/)?[a-z][^/:]*)\//;

/**
 * The folder of the package from which a module comes, by the name that the bundler gives it; null for one of the
 * software's own, which may itself be a package.
 */
export function packageOf(module: string, software: string): string | null {
  const helper = HELPER.exec(module)?.[1];
  if (helper !== undefined) return packageFolder(software, helper);
  const folder = PACKAGE.exec(module)?.[0] ?? null;
  return folder === null || path.relative(folder, software) === '' ? null : folder;
}

const isStyle = (module: string) => /\.css(?:$|\?)/.test(module);

/**
 * Fills `shipped` from the bundles that are made with the software in a folder: for the browser, and of those for the pages
 * the styles and the assets.
 */
export const recordShipped = (shipped: Shipped, software: string): Plugin => ({
  name: 'hustings:shipped',
  generateBundle(_, bundle) {
    const isForBrowser = this.environment.name === 'client';
    const note = (module: string) => {
      const folder = packageOf(module, software);
      if (folder !== null) shipped.packages.add(folder);
    };
    for (const output of Object.values(bundle)) {
      if (output.type === 'asset') {
        for (const file of output.originalFileNames) {
          // From the root of the run; the style of a page bears a page's name, where no file lies.
          const whole = path.resolve(file);
          if (!existsSync(whole)) continue;
          shipped.assets.add(whole);
          note(whole);
        }
        continue;
      }
      for (const [module, { renderedLength }] of Object.entries(output.modules)) {
        if (isStyle(module) || (isForBrowser && renderedLength > 0)) note(module);
      }
    }
  },
});
