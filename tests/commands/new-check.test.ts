/** The generator, run in a scratch copy of the sources. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { expect, test, vi } from 'vitest';
import { listed } from '../../src/commands/new-check.ts';
import { folderOf } from '../temporary.ts';

// A busy machine may need seconds to start a process.
vi.setConfig({ testTimeout: 120_000 });

function scratch(): string {
  const root = folderOf({});
  for (const each of ['.gitignore', 'src', 'scripts', 'package.json', 'biome.json', 'tsconfig.json'])
    cpSync(each, path.join(root, each), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'));
  return root;
}

test('a new check is in the list, breaks by its example, and has its page, before anything is changed', () => {
  const root = scratch();
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/new-check.ts', ...args], { cwd: root, encoding: 'utf8' });
  const made = run('self-parent', '--after', 'parent-cycle');
  expect({ status: made.status, err: made.stderr }).toEqual({ status: 0, err: '' });
  expect(made.stdout).toContain('src/checks/self-parent.ts');
  expect(readFileSync(path.join(root, 'src/checks/index.ts'), 'utf8')).toContain('  parentCycle,\n  selfParent,\n');

  const found = execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { CODES, checkPage } from './src/handbook/checks-reference.ts';
       import { findingsOf } from './src/handbook/run-example.ts';
       const check = CODES.find(({ code }) => code === 'self-parent');
       const found = findingsOf(check.example.wrong, check.example).map(({ code, place }) => [code, place.file + ':' + place.line + ':' + place.col]);
       console.log(JSON.stringify({ found, at: check.example.at, page: checkPage(check).includes('Change me') }));`,
    ],
    { cwd: root, encoding: 'utf8' },
  );
  const { at, ...rest } = JSON.parse(found);
  expect(rest).toEqual({ found: [['self-parent', at]], page: true });
  // Long lines are for the formatter; imports and names are in order.
  const lint = spawnSync(process.execPath, ['node_modules/@biomejs/biome/bin/biome', 'lint', 'src/checks'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(lint.status, lint.stderr).toBe(0);

  expect(run('self-parent')).toMatchObject({ status: 1, stderr: 'The code self-parent is taken.\n' });
  expect(run('Self').status).toBe(2);
  expect(run('new-one', '--after', 'parent-cycl').stderr).toContain('did you mean "parent-cycle"?');
});

test('the list stays in order, and one that looks otherwise is refused', () => {
  const list = "import { a } from './a.ts';\nimport { c } from './c.ts';\n\nexport const CHECKS = [\n  c,\n  a,\n];\n";
  expect(listed(list, 'b-b', 'c')).toBe(
    "import { a } from './a.ts';\nimport { bB } from './b-b.ts';\nimport { c } from './c.ts';\n\nexport const CHECKS = [\n  c,\n  bB,\n  a,\n];\n",
  );
  expect(listed(list, 'd-d', null)).toContain("'./c.ts';\nimport { dD } from './d-d.ts';\n\n");
  expect(listed(list, 'd-d', null)).toContain('  a,\n  dD,\n];\n');
  expect(() => listed(list, 'd-d', 'e-e')).toThrow('--after');
});
