/** That nothing of a site holds an e-mail address, where one stands in every text of its community's files. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { filesIn } from '../../src/build/site-folder.ts';
import { folded } from '../../src/words/folded.ts';
import { HOST } from '../hostile/addresses.ts';
import { on, siteForServers } from './sites.ts';
import { type Step, verdict } from './step.ts';

/** A file as a reader's program has it: what is compressed, the parts of the search index among it, is unpacked. */
function unpacked(file: string): Buffer {
  const bytes = readFileSync(file);
  if (file.endsWith('.br')) return brotliDecompressSync(bytes);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

/** A text as it stands, and as a page shows it: without its elements, with what its entities stand for. */
const readings = (text: string): string[] => [
  text,
  text
    .replace(/<[^<>]*>/g, '')
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex, code) =>
      String.fromCodePoint(Number.parseInt(code, hex === '' ? 10 : 16)),
    ),
];

/** What stands around the host of an address in a file; null where it is not there. */
function leakIn(file: string): string | null {
  const text = unpacked(file).toString('utf8');
  for (const reading of readings(text)) {
    const seen = folded(reading).text.toLowerCase();
    const at = seen.indexOf(HOST);
    if (at !== -1) return seen.slice(Math.max(0, at - 60), at + HOST.length).replace(/\s+/g, ' ');
  }
  return null;
}

export const withheld: Step = {
  name: 'withheld',
  what: 'every byte of a site in whose files e-mail addresses stand everywhere',
  run: () =>
    on(siteForServers, async ({ folder }) => {
      const files = filesIn(folder);
      const faults = files.flatMap((file) => {
        const leak = leakIn(path.join(folder, file));
        return leak === null ? [] : [`${file}: …${leak}`];
      });
      return verdict(faults, `${files.length} files`);
    }),
};
