/** What a site says of the software in it. */
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { licencesText, packagePart, typefaceParts } from '../../src/build/bill/licences.ts';
import { type LockFile, neededBy, packagesOf } from '../../src/build/bill/lock-file.ts';
import { sbom } from '../../src/build/bill/sbom.ts';
import { packageOf, recordShipped, type Shipped } from '../../src/build/bill/shipped.ts';
import { writeBill } from '../../src/build/bill/write.ts';
import { day } from '../../src/governance/day.ts';
import { folderOf } from '../temporary.ts';

const ON = day('2026-11-22');
const lock: LockFile = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const product = { name: 'hustings', version: '0.1.0', licence: 'Apache-2.0', needs: neededBy(lock, '') };

interface Bill {
  readonly serialNumber: string;
  readonly components: readonly { readonly 'bom-ref': string; readonly name: string; readonly scope: string }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}
const bill = (shipped: readonly string[] = [], on = ON) =>
  sbom(product, packagesOf(lock), new Set(shipped), on) as Bill;

const SCHEMAS = 'tests/fixtures/cyclonedx';
const schema = (name: string) => JSON.parse(readFileSync(path.join(SCHEMAS, `${name}.schema.json`), 'utf8'));
const ajv = new Ajv({ strict: false, formats: { 'iri-reference': true, 'idn-email': true } });
addFormats.default(ajv);
for (const name of ['spdx', 'jsf-0.82']) ajv.addSchema(schema(name));
const validate = ajv.compile(schema('bom-1.6'));

test('the bill of materials follows the schema of CycloneDX 1.6', () => {
  expect([validate(bill(['zod'])), validate.errors]).toEqual([true, null]);
});

test('the schema would tell', () => {
  expect(validate({ ...bill(), serialNumber: 'none' })).toBe(false);
  const [first, ...rest] = bill().components;
  expect(
    validate({ ...bill(), components: [{ ...first, licenses: [{ license: { id: 'Nobody-1.0' } }] }, ...rest] }),
  ).toBe(false);
});

test('it names every package that a build needs, once, and no tool of the tests', () => {
  const { components, dependencies } = bill();
  const names = components.map(({ name }) => name);
  const references = components.map((each) => each['bom-ref']);
  expect(new Set(references).size).toBe(references.length);
  expect(names).toEqual(expect.arrayContaining(['astro', 'markdown-it', 'zod', 'pagefind', '@pagefind/linux-x64']));
  for (const tool of ['vitest', '@playwright/test', 'typescript']) expect(names).not.toContain(tool);
  const known = new Set([...references, 'pkg:npm/hustings@0.1.0']);
  expect(dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]).filter((each) => !known.has(each))).toEqual(
    [],
  );
});

test('what it says of each package is true of what is installed', () => {
  const installed = packagesOf(lock).filter(({ path: folder }) => existsSync(path.join(folder, 'package.json')));
  // Those of other systems are not here.
  expect(installed.length).toBeGreaterThan(200);
  for (const { path: folder, name, version, licence } of installed) {
    const own = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    expect([own.name, own.version, own.license?.type ?? own.license ?? null], folder).toEqual([name, version, licence]);
  }
});

test('it tells what reaches a reader from what only takes part in the build', () => {
  const scopes = new Map(bill(['zod']).components.map(({ name, scope }) => [name, scope]));
  expect([scopes.get('zod'), scopes.get('astro')]).toEqual(['required', 'excluded']);
});

test('it is the same for the same packages and the same day, and has another number for another', () => {
  expect(bill()).toEqual(bill());
  expect(bill().serialNumber).not.toBe(bill(['zod']).serialNumber);
  expect(bill().serialNumber).not.toBe(bill([], day('2026-11-23')).serialNumber);
});

test('a package needs the version that lies nearest to it', () => {
  const packages = packagesOf({
    lockfileVersion: 3,
    packages: {
      '': { dependencies: { a: '1' }, devDependencies: { t: '1' } } as LockFile['packages'][string],
      'node_modules/a': { version: '1.0.0', dependencies: { b: '2', c: '1', gone: '1' } },
      'node_modules/a/node_modules/b': { version: '2.0.0', dependencies: { c: '1', d: '1' } },
      'node_modules/d': { version: '1.0.0' },
      'node_modules/b': { version: '1.0.0' },
      'node_modules/@x/c': { version: '1.0.0', optionalDependencies: { b: '1' } },
      'node_modules/c': { version: '1.0.0', peerDependencies: { '@x/c': '1' } },
      'node_modules/t': { version: '1.0.0', dev: true },
      'tools/own': { version: '1.0.0' },
    },
  });
  expect(Object.fromEntries(packages.map(({ path, needs }) => [path, needs]))).toEqual({
    'node_modules/@x/c': ['node_modules/b'],
    'node_modules/a': ['node_modules/a/node_modules/b', 'node_modules/c'],
    'node_modules/a/node_modules/b': ['node_modules/c', 'node_modules/d'],
    'node_modules/b': [],
    'node_modules/c': ['node_modules/@x/c'],
    'node_modules/d': [],
  });
});

test('a lock file of another version is refused', () => {
  expect(() => packagesOf({ lockfileVersion: 2, packages: {} })).toThrow('package-lock.json is of version 2, not 3');
});

test('the package of a module is the innermost, and that of a helper the bundler', () => {
  const packageHere = (module: string) => packageOf(module, process.cwd());
  expect(packageHere('/p/src/a.ts')).toBe(null);
  expect(packageHere('/p/node_modules/@x/y/lib/a.js')).toBe('/p/node_modules/@x/y');
  expect(packageHere('/p/node_modules/a/node_modules/b/c.js?v=1')).toBe('/p/node_modules/a/node_modules/b');
  expect(packageHere('\0vite/preload-helper.js')).toBe(realpathSync('node_modules/vite'));
  expect(packageHere('\0virtual:own')).toBe(null);
  expect(packageOf('/p/node_modules/hustings/src/a.js', '/p/node_modules/hustings')).toBe(null);
});

const manifest = (name: string) => JSON.stringify({ name, version: '1.0.0', license: 'MIT', main: 'main.js' });

/** A project whose script imports a package that has these files beside its own; bundled as the site's scripts are. */
async function bundled(files: Readonly<Record<string, string>>) {
  const project = folderOf({
    'package.json': manifest('project'),
    LICENSE: 'The licence of the project.',
    'package-lock.json': JSON.stringify({ lockfileVersion: 3, packages: {} }),
    'main.js': "import { used } from 'found'; document.title = used();",
    'node_modules/found/package.json': manifest('found'),
    'node_modules/found/main.js': "import 'silent'; export const used = () => location.href;",
    'node_modules/silent/package.json': JSON.stringify({ ...JSON.parse(manifest('silent')), sideEffects: false }),
    'node_modules/silent/main.js': 'export const unused = 1;',
    ...files,
  });
  const shipped: Shipped = { packages: new Set(), assets: new Set() };
  await build({
    root: project,
    configFile: false,
    logLevel: 'silent',
    plugins: [recordShipped(shipped, process.cwd())],
    build: { rolldownOptions: { input: path.join(project, 'main.js') } },
  });
  mkdirSync(path.join(project, 'site'));
  const write = () => writeBill(project, path.join(project, 'site'), shipped, ON);
  return { shipped, write, read: (file: string) => readFileSync(path.join(project, 'site', file), 'utf8') };
}

test('a package that comes into the scripts comes into the licences by itself, and one that is not in them does not', async () => {
  const { shipped, write, read } = await bundled({ 'node_modules/found/LICENCE.txt': 'Do with it what you like.' });
  expect([...shipped.packages].map((folder) => path.basename(folder))).toEqual(['found']);
  write();
  expect(read('licences.txt')).toContain('found 1.0.0 (MIT)\n');
  expect(read('licences.txt')).toContain('Do with it what you like.');
  expect(read('licences.txt')).toContain('The licence of the project.');
  expect(JSON.parse(read('data/sbom.cdx.json')).components).toEqual([]);
});

test('a package that comes into the scripts without a licence stops the build', async () => {
  const { write } = await bundled({});
  expect(write).toThrow('a part of the package found 1.0.0 to readers, and the package brings no licence');
});

test('licences are found in a folder too, with what must be passed on, and without those of a package’s own tools', () => {
  const folder = folderOf({
    'package.json': manifest('a'),
    'LICENSE/LICENSE': 'One.\r\nTwo.\n',
    NOTICE: 'Three.',
    'README.md': 'Four.',
  });
  expect(packagePart(folder).text).toBe('One.\nTwo.\n\nThree.');
  const withTools = folderOf({
    'package.json': manifest('b'),
    'LICENSE.md': 'Mine.\n\n# Licenses of bundled dependencies\nTheirs.',
  });
  expect(packagePart(withTools).text).toBe('Mine.');
});

test('every typeface of the project has its licence, and a font without one stops the build', () => {
  const fonts = readdirSync('src/styles/fonts')
    .filter((file) => file.endsWith('.woff2'))
    .map((file) => `src/styles/fonts/${file}`);
  expect(typefaceParts(fonts).map(({ name }) => name)).toEqual(['Public Sans', 'Source Serif 4']);
  expect(licencesText(typefaceParts(fonts))).toContain('SIL OPEN FONT LICENSE Version 1.1');
  expect(() => typefaceParts(['src/pictures/new.woff2'])).toThrow(
    'the font src/pictures/new.woff2, and no licence is known for it',
  );
});
