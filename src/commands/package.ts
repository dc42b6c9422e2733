/** `npm run package`: Hustings as a file that npm and others install. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { pack } from '../build/packing.ts';
import { softwareFolder } from '../site/world.ts';
import { alone } from './hustings.ts';
import type { Verb } from './verb.ts';

const PACKAGE: Verb = {
  name: 'package',
  does: 'Packs the software into a file that npm, pnpm and others install: hustings-<version>.tgz.',
  more: ['The same sources give the same bytes.'],
  words: [],
  options: {
    out: {
      takes: '<folder>',
      what: 'where the file goes; the folder of the software where left out',
      proposed: 'path',
    },
  },
  examples: [{ args: '--out /tmp', what: 'somewhere else' }],
  content: 'no',
};

/** Writes the file and says where it is. */
export const packaging = alone(PACKAGE, ({ options, say }) => {
  const into = options.text('out') ?? softwareFolder();
  const file = path.join(into, pack(softwareFolder(), into));
  say(`Wrote ${path.relative('.', file)}: ${Math.round(statSync(file).size / 1000)} kB`);
});
