/** Content folders as a disk can hold them: whatever lies there is a finding with its place, and never a stack trace. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { EXAMPLE_BASE, EXAMPLE_DAY } from '../../src/checks/example-base.ts';
import { ran } from '../commands/ran.ts';
import { fill, folderOf } from '../temporary.ts';

/** The example's content on a disk, and `do` done to it. */
function damaged(damage: (content: string) => void): string {
  const content = path.join(folderOf(), 'content');
  fill(content, EXAMPLE_BASE as Record<string, string>);
  damage(content);
  return content;
}

/** What the check says of a folder, as `place code`; nothing but findings and the last line. */
async function told(content: string): Promise<readonly string[]> {
  const { status, out, err } = await ran(['check'], { content, now: EXAMPLE_DAY });
  expect(err).toBe('');
  expect(out).not.toMatch(/\n {4}at |undefined|\[object/);
  const found = [...out.matchAll(/^content\/(\S+) {2}[\s\S]*?\[([a-z0-9-]+)\]$/gm)].map(
    ([, place, code]) => `${place} ${code}`,
  );
  expect(status).toBe(found.length > 0 ? 1 : 0);
  return found;
}

const python = (content: string, code: string) => execFileSync('python3', ['-c', code, content]);
const hasPython = (() => {
  try {
    return execFileSync('python3', ['-c', 'print(1)']).length > 0;
  } catch {
    return false;
  }
})();

type Damage = readonly [what: string, damage: (content: string) => void, told: readonly string[]];

const DAMAGES: readonly Damage[] = [
  [
    'a folder called as a file',
    (content) => mkdirSync(path.join(content, 'people/zoe.yaml')),
    ['people/zoe.yaml:1:1 not-a-file'],
  ],
  [
    'a folder in the place of the settings',
    (content) => {
      rmSync(path.join(content, 'community.yaml'));
      mkdirSync(path.join(content, 'community.yaml'));
    },
    ['community.yaml:1:1 not-a-file'],
  ],
  [
    'a file in the place of a folder',
    (content) => writeFileSync(path.join(content, 'messages'), 'x'),
    ['messages:1:1 unexpected-file'],
  ],
  [
    'links that lead nowhere, up and round',
    (content) => {
      symlinkSync('nowhere', path.join(content, 'people/nowhere.yaml'));
      symlinkSync('..', path.join(content, 'people/up'));
      symlinkSync('round.yaml', path.join(content, 'people/round.yaml'));
    },
    ['people/nowhere.yaml:1:1 not-a-file', 'people/round.yaml:1:1 not-a-file', 'people/up:1:1 not-a-file'],
  ],
  [
    'a pipe',
    (content) => execFileSync('mkfifo', [path.join(content, 'people/zoe.yaml')]),
    ['people/zoe.yaml:1:1 not-a-file'],
  ],
  [
    'a name of two lines that is a command to a runner',
    (content) => writeFileSync(path.join(content, 'people/a\n::error::b.yaml'), 'name: Zoe\n'),
    ['people/a\\u{a}::error::b.yaml:1:1 bad-id'],
  ],
  [
    'a name that no site could be made from',
    (content) => writeFileSync(path.join(content, `people/${'a'.repeat(200)}.yaml`), 'name: Zoe Example\n'),
    [`people/${'a'.repeat(200)}.yaml:1:1 bad-id`],
  ],
  [
    'an empty file',
    (content) => writeFileSync(path.join(content, 'people/zoe.yaml'), ''),
    ['people/zoe.yaml:1:1 empty-file'],
  ],
  [
    'a file of a gigabyte, which is not read',
    (content) => {
      writeFileSync(path.join(content, 'people/zoe.yaml'), '');
      truncateSync(path.join(content, 'people/zoe.yaml'), 1_000_000_000);
    },
    ['people/zoe.yaml:1:1 too-large'],
  ],
  [
    'a sign of no text',
    (content) => writeFileSync(path.join(content, 'people/zoe.yaml'), 'name: Zoe\0Example\n'),
    ['people/zoe.yaml:1:10 hidden-character'],
  ],
  [
    'lines as Windows ends them, and a mark of the byte order',
    (content) =>
      writeFileSync(path.join(content, 'people/zoe.yaml'), '\ufeffname: Zoe Example\r\naffiliations: []\r\n'),
    [],
  ],
  [
    'values within values without end',
    (content) => writeFileSync(path.join(content, 'people/zoe.yaml'), `name: ${'['.repeat(20_000)}`),
    ['people/zoe.yaml:1:1 bad-yaml'],
  ],
  [
    'values deeper within each other than a schema takes',
    (content) => writeFileSync(path.join(content, 'people/zoe.yaml'), `name: ${'['.repeat(60)}${']'.repeat(60)}\n`),
    ['people/zoe.yaml:1:1 bad-yaml'],
  ],
];

describe('the check tells what lies where a file should', () => {
  test.each(DAMAGES)('%s', async (_, damage, expected) => {
    expect(await told(damaged(damage))).toEqual(expected);
  });

  test.skipIf(!hasPython || process.platform === 'darwin')(
    'names that are not UTF-8, of a file and a folder',
    async () => {
      const content = damaged((folder) =>
        python(
          folder,
          'import os, sys\nat = os.fsencode(sys.argv[1]) + b"/people/"\nopen(at + b"a\\xff.yaml", "w").write("name: A\\n")\nos.mkdir(at + b"\\xfe")\nopen(at + b"\\xfe/x.yaml", "w").write("name: A\\n")',
        ),
      );
      expect(await told(content)).toEqual([
        'people/a\ufffd.yaml:1:1 bad-id',
        'people/a\ufffd.yaml:1:1 not-utf-8',
        'people/\ufffd:1:1 not-utf-8',
      ]);
    },
  );

  test.skipIf(!hasPython)('a path that is longer than the system takes', async () => {
    const content = damaged((folder) =>
      python(
        folder,
        'import os, sys\nos.chdir(sys.argv[1] + "/people")\nfor _ in range(30):\n  os.mkdir("d" * 200)\n  os.chdir("d" * 200)\nopen("x.yaml", "w").write("name: A\\n")',
      ),
    );
    expect(await told(content)).toEqual([expect.stringMatching(/^people\/(?:d{200}\/?)+:1:1 unreadable$/)]);
  });

  test.skipIf(process.getuid?.() !== 0)('a folder and a file that nobody may read', async () => {
    const content = damaged((folder) => {
      mkdirSync(path.join(folder, 'people/closed'));
      chmodSync(path.join(folder, 'people/closed'), 0);
      chmodSync(path.join(folder, 'people/ada.yaml'), 0);
      chmodSync(path.dirname(folder), 0o755);
    });
    // Whoever may do everything may read it all the same.
    process.seteuid?.(65_534);
    try {
      expect(await told(content)).toEqual(['people/ada.yaml:1:1 unreadable', 'people/closed:1:1 unreadable']);
    } finally {
      process.seteuid?.(0);
    }
  });
});

describe('a file with a fault in each of its lines takes seconds, and tells the first of them', () => {
  test('a million lines of published.txt', async () => {
    const content = damaged((folder) => writeFileSync(path.join(folder, 'published.txt'), 'x\n'.repeat(1_000_000)));
    const before = process.cpuUsage();
    const found = await told(content);
    const { user, system } = process.cpuUsage(before);
    expect(found).toHaveLength(1000);
    expect((user + system) / 1e6).toBeLessThan(30);
  });

  test('the last that is told says how many there are beside', async () => {
    const content = damaged((folder) => appendFileSync(path.join(folder, 'people/ada.yaml'), 'name: A\n'.repeat(3000)));
    const { out } = await ran(['check'], { content, now: EXAMPLE_DAY });
    expect(out).toContain('there are 2,000 more like it in this file');
  });
});

test.each([
  ['https://example.org//a//', 'url'],
  ['https://example.org/a/../b/', 'url'],
  ['https://example.org/./', 'url'],
  ['https://example.org/?a=b', 'url'],
  ['https://example.org/#a', 'url'],
  ['https://example.org/a%20b/', 'url'],
  ["https://example.org/it's/", 'url'],
  ['https://user:word@example.org/', 'url'],
  ['example.org', 'url'],
  ['https://git.example/a/../b', 'repository'],
])('the settings name no address like %s', async (address, key) => {
  const settings = String(EXAMPLE_BASE['community.yaml']);
  const text =
    key === 'url'
      ? settings.replace(/^url: .*$/m, `url: ${JSON.stringify(address)}`)
      : settings.replace(/^ {2}url: .*$/m, `  url: ${address}`);
  expect(text).not.toBe(settings);
  const content = damaged((folder) => writeFileSync(path.join(folder, 'community.yaml'), text));
  expect(await told(content)).toEqual([expect.stringMatching(/^community\.yaml:\d+:\d+ invalid-value$/)]);
});

test.each([
  'https://example.org',
  'https://example.org/',
  'http://localhost:4321/',
  'https://example.org/a/b',
  'https://example.org/~a/b.c/',
])('and may name %s', async (address) => {
  const settings = String(EXAMPLE_BASE['community.yaml']).replace(/^url: .*$/m, `url: ${address}`);
  expect(await told(damaged((folder) => writeFileSync(path.join(folder, 'community.yaml'), settings)))).toEqual([]);
});
