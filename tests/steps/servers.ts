/** The site behind real servers, with the configuration that the project makes for them: in Chromium, and header by header. */
import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { freePort } from '../../bench/free-port.ts';
import { playwright } from './browser.ts';
import { end, program, up } from './programs.ts';
import { on, siteForServers } from './sites.ts';
import { type Outcome, runNode, type Step } from './step.ts';
import { workFile } from './work.ts';

interface Server {
  readonly name: 'nginx' | 'caddy';
  /** What its compressed answers are encoded as. */
  readonly encoding: 'gzip' | 'br';
  /** Whether a page of each kind is opened behind it: the headers of every file are compared behind both, and a browser knows nothing else of a server. */
  readonly everyKind: boolean;
  /** Arguments that check a configuration, and that serve with it until it is ended. `config` is the project's. */
  readonly check: (config: string) => readonly string[];
  readonly serve: (config: string) => readonly string[];
}

/** nginx wants a file round that of a site: as little as one that nobody installed needs. */
function nginxMain(config: string): string {
  const main = workFile('nginx-main.conf');
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `  ${name}_temp_path ${workFile(name)};`,
  );
  writeFileSync(
    main,
    [
      'daemon off;',
      // As root, its workers would become somebody who may not be let into this folder.
      ...(process.getuid?.() === 0 ? ['user root;'] : []),
      `pid ${workFile('nginx.pid')};`,
      'error_log stderr warn;',
      'events {}',
      'http {',
      '  access_log off;',
      ...kept,
      `  include ${config};`,
      '}',
      '',
    ].join('\n'),
  );
  return main;
}

const NGINX: Server = {
  name: 'nginx',
  encoding: 'gzip',
  everyKind: true,
  check: (config) => ['-t', '-q', '-c', nginxMain(config), '-e', 'stderr'],
  serve: (config) => ['-c', nginxMain(config), '-e', 'stderr'],
};

/** Caddy may be running here already: this one opens nothing but its own port. */
function caddyMain(config: string): string {
  const main = workFile('Caddyfile');
  writeFileSync(main, `{\n\tadmin off\n}\nimport ${config}\n`);
  return main;
}

const CADDY: Server = {
  name: 'caddy',
  encoding: 'br',
  everyKind: false,
  check: (config) => ['validate', '--adapter', 'caddyfile', '--config', caddyMain(config)],
  serve: (config) => ['run', '--adapter', 'caddyfile', '--config', caddyMain(config)],
};

const failed = (summary: string, details: string): Outcome => ({ passed: 0, failed: 1, summary, details });

async function tryWith(
  server: Server,
  { folder, content }: { readonly folder: string; readonly content: string },
  say: (progress: string) => void,
): Promise<Outcome> {
  const command = program(server.name);
  if (command === null) return { passed: 0, failed: 0, skipped: 1, summary: `there is no ${server.name} here` };
  const port = await freePort();
  const config = workFile(`${server.name}.conf`);
  const made = await runNode([
    ...['scripts/hustings.ts', 'host', server.name, '--content', content, '--base', '/project/'],
    ...['--root', folder, '--listen', `127.0.0.1:${port}`, '--out', config],
  ]);
  if (made.status !== 0) return failed('no configuration', made.output);
  // Caddy keeps what it knows in these folders.
  const env = { ...process.env, XDG_CONFIG_HOME: workFile('caddy'), XDG_DATA_HOME: workFile('caddy') };
  const checked = spawnSync(command, server.check(config), { encoding: 'utf8', env, timeout: 60_000 });
  if (checked.status !== 0) return failed('the configuration is refused', `${checked.stdout}${checked.stderr}`);
  const child = spawn(command, server.serve(config), { stdio: ['ignore', 'ignore', 'pipe'], env });
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    complaints += text;
  });
  try {
    if (!(await up(port, child))) return failed('it does not start', complaints);
    return await playwright(
      server.name,
      'tests/host/playwright.config.ts',
      {
        HUSTINGS_SITE: folder,
        HUSTINGS_SERVED: `http://127.0.0.1:${port}/project/`,
        HUSTINGS_ENCODING: server.encoding,
        HUSTINGS_KINDS: server.everyKind ? 'all' : '',
      },
      say,
    );
  } finally {
    await end(child);
  }
}

const step = (server: Server): Step => ({
  name: server.name,
  what: `the site behind ${server.name}: headers, compressed copies, redirects, and the policy in Chromium`,
  run: (say) => on(siteForServers, (built) => tryWith(server, built, say)),
});

export const nginx = step(NGINX);
export const caddy = step(CADDY);
