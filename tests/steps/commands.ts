/** The checks that are one command each. */
import { command, type Step } from './step.ts';

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

export const quickTypes: Step = {
  name: 'types',
  what: 'types of scripts, sources and tests, not of what pages lay out',
  run: () => command(['node_modules/typescript/bin/tsc', '--noEmit'], () => 'without .astro'),
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
