/** Every command that the manual, the README and the recipes show is one that there is, with options that it takes. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from '../../src/commands/parse.ts';
import { VERBS } from '../../src/commands/table/index.ts';
import { words } from '../officials/desk.ts';

const FILES = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs/manual').map((name) => `docs/manual/${name}`),
  ...readdirSync('docs/recipes').map((name) => `docs/recipes/${name}`),
];

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The commands in a text: in blocks, each line (one that ends in \ goes on), and between grave accents. */
function commandsIn(text: string): string[] {
  const blocks = [...text.matchAll(/^ *```sh\n([\s\S]*?)^ *```/gm)].flatMap(([, block = '']) =>
    block.replaceAll(/\\\n\s*/g, '').split('\n'),
  );
  const inline = [...text.replaceAll(/^ *```[\s\S]*?^ *```/gm, '').matchAll(/`([^`\n]+)`/g)].map(
    ([, code = '']) => code,
  );
  return [...blocks, ...inline].flatMap((line) => {
    const [, command] = /(?:^|[ (])(?:npm run|npx --no hustings) ([a-z].*)$/.exec(line.replace(/\s+#.*$/, '')) ?? [];
    return command === undefined ? [] : [command.replace(/ (?:&&|\|\||>|;).*$/, '').trim()];
  });
}

const SHOWN = FILES.flatMap((file) => commandsIn(readFileSync(file, 'utf8')).map((command) => ({ file, command })));

test('there are many, so that what is said of each of them says something', () => {
  expect(SHOWN.length).toBeGreaterThan(60);
});

test.each(SHOWN)('$file: npm run $command', ({ command }) => {
  const [, script = '', rest = ''] = /^([\w-]+)(?: -- ?(.*)| .*)?$/.exec(command) ?? [];
  expect(Object.keys(scripts), 'an npm script').toContain(script);
  const args = [script, ...words(rest)];
  const isVerb = VERBS.some(({ name }) => name.split(' ')[0] === script);
  // A word of several verbs alone, and a place for one to be chosen, stand for all of them.
  if (!isVerb || (rest === '' && !VERBS.some(({ name }) => name === script)) || /[<…]/.test(rest)) return;
  expect(() => parse(VERBS, args, () => {})).not.toThrow();
});
