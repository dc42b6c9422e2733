/** `npm run host -- nginx|caddy|s3`: the configuration of a server for this site, or the commands that upload it. */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { caddyConfig } from '../build/hosting/caddy.ts';
import { nginxConfig, type ServedBy } from '../build/hosting/nginx.ts';
import { objectStoreScript } from '../build/hosting/object-store.ts';
import { filesIn } from '../build/site-folder.ts';
import { loadContent } from '../checks/load.ts';
import type { CommunityFile } from '../content/schema/community.ts';
import { basePath } from '../files/address.ts';
import { asText, tally } from '../findings/finding.ts';
import { insteadOf } from '../findings/suggest.ts';
import { contentFolder, today } from '../site/world.ts';
import { AskedWrongly, readOptions } from './options.ts';

const USAGE =
  'npm run host -- nginx|caddy [--root <folder on the server>] [--listen <address>] [--base </path/>] [--out <file>] [--content <folder>], or npm run host -- s3 <s3://bucket> [--folder <site>] [--out <file>]';

const OPTIONS = {
  root: { type: 'string' },
  listen: { type: 'string' },
  base: { type: 'string' },
  out: { type: 'string' },
  content: { type: 'string' },
  folder: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Where the site lies on a server, unless somebody says otherwise. */
const ROOT = '/var/www/hustings';

function settingsOf(folder: string): CommunityFile {
  const { content, findings } = loadContent(folder, today());
  const errors = findings.filter(({ severity }) => severity === 'error');
  const settings = content.community?.data;
  if (settings !== undefined && errors.length === 0) return settings;
  throw new AskedWrongly([...errors.map(asText), `Not written: ${tally(errors)} in the content.`].join('\n'));
}

type Text = (name: string) => string | null;

function serverConfig(server: 'nginx' | 'caddy', text: Text): string {
  const content = text('content');
  const { url, redirects } = settingsOf(content === null ? contentFolder() : path.resolve(content));
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

function uploadScript(bucket: string | undefined, folder: string): string {
  if (bucket === undefined || !/^s3:\/\/[^\s'"]+$/.test(bucket)) {
    throw new AskedWrongly('Where to? Name the bucket: npm run host -- s3 s3://our-bucket');
  }
  if (!existsSync(path.join(folder, 'index.html'))) {
    throw new AskedWrongly(`There is no site in ${folder}/ yet. Build it: npm run build`);
  }
  return objectStoreScript(filesIn(folder), folder, bucket);
}

/** Prints what was asked for, or writes it to a file. Answers the exit status. */
export function hostCommand(args: readonly string[]): number {
  try {
    const { flag, text, words } = readOptions(args, OPTIONS);
    const [what = '', ...more] = words;
    if (flag('help')) {
      console.log(`Usage: ${USAGE}`);
      return 0;
    }
    if (more.length > (what === 's3' ? 1 : 0)) throw new AskedWrongly(`"${more.join(' ')}" is one word too many.`);
    let made: string;
    if (what === 'nginx' || what === 'caddy') made = serverConfig(what, text);
    else if (what === 's3') made = uploadScript(more[0], text('folder') ?? 'dist');
    else throw new AskedWrongly(`What for? ${insteadOf(what, ['nginx', 'caddy', 's3'], 'host')}`);
    const out = text('out');
    if (out === null) console.log(made.trimEnd());
    else {
      writeFileSync(out, made);
      console.log(`Wrote ${out}`);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof AskedWrongly)) throw error;
    console.error(`${error.message}\nUsage: ${USAGE}`);
    return 2;
  }
}
