/** The checks that are one command each. */
import { existsSync } from 'node:fs';
import { command, type Outcome, type Step } from './step.ts';

const lastLine = (output: string) => output.trim().split('\n').at(-1) ?? '';

export const types: Step = {
  name: 'types',
  what: 'types of scripts, sources, pages and tests',
  run: () =>
    command(
      ['node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning'],
      (output) => /Result \((\d+ files)\)/.exec(output)?.[1] ?? '',
    ),
};

/** The types of the collections, which Astro writes with every build: where nothing was built yet, nobody has written them. */
async function collectionTypes(): Promise<Outcome | null> {
  if (existsSync('.astro/types.d.ts')) return null;
  const written = await command(['node_modules/astro/bin/astro.mjs', 'sync'], () => '');
  return written.failed === 0 ? null : written;
}

export const quickTypes: Step = {
  name: 'types',
  what: 'types of scripts, sources and tests, not of what pages lay out',
  run: async () =>
    (await collectionTypes()) ?? command(['node_modules/typescript/bin/tsc', '--noEmit'], () => 'without .astro'),
};

export const lint: Step = {
  name: 'lint',
  what: 'style and common mistakes',
  run: () =>
    command(
      ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'],
      (output) => /Checked (\d+ files)/.exec(output)?.[1] ?? '',
    ),
};

export const content: Step = {
  name: 'content',
  what: 'every rule about the content',
  run: () => command(['scripts/hustings.ts', 'check'], lastLine),
};
