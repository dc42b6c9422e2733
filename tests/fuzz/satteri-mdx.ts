/** A charter page compiled as Astro does it, but without the walk in the way: the checks alone must have been enough. */
import { satteri } from '@astrojs/markdown-satteri';
import { FEATURES } from '../../src/content/markup/compile.ts';

const processor = satteri({ features: FEATURES.charter });
const renderer = processor.createMdxRenderer?.(
  { syntaxHighlight: false, gfm: true, smartypants: true },
  { optimize: false, srcDir: new URL('file:///src/'), sourcemap: false },
);

export async function createSatteriMdx(text: string): Promise<string> {
  const made = await renderer;
  if (made === undefined) throw new Error('Astro compiles no MDX');
  return (await made.process(text, '/content/charter/2020-01-01/page.mdx', {})).code;
}
