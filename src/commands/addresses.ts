/** `npm run addresses`: what the built site adds to the addresses that were published, and what it lacks. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ADDRESSES_TOLD } from '#words/site-commands.ts';
import { filesIn } from '../build/site-folder.ts';
import { addressFindings, newAddresses } from '../content/addresses.ts';
import { PUBLISHED, publishedOf, writePublished } from '../content/published.ts';
import { readContent } from '../content/read.ts';
import { asText } from '../findings/finding.ts';
import { type Day, parseDay } from '../governance/day.ts';
import { AskedWrongly } from './asked.ts';
import type { Run } from './desk.ts';
import { outOption, printed } from './printed.ts';

/** The day that a built site is of. */
function dayOfSite(site: string, content: string): Day {
  const file = path.join(site, 'data', 'v1', 'index.json');
  const asOf = existsSync(file) ? parseDay(String(JSON.parse(readFileSync(file, 'utf8')).asOf)) : null;
  if (asOf === null) {
    throw new AskedWrongly(
      `There is no site in ${site}/ yet. Build it: ${printed(content, 'build', ...outOption(site))}`,
    );
  }
  return asOf;
}

/** The exit status is 1 where the site lacks an address that was published. */
export const addresses: Run = ({ options, folder: content, say, complain }) => {
  const site = options.text('folder') ?? 'dist';
  const asOf = dayOfSite(site, content);
  const read = readContent(content);
  // What stands at an old address to send readers on, or as a copy, is no new promise.
  const moved = new Set(read.community?.data.redirects.map(({ from }) => from));
  const files = filesIn(site);
  const { promised } = publishedOf(read);
  const fresh = newAddresses(read, files).filter((address) => !moved.has(address));
  const gone = addressFindings(read, files, asOf).filter(({ code }) => code === 'address-gone');
  const file = path.join(content, PUBLISHED);
  const named = `${read.name}/${PUBLISHED}`;
  for (const finding of gone) complain(asText(finding));
  if (options.flag('keep')) {
    writeFileSync(file, writePublished([...promised, ...fresh.map((address) => ({ address, since: asOf }))]));
    say(ADDRESSES_TOLD.kept(named, promised.length + fresh.length, fresh.length));
  } else {
    for (const address of fresh) say(ADDRESSES_TOLD.fresh(address));
    say(ADDRESSES_TOLD.toKeep(named, promised.length, site, fresh.length));
  }
  return gone.length === 0 ? 0 : 1;
};
