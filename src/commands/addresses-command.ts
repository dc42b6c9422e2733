/** `npm run addresses [-- --keep]`: what the built site adds to the addresses that were published, and what it lacks. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesIn } from '../build/site-folder.ts';
import { addressFindings, newAddresses } from '../content/addresses.ts';
import { PUBLISHED, publishedOf, writePublished } from '../content/published.ts';
import { readContent } from '../content/read.ts';
import { asText } from '../findings/finding.ts';
import { type Day, parseDay } from '../governance/day.ts';
import { contentFolder } from '../site/world.ts';
import { AskedWrongly, readOptions } from './options.ts';

const USAGE = 'npm run addresses -- [--keep] [--content <folder>] [--folder <site>]';

const OPTIONS = {
  keep: { type: 'boolean' },
  content: { type: 'string' },
  folder: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** The day that a built site is of. */
function dayOfSite(folder: string): Day {
  const file = path.join(folder, 'data', 'v1', 'index.json');
  const asOf = existsSync(file) ? parseDay(String(JSON.parse(readFileSync(file, 'utf8')).asOf)) : null;
  if (asOf === null) throw new AskedWrongly(`There is no site in ${folder}/ yet. Build it: npm run build`);
  return asOf;
}

function run(content: string, folder: string, keep: boolean): number {
  const asOf = dayOfSite(folder);
  const read = readContent(content);
  // What stands at an old address to send readers on, or as a copy, is no new promise.
  const moved = new Set(read.community?.data.redirects.map(({ from }) => from));
  const files = filesIn(folder);
  const { promised } = publishedOf(read);
  const fresh = newAddresses(read, files).filter((address) => !moved.has(address));
  const gone = addressFindings(read, files, asOf).filter(({ code }) => code === 'address-gone');
  const file = path.join(content, PUBLISHED);
  const named = `${read.name}/${PUBLISHED}`;
  for (const finding of gone) console.error(asText(finding));
  if (keep) {
    writeFileSync(file, writePublished([...promised, ...fresh.map((address) => ({ address, since: asOf }))]));
    console.log(`${named} keeps ${promised.length + fresh.length} addresses, ${fresh.length} of them new.`);
  } else {
    for (const address of fresh) console.log(`new: ${address}`);
    console.log(
      `${named} keeps ${promised.length} addresses; the site in ${folder}/ has ${fresh.length} more${fresh.length === 0 ? '' : ', which --keep adds'}.`,
    );
  }
  return gone.length === 0 ? 0 : 1;
}

/** Answers the exit status: 1 where the site lacks an address that was published. */
export function addressesCommand(args: readonly string[]): number {
  try {
    const { flag, text, words } = readOptions(args, OPTIONS);
    if (words.length > 0) throw new AskedWrongly(`"${words.join(' ')}" is one word too many.`);
    if (flag('help')) {
      console.log(`Usage: ${USAGE}`);
      return 0;
    }
    const content = text('content');
    return run(content === null ? contentFolder() : path.resolve(content), text('folder') ?? 'dist', flag('keep'));
  } catch (error) {
    if (!(error instanceof AskedWrongly)) throw error;
    console.error(`${error.message}\nUsage: ${USAGE}`);
    return 2;
  }
}
