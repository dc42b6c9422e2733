/**
 * Hustings as an npm package: plain JavaScript, since Node strips no types below `node_modules`. A type gives way to blanks
 * and `.ts` to `.js`, so that a place in the package is the same place in the sources.
 */
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import * as nodeModule from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { LockFile } from './bill/lock-file.ts';
import { runProgram } from './program.ts';
import { filesIn } from './site-folder.ts';

/** What of the software a community needs: no tests, no archive, and of the benchmark what the handbook's page is made of. */
const PACKED = [
  'src',
  'bin/hustings.js',
  'scripts/hustings',
  'bench/goals',
  'bench/ratios',
  'bench/record',
  'bench/recorded.json',
  'bench/tables',
  'bench/words',
  'docs/manual',
  '.github/workflows/pages.yml',
  '.github/workflows/pull-request.yml',
  '.github/workflows/pull-request-comment.yml',
  'hosting/CODEOWNERS',
  'hosting/forgejo',
  'hosting/gitlab-ci.yml',
  'astro.config.mjs',
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
];

/** What only the makers of the software run. */
const MAKERS = /\.d\.ts$|^src\/commands\/(?:new-check|package)\.ts$/;

/** The name of a source in the package. */
const packedName = (file: string): string => file.replace(/\.ts$/, '.js');

/** Where one file names another to import it, run it or find it. */
const NAMING = /(\bfrom ?|\bimport ?\(? ?|\bnew URL\()(['"])([^'"\n]+)\.ts\2|(<script[^>]*? src=")([^"\n]+)\.ts"/g;

/** A source with other names for the files that it imports; every character stays in its place. */
const renamed = (text: string): string =>
  text.replace(NAMING, (_, word, quote, file, tag, source) =>
    word === undefined ? `${tag}${source}.js"` : `${word}${quote}${file}.js${quote}`,
  );

/** A source as it is in the package. */
export function packedText(file: string, text: string): string {
  if (file.endsWith('.ts')) return renamed(nodeModule.stripTypeScriptTypes(text));
  return /\.(?:astro|mjs|mdx)$/.test(file) ? renamed(text) : text;
}

/** The files of the software in a folder that are packed, as paths within it; of the package itself, those that it has. */
function packedFiles(software: string): readonly string[] {
  return PACKED.flatMap((name) => {
    const found = [name, `${name}.ts`, `${name}.js`].find((each) => existsSync(path.join(software, each)));
    if (found === undefined) throw new Error(`There is no ${name} in ${software}.`);
    if (statSync(path.join(software, found)).isFile()) return [found];
    return filesIn(path.join(software, found)).map((file) => path.posix.join(found, file));
  }).filter((file) => !MAKERS.test(file));
}

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

/** What the package says of itself: no scripts, and nothing that only its makers need. */
function manifestOf(software: string) {
  const {
    scripts: _,
    devDependencies: __,
    private: ___,
    imports,
    ...rest
  } = readJson(path.join(software, 'package.json'));
  return { ...rest, imports: JSON.parse(JSON.stringify(imports).replaceAll('.ts"', '.js"')) };
}

type Entry = LockFile['packages'][string];

/** The packages that the software needs, as its lock names them: without what only its makers need. */
function lockedPackages(software: string): Readonly<Record<string, Entry>> {
  const own = ['package-lock.json', 'npm-shrinkwrap.json'].find((name) => existsSync(path.join(software, name)));
  if (own === undefined) throw new Error(`There is no lock file in ${software}.`);
  const { packages }: LockFile = readJson(path.join(software, own));
  return Object.fromEntries(Object.entries(packages).filter(([at, { dev }]) => at !== '' && dev !== true));
}

type Manifest = Readonly<Record<string, unknown>>;

/** The lock that npm heeds in a package that it has from a registry. */
function lockOfPackage(software: string, manifest: Manifest): unknown {
  const { name, version, license, bin, engines, dependencies, optionalDependencies } = manifest;
  const itself = { name, version, license, bin, engines, dependencies, optionalDependencies };
  return { name, version, lockfileVersion: 3, requires: true, packages: { '': itself, ...lockedPackages(software) } };
}

/**
 * The lock of a project whose one dependency is the software, packed as `file` (from its folder): npm then installs the very
 * versions that the software was tested with. `project` is its package.json.
 */
export function lockOfProject(software: string, project: Manifest, file: string, bytes: Uint8Array): string {
  const { name, version, license, bin, dependencies, optionalDependencies } = manifestOf(software);
  const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
  const installed = { version, resolved: `file:${file}`, integrity, license, dependencies, bin, optionalDependencies };
  const itself = { name: project.name, license: project.license, dependencies: project.dependencies };
  const packages = { '': itself, [`node_modules/${name}`]: installed, ...lockedPackages(software) };
  const lock = { name: project.name, lockfileVersion: 3, requires: true, packages };
  return `${JSON.stringify(lock, null, 2)}\n`;
}

/** Runs without the word of warning that Node has for what is new in it. */
function quietly(run: () => void): void {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    run();
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** Writes the package of the software (a checkout, or a package already) into a new folder, unpacked. */
export function writePackage(software: string, into: string): void {
  quietly(() => {
    for (const file of packedFiles(software)) {
      const to = path.join(into, packedName(file));
      mkdirSync(path.dirname(to), { recursive: true });
      if (/\.(?:ts|astro|mjs|mdx)$/.test(file)) {
        writeFileSync(to, packedText(file, readFileSync(path.join(software, file), 'utf8')));
      } else cpSync(path.join(software, file), to);
    }
  });
  const manifest = manifestOf(software);
  writeFileSync(path.join(into, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  const lock = lockOfPackage(software, manifest);
  writeFileSync(path.join(into, 'npm-shrinkwrap.json'), `${JSON.stringify(lock, null, 2)}\n`);
  chmodSync(path.join(into, 'bin', 'hustings.js'), 0o755);
}

/** What the packed software is called, as npm calls it. */
export function packName(software: string): string {
  const { name, version } = readJson(path.join(software, 'package.json'));
  return `${name}-${version}.tgz`;
}

/** Packs the software into a file of a folder, and answers the file's name. The same software gives the same bytes. Throws where npm fails, with its `stderr`. */
export function pack(software: string, into: string): string {
  const made = mkdtempSync(path.join(tmpdir(), 'hustings-package-'));
  try {
    writePackage(software, made);
    mkdirSync(into, { recursive: true });
    const args = [
      'pack',
      '--ignore-scripts',
      '--json',
      '--loglevel',
      'error',
      '--pack-destination',
      path.resolve(into),
    ];
    runProgram('npm', args, { cwd: made, stdio: ['ignore', 'ignore', 'pipe'] });
    return packName(made);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}
