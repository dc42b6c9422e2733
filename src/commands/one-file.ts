/**
 * The commands as one file, made once for a state of the code and kept: to find, open and link seven hundred modules takes
 * longer than most answers. Nothing of it is needed: where it can't be made or kept, the commands run from their sources.
 *
 * What runs before the commands do is loaded here, so this file imports as little as it can.
 */
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'rolldown';
import { SPOKEN_AS } from '../words/languages.ts';
import { NOUNS_AS, nounsModule } from '../words/nouns.ts';
import type { World } from './desk.ts';
import type { Speech } from './spoken.ts';

const SOFTWARE = path.resolve(import.meta.dirname, '..', '..');

/** The sources are TypeScript in a checkout and JavaScript in a package. */
const ENDING = path.extname(import.meta.filename);

/** Verbs that load Astro, which loads sources by itself: one module would be there twice. */
const OF_ASTRO = ['build', 'dev', 'verify'];

/** As many states of the code and of the settings as are kept: somebody may go to and fro between branches. */
const MOST = 4;

/** What a command is started by. */
export interface Commands {
  readonly hustings: (args: readonly string[], world: World) => Promise<number>;
  readonly atTerminal: (command: Commands['hustings'], kept: string | null) => Promise<void>;
  /** The folder in which they lie: what they keep for each other there is of this state of the code. */
  readonly folder: string;
}

/** Every file below a folder, by its path from the software's, with what changes whenever it is written. */
function marksBelow(inside: string): string[] {
  return readdirSync(path.join(SOFTWARE, inside), { withFileTypes: true }).flatMap((entry) => {
    const name = `${inside}/${entry.name}`;
    return entry.isDirectory() ? marksBelow(name) : markOf(name);
  });
}

function markOf(name: string): string[] {
  const stat = lstatSync(path.join(SOFTWARE, name), { throwIfNoEntry: false });
  return stat === undefined ? [] : [`${name} ${stat.size} ${stat.mtimeMs} ${stat.ctimeMs}`];
}

/** By what the file is known: the code and the packages as they lie on the disk, Node, and the words in which it speaks. */
function keyOf(speech: Speech): string {
  const marks = ['package.json', 'package-lock.json', 'npm-shrinkwrap.json'].flatMap(markOf);
  const parts = [process.version, SOFTWARE, JSON.stringify(speech), ...marks, ...marksBelow('src').sort()];
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);
}

/** Words as a run takes them (`speak`), and places in the sources as if the code still lay there. */
const asInSources = ({ language, nouns }: Speech): Plugin => ({
  name: 'hustings:commands',
  resolveId(id) {
    if (id === NOUNS_AS) return `\0${NOUNS_AS}`;
    return id.startsWith(SPOKEN_AS) ? path.join(SOFTWARE, 'src', 'words', language, id.slice(SPOKEN_AS.length)) : null;
  },
  load: (id) => (id === `\0${NOUNS_AS}` ? nounsModule(nouns) : null),
  transform: {
    filter: { code: /import\.meta\.(?:dirname|filename|url)/ },
    handler: (code, id) =>
      code.replace(/import\.meta\.(dirname|filename|url)/g, (_, asked: 'dirname' | 'filename' | 'url') =>
        JSON.stringify({ dirname: path.dirname(id), filename: id, url: pathToFileURL(id).href }[asked]),
      ),
  },
});

/** Packages that most answers need nothing of, or little: each is opened when something of it is asked for the first time. */
const LATER = ['gray-matter', 'markdown-it', 'parse5', 'satteri', 'temporal-polyfill', 'yaml'];

/** Of those, what is machine code: it stays where it is, and the others become a file of their own. */
const MACHINE_CODE = 'satteri';

const laterFile = (name: string): string => `later-${name}`;

/** What stands for what a package exports: whoever calls it, makes one of it or looks into it opens the package. */
const laterCode = (opened: string, exported: readonly string[]): string =>
  [
    "import { createRequire } from 'node:module';",
    'let opened;',
    `const all = () => (opened ??= ${opened});`,
    'const later = (name) => new Proxy(function () {}, {',
    '  apply: (_, self, given) => Reflect.apply(all()[name], self, given),',
    '  construct: (_, given) => Reflect.construct(all()[name], given),',
    '  get: (_, key) => all()[name][key],',
    '});',
    ...exported.map((name) =>
      name === 'default' ? "export default later('default');" : `export const ${name} = later('${name}');`,
    ),
  ].join('\n');

/** Has the sources open each of those packages later; answers also what is to be made of them, by the names of the files. */
async function openedLater(): Promise<{ readonly plugin: Plugin; readonly input: Readonly<Record<string, string>> }> {
  const exported = new Map<string, readonly string[]>();
  for (const name of LATER) {
    exported.set(
      name,
      Object.keys(await import(name)).filter((each) => /^\w+$/.test(each)),
    );
  }
  const [stands, whole] = ['\0later:', '\0whole:'];
  const own = path.join(SOFTWARE, 'src') + path.sep;
  const plugin: Plugin = {
    name: 'hustings:later',
    resolveId(id, from) {
      if (id.startsWith(whole)) return id;
      if (from?.startsWith(whole)) return this.resolve(id, path.join(SOFTWARE, 'package.json'));
      return from?.startsWith(own) && exported.has(id) ? `${stands}${id}` : null;
    },
    load(id) {
      if (id.startsWith(whole)) {
        const name = id.slice(whole.length);
        return `export { ${(exported.get(name) ?? []).join(', ')} } from '${name}';`;
      }
      if (!id.startsWith(stands)) return null;
      const name = id.slice(stands.length);
      const opened =
        name === MACHINE_CODE
          ? `createRequire(${JSON.stringify(import.meta.filename)})('${name}')`
          : // Written so that it stands for the place of the one file, and not of a source.
            `createRequire(import.meta['url'])('./${laterFile(name)}.mjs')`;
      return laterCode(opened, exported.get(name) ?? []);
    },
  };
  const files = LATER.filter((name) => name !== MACHINE_CODE).map((name) => [laterFile(name), `${whole}${name}`]);
  return { plugin, input: Object.fromEntries(files) };
}

async function make(into: string, speech: Speech): Promise<void> {
  const { rolldown } = await import('rolldown');
  const later = await openedLater();
  const source = (name: string) => path.join(SOFTWARE, 'src', 'commands', `${name}${ENDING}`);
  const bundle = await rolldown({
    input: { hustings: source('hustings'), terminal: source('terminal'), ...later.input },
    cwd: SOFTWARE,
    platform: 'node',
    // What brings machine code along, or is large and seldom needed, stays where it is.
    external: /^(?:astro|@astrojs\/.*|vite|rolldown|pagefind)(?:\/|$)/,
    plugins: [asInSources(speech), later.plugin],
    logLevel: 'silent',
  });
  await bundle.write({
    dir: into,
    format: 'esm',
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name]-[hash].mjs',
  });
  await bundle.close();
}

/** Removes those that were made longest ago. */
function tidy(folder: string): void {
  const made = (name: string) => lstatSync(path.join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const old = readdirSync(folder).sort((a, b) => made(b) - made(a));
  for (const name of old.slice(MOST)) rmSync(path.join(folder, name), { recursive: true, force: true });
}

/** The folder with the commands in one file, made where there is none; null where it can't be. */
async function folderOf(speech: Speech): Promise<string | null> {
  const kept = path.join(SOFTWARE, '.hustings', 'commands');
  const folder = path.join(kept, keyOf(speech));
  if (existsSync(folder)) return folder;
  const making = `${folder}.${process.pid}`;
  try {
    mkdirSync(making, { recursive: true });
    await make(making, speech);
    // Another command may have made the same one meanwhile.
    if (!existsSync(folder)) renameSync(making, folder);
    tidy(kept);
    return folder;
  } catch {
    return null;
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

/** The commands for a command line, out of one file; null where they are to be run from their sources. */
export async function inOneFile(args: readonly string[], speech: Speech): Promise<Commands | null> {
  if (OF_ASTRO.includes(args[0] ?? '')) return null;
  const folder = await folderOf(speech);
  if (folder === null) return null;
  const load = (name: string) => import(pathToFileURL(path.join(folder, `${name}.mjs`)).href);
  return { ...(await load('terminal')), ...(await load('hustings')), folder };
}
