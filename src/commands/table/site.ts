/** The verbs that make the site and serve it. */
import type { OptionSays, Verb } from '../verb.ts';

/** The options of `astro dev`. */
export const ASTRO = {
  port: { takes: '<number>', what: 'the port; 4321 where left out, or the next that is free' },
  host: {
    takes: '<address>',
    bare: true,
    what: 'the address on which to listen; every one where it is only said, this machine alone where left out',
  },
  'allowed-hosts': {
    takes: '<name>,…',
    bare: true,
    what: 'the names under which it may be asked for; any where it is only said',
  },
  base: { takes: '</path/>', what: 'the path under which the site is served' },
  site: { takes: '<address>', what: 'the address that the site goes by' },
  mode: { takes: '<name>', what: 'the mode; `development` where left out' },
  open: { takes: '</path/>', bare: true, what: 'open it in a browser' },
  force: { what: 'forget what Astro keeps of the last run' },
  'ignore-lock': { what: 'start even where another is running' },
  config: { takes: '<file>', what: 'another configuration of Astro', proposed: 'path' },
  root: { takes: '<folder>', what: 'another root of the project', proposed: 'path' },
  verbose: { what: 'say more' },
  silent: { what: 'say nothing' },
  json: { what: 'say it as JSON, a line each' },
} as const satisfies Readonly<Record<string, OptionSays>>;

export const SITE = [
  {
    name: 'check',
    does: 'Says every finding about the content, without building.',
    words: [
      { name: 'file', what: 'show only what concerns these files', optional: true, many: true, proposed: 'path' },
    ],
    options: {
      format: {
        takes: 'text|json|github',
        what: 'text for people (the default), json for scripts, github for annotations in GitHub Actions; text adds the annotations by itself when it runs there; the schema of json is on the handbook’s page about commands',
        proposed: ['text', 'json', 'github'],
      },
    },
    examples: [
      { args: '', what: 'everything' },
      { args: 'content/people/ada.yaml', what: 'what concerns one file' },
    ],
    content: 'must',
  },
  {
    name: 'build',
    does: 'Checks the content, builds the site aside, and puts it in place when it is whole.',
    more: [
      'Where anything fails, the last good site stays as it was. What cannot have changed is taken over from the last build.',
    ],
    words: [],
    options: {
      out: { takes: '<folder>', what: 'where the site goes; `dist` where left out', proposed: 'path' },
      base: {
        takes: '</path/>',
        what: 'the path under which the site is served; that of the address in community.yaml where left out',
      },
      address: {
        takes: '<address>',
        what: 'where the host will serve the site, as the host says it; an error where community.yaml says otherwise',
      },
      host: {
        takes: '<host>',
        what: 'add what nginx, caddy, gitlab-pages, netlify or cloudflare-pages wants; others need the site alone',
        proposed: ['nginx', 'caddy', 'gitlab-pages', 'netlify', 'cloudflare-pages'],
      },
      fresh: { what: 'take nothing over from earlier builds' },
    },
    examples: [
      { args: '', what: 'into dist/' },
      { args: '--base /project/ --host gitlab-pages', what: 'below a path, on GitLab Pages' },
    ],
    content: 'must',
  },
  {
    name: 'turned',
    does: 'Says whether a site has grown old since it was built: whether a phase or the day turned.',
    more: [
      'The exit status is 0 where it is to be built again, 1 where nothing turned. The site says it itself, in `turns.txt`.',
    ],
    words: [{ name: 'site', what: 'a folder, or an address; `dist` where left out', optional: true, proposed: 'path' }],
    options: {},
    examples: [
      { args: '', what: 'of dist/' },
      { args: 'https://example.org/', what: 'of what is published' },
    ],
    content: 'no',
  },
  {
    name: 'preview',
    does: 'Shows the built site on this machine until Ctrl+C.',
    words: [],
    options: {
      folder: { takes: '<folder>', what: 'the site; `dist` where left out', proposed: 'path' },
      port: { takes: '<number>', what: 'the port; 4321 where left out, or another where that is taken' },
    },
    examples: [{ args: '', what: 'of dist/' }],
    content: 'no',
  },
  {
    name: 'dev',
    does: 'Shows the site while its content and its pages are edited, until Ctrl+C.',
    more: [
      'It is `astro dev`: its options are all here, and what stands behind a further -- is handed to it as it is.',
    ],
    words: [{ name: 'for astro', what: 'handed to `astro dev` as it is', optional: true, many: true }],
    options: ASTRO,
    examples: [{ args: '--port 8080', what: 'on a port' }],
    content: 'must',
  },
  {
    name: 'addresses',
    does: 'Compares the addresses of the built site with those that were published before.',
    words: [],
    options: {
      keep: { what: 'add those that are new to the list in the content' },
      folder: { takes: '<site>', what: 'the site; `dist` where left out', proposed: 'path' },
    },
    examples: [{ args: '--keep', what: 'after a build' }],
    content: 'must',
  },
  {
    name: 'verify',
    does: 'Builds a published site again from the commit that it names, and says whether every byte is the same.',
    more: [
      'Run it in a clone of the repository that holds the content, with its whole history. It installs what the lock file of that commit names and runs its build, in a folder aside: the software of that commit, so only of a repository that you trust.',
      'The exit status is 0 where every byte is the same, 1 where one is not or nothing could be built.',
    ],
    words: [{ name: 'site', what: 'an address, or a folder; `dist` where left out', optional: true, proposed: 'path' }],
    options: {
      base: { takes: '</path/>', what: 'the path for which it was built, where that is not the one of its address' },
      host: { takes: '<host>', what: 'the host for which it was built: what that wants was added' },
    },
    examples: [{ args: 'https://example.org/', what: 'of what is published' }],
    content: 'no',
  },
  {
    name: 'upgrade',
    does: 'Brings the content to the format of this version, and says what else an upgrade changes.',
    more: [
      'Files are rewritten with their comments, in their order, all or none. With --check nothing is written, and the exit status is 1 where something would be.',
    ],
    words: [],
    options: {
      check: { what: 'only say what would change' },
      yes: { what: 'rewrite without asking' },
      folder: {
        takes: '<site>',
        what: 'the site that the last version built; `dist` where left out',
        proposed: 'path',
      },
    },
    examples: [{ args: '--check', what: 'after a newer version was installed' }],
    content: 'must',
  },
  {
    name: 'host',
    does: 'Prints the configuration of a server for this site, or the script that uploads it to an object store.',
    words: [
      { name: 'nginx|caddy|s3', what: 'what for', proposed: ['nginx', 'caddy', 's3'] },
      { name: 's3://bucket', what: 'for s3: where to', optional: true },
    ],
    options: {
      root: { takes: '<folder on the server>', what: 'where the site lies there; `/var/www/hustings` where left out' },
      listen: { takes: '<address>', what: 'the address on which the server listens' },
      base: { takes: '</path/>', what: 'the path under which the site is served' },
      folder: { takes: '<site>', what: 'for s3: the built site; `dist` where left out', proposed: 'path' },
      out: { takes: '<file>', what: 'write it to a file', proposed: 'path' },
    },
    examples: [
      { args: 'nginx --root /srv/www', what: 'for a server of one’s own' },
      { args: 's3 s3://our-bucket', what: 'for an object store' },
    ],
    content: 'may',
  },
] as const satisfies readonly Verb[];
