/** The package: that it holds all that it imports, with every place where the sources have it. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { packedText, writePackage } from '../../src/build/packing.ts';
import { filesIn } from '../../src/build/site-folder.ts';
import { folderOf } from '../temporary.ts';

const made = mkdtempSync(path.join(tmpdir(), 'hustings-packed-'));
afterAll(() => rmSync(made, { recursive: true, force: true }));
writePackage(process.cwd(), made);
const files = filesIn(made);
const read = (file: string) => readFileSync(path.join(made, file), 'utf8');

test('a type gives way to blanks, and every place stays', () => {
  const source =
    "import type { A } from './a.ts';\nimport { b } from '../b.ts';\nexport const c = (d: A): A => b(d as A);\n";
  const packed = packedText('src/c.ts', source);
  expect(packed).toHaveLength(source.length);
  expect(packed.split('\n').slice(1)).toEqual([
    "import { b } from '../b.js';",
    'export const c = (d   )    => b(d     );',
    '',
  ]);
});

test('what a page imports in its frontmatter and in its scripts is called as it is in the package', () => {
  const page =
    "---\nimport { a } from './a.ts';\n---\n<p>from 'a.ts'</p><script src=\"../b.ts\"></script><script>import './c.ts';</script>";
  expect(packedText('src/pages/a.astro', page)).toBe(
    "---\nimport { a } from './a.js';\n---\n<p>from 'a.js'</p><script src=\"../b.js\"></script><script>import './c.js';</script>",
  );
});

test('every file that the package imports is in it', () => {
  const missing = files
    // The launcher looks which of the two is there: the source, or what has become of it.
    .filter((file) => /\.(?:js|mjs|astro)$/.test(file) && file !== 'bin/hustings.js')
    .flatMap((file) =>
      [...read(file).matchAll(/(?:\bfrom |\bimport ?\(? ?|\bnew URL\()'((?:\.|src)[^'\n]+\.\w+)'/g)].flatMap(
        ([, named = '']) => {
          const inside = named.replace(/\?.*$/, '');
          return existsSync(path.join(made, path.dirname(file), inside)) ? [] : [`${file}: ${named}`];
        },
      ),
    );
  expect(missing).toEqual([]);
  expect(files).toContain('scripts/hustings.js');
});

test('the package holds no types, no tests and no archive, and no lock but that which npm heeds there', () => {
  expect(files.filter((file) => /\.ts$|^tests\/|^content\//.test(file))).toEqual([]);
  expect(files).toContain('npm-shrinkwrap.json');
  const { packages } = JSON.parse(read('npm-shrinkwrap.json'));
  expect(Object.values<{ dev?: true }>(packages).filter(({ dev }) => dev === true)).toEqual([]);
  const { devDependencies, scripts, dependencies } = JSON.parse(read('package.json'));
  expect([devDependencies, scripts]).toEqual([undefined, undefined]);
  expect(packages[''].dependencies).toEqual(dependencies);
});

test('packed once more, the package is the same', () => {
  const again = folderOf({});
  writePackage(made, again);
  expect(filesIn(again)).toEqual(files);
  for (const file of files) expect(readFileSync(path.join(again, file), 'utf8'), file).toBe(read(file));
});
