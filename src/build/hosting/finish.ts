/** What is added to the pages of a site before it takes its place: what stands at old addresses, security.txt, and what its host wants. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CommunityFile } from '../../content/schema/community.ts';
import type { Day } from '../../governance/day.ts';
import { filesIn } from '../site-folder.ts';
import { type Host, prepareFor } from './hosts.ts';
import { writeRedirects } from './redirects.ts';
import { SECURITY_TXT, securityTxt } from './security-txt.ts';

/** `base` starts and ends in `/`; `host` is null for a site that is served as it is. */
export async function finish(
  folder: string,
  settings: CommunityFile,
  asOf: Day,
  base: string,
  host: Host | null,
): Promise<void> {
  const { redirects, security, language, url } = settings;
  const published = { origin: new URL(url).origin, base, language };
  writeRedirects(folder, redirects, published);
  const text = securityTxt(security, asOf, published);
  if (text !== null) {
    const file = path.join(folder, SECURITY_TXT);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  if (host !== null) await prepareFor(host, folder, filesIn(folder), base, redirects);
}
