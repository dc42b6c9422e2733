/** `npm run host -- nginx|caddy|s3`: the configuration of a server for this site, or the commands that upload it. */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileWritten } from '#words/site-commands.ts';
import { caddyConfig } from '../build/hosting/caddy.ts';
import { nginxConfig, type ServedBy } from '../build/hosting/nginx.ts';
import { objectStoreScript } from '../build/hosting/object-store.ts';
import { filesIn } from '../build/site-folder.ts';
import type { CommunityFile } from '../content/schema/community.ts';
import { basePath } from '../files/address.ts';
import { insteadOf } from '../findings/suggest.ts';
import { Refused } from '../officials/refused.ts';
import { AskedWrongly } from './asked.ts';
import { type Desk, type Run, refuseMissing } from './desk.ts';
import { load } from './loaded.ts';
import { outOption, printed } from './printed.ts';

/** Where the site lies on a server, unless somebody says otherwise. */
const ROOT = '/var/www/hustings';

function settingsOf(desk: Desk): CommunityFile {
  refuseMissing(desk.folder);
  const settings = load(desk, 'Not written').loaded.content.community?.data;
  if (settings === undefined) throw new Refused('There is no community.yaml.');
  return settings;
}

function serverConfig(server: 'nginx' | 'caddy', desk: Desk): string {
  const { text } = desk.options;
  const { url, redirects } = settingsOf(desk);
  const { hostname, protocol } = new URL(url);
  const served: ServedBy = {
    host: hostname,
    base: basePath(url, text('base') ?? undefined),
    root: text('root') ?? ROOT,
    redirects,
    listen: text('listen'),
  };
  return server === 'nginx'
    ? nginxConfig(served)
    : caddyConfig(served, protocol === 'https:' && served.listen === null);
}

function uploadScript({ options, folder }: Desk, bucket: string | undefined): string {
  const site = options.text('folder') ?? 'dist';
  if (bucket === undefined || !/^s3:\/\/[^\s'"]+$/.test(bucket)) {
    throw new AskedWrongly(`Where to? Name the bucket: ${printed(folder, 'host', 's3', 's3://our-bucket')}`);
  }
  if (!existsSync(path.join(site, 'index.html'))) {
    throw new AskedWrongly(
      `There is no site in ${site}/ yet. Build it: ${printed(folder, 'build', ...outOption(site))}`,
    );
  }
  return objectStoreScript(filesIn(site), site, bucket);
}

/** Prints what was asked for, or writes it to a file. */
export const host: Run = (desk) => {
  const [what = '', bucket] = desk.words;
  if (what !== 's3' && bucket !== undefined) throw new AskedWrongly(`"${bucket}" is one word too many.`);
  let made: string;
  if (what === 'nginx' || what === 'caddy') made = serverConfig(what, desk);
  else if (what === 's3') made = uploadScript(desk, bucket);
  else throw new AskedWrongly(`What for? ${insteadOf(what, ['nginx', 'caddy', 's3'], 'host')}`);
  const out = desk.options.text('out');
  if (out === null) desk.print(made.trimEnd());
  else {
    writeFileSync(out, made);
    desk.say(fileWritten(out));
  }
};
