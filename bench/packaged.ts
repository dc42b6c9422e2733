/** `npm run bench -- package`: what the package costs whoever begins a community with it, as the manual's table has it. */
import { execFileSync, spawn } from 'node:child_process';
import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { filesIn } from '../src/build/site-folder.ts';
import { plain } from '../src/commands/hustings.ts';
import { freePort } from './free-port.ts';
import { measure } from './measure.ts';
import { count, seconds, size } from './words.ts';

/** What was measured, and how much it was. */
type Row = readonly [what: string, much: string];

/** What the files of a folder take of the disk, links not followed. */
function diskOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).reduce(
    (sum, entry) => sum + lstatSync(path.join(entry.parentPath, entry.name)).blocks * 512,
    0,
  );
}

/** What takes its time by the clock alone: a server of a community's folder, until it has shown the first page. */
async function untilFirstPage(ours: string): Promise<number> {
  const port = await freePort();
  const started = performance.now();
  const launcher = path.join('node_modules', 'hustings', 'bin', 'hustings.js');
  const server = spawn(process.execPath, [launcher, 'dev', '--port', String(port)], { cwd: ours, stdio: 'ignore' });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  try {
    while (server.exitCode === null) {
      const answer = await fetch(`http://localhost:${port}/`).catch(() => null);
      if (answer?.ok === true && (await answer.text()).includes('</html>')) return (performance.now() - started) / 1000;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('npm run dev ended before it showed a page.');
  } finally {
    server.kill('SIGTERM');
    await ended;
  }
}

/** Puts the folder under git, as it has to be for `verify`. */
function commit(ours: string): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: ours });
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Begin');
}

/** Measures all of it in a folder of its own, with a cache of npm's that is empty at first; says each row once it is known. */
export async function benchPackage(): Promise<void> {
  const work = mkdtempSync(path.join(tmpdir(), 'hustings-bench-'));
  const ours = path.join(work, 'community');
  const cache = path.join(work, 'npm');
  const say = ([what, much]: Row) => console.log(plain(`| ${what} | ${much} |`));
  const timed = async (file: string, args: readonly string[], cwd = ours): Promise<{ wall: number; much: string }> => {
    const { wall, cpu } = await measure({ file, args, cwd, env: { npm_config_cache: cache } });
    return { wall, much: seconds(wall) + (cpu === null ? '' : `, ${seconds(cpu)} of processor time`) };
  };
  const npm = (...args: readonly string[]) => timed('npm', args);
  try {
    console.log('| what | how much |\n| --- | --- |');
    const made = await timed(process.execPath, [path.resolve('bin/hustings.js'), 'new', ours, '--yes'], process.cwd());
    const vendor = path.join(ours, 'vendor');
    const packed = filesIn(vendor).map((file) => path.join(vendor, file))[0] ?? '';
    const files = execFileSync('tar', ['-tzf', packed], { encoding: 'utf8' }).trim().split('\n').length;
    say(['the package, `npm run package`', `${size(lstatSync(packed).size)} in ${count(files)} files`]);
    say(['`npm run new`', made.much]);
    const first = await npm('install', '--no-audit', '--no-fund');
    say(['`npm install` in the community’s folder, with nothing in npm’s cache', first.much]);
    const modules = path.join(ours, 'node_modules');
    rmSync(modules, { recursive: true });
    const again = await npm('install', '--no-audit', '--no-fund', '--prefer-offline');
    say(['`npm install`, with npm’s cache filled', again.much]);
    const nodes = readdirSync(modules).filter((name) => /^node-(?:bin-)?(?:linux|darwin|win)-/.test(name));
    const node = nodes.reduce((sum, name) => sum + diskOf(path.join(modules, name)), 0);
    say(['installed, on the disk', `${size(diskOf(modules))}, of which ${size(node)} are the Node that comes along`]);
    say(['`npm run check` of what `npm run new` wrote', (await npm('run', 'check')).much]);
    const shown = await untilFirstPage(ours);
    const sum = (install: number) => seconds(made.wall + install + shown);
    say([
      'from an empty folder to the first page of `npm run dev`',
      `${sum(first.wall)}, with npm’s cache filled ${sum(again.wall)}: ${seconds(shown)} of them for \`dev\``,
    ]);
    rmSync(path.join(ours, '.hustings'), { recursive: true, force: true });
    commit(ours);
    const built = await npm('run', 'build');
    const pages = filesIn(path.join(ours, 'dist')).filter((file) => file.endsWith('.html')).length;
    say([`\`npm run build\`, the first, ${count(pages)} pages`, built.much]);
    say(['`npm run build` again', (await npm('run', 'build')).much]);
    say(['`npm run verify`: installs, builds, compares', (await npm('run', 'verify')).much]);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
