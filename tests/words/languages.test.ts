import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { speechOfRun } from '../../src/commands/spoken.ts';
import { interfaceTag, LANGUAGES, languageFor } from '../../src/words/languages.ts';
import { fill, folderOf } from '../temporary.ts';

const root = path.resolve(import.meta.dirname, '../..');
const LIST = 'src/words/languages.ts';
const topics = readdirSync(path.join(root, 'src/words/en'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts');

/** The list of languages with a made-up one in it. */
const withMadeUp = (list: string): string =>
  list
    .replace(
      'export interface Languages {\n',
      (line) => `${line}  readonly xx: Complete<typeof import('./xx/index.ts')>;\n`,
    )
    .replace("{ en: 'English' }", "{ en: 'English', xx: 'Made-up' }");

/** A made-up language, which says what English says but for what a file of it has of its own. */
function madeUp(own: Readonly<Record<string, string>>): Record<string, string> {
  const files = topics.map((file): [string, string] => [
    file,
    own[file] ?? `export * from '${path.posix.relative(path.posix.dirname(`xx/${file}`), `en/${file}`)}';\n`,
  ]);
  const index = readFileSync(path.join(root, 'src/words/en/index.ts'), 'utf8');
  return Object.fromEntries(
    [...files, ['index.ts', index] as const].map(([file, text]) => [`src/words/xx/${file}`, text]),
  );
}

/** What the compiler says of the list of languages when files lie where none do. */
function compiled(extra: Readonly<Record<string, string>>): string {
  const at = new Map(Object.entries(extra).map(([file, text]) => [path.join(root, file), text]));
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    root,
  );
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.directoryExists = undefined;
  host.fileExists = (file) => at.has(file) || fileExists(file);
  host.readFile = (file) => at.get(file) ?? readFile(file);
  host.getSourceFile = (file, version) => {
    const text = host.readFile(file);
    return text === undefined ? undefined : ts.createSourceFile(file, text, version, true);
  };
  const program = ts.createProgram([path.join(root, LIST)], { ...options, types: [] }, host);
  const list = program.getSourceFile(path.join(root, LIST));
  return program
    .getSemanticDiagnostics(list)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
    .join('\n');
}

const english = readFileSync(path.join(root, LIST), 'utf8');

test('every folder of words is a language of the list, and has a name', () => {
  const folders = readdirSync(path.join(root, 'src/words'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(folders.sort()).toEqual(Object.keys(LANGUAGES).sort());
});

/** A file of a folder is told of by the folder's index. */
const isTopic = (file: string): boolean => !file.includes('/') || file.endsWith('/index.ts');

test('what English says is all of its files, which every other language is held against', () => {
  const index = readFileSync(path.join(root, 'src/words/en/index.ts'), 'utf8');
  expect([...index.matchAll(/from '\.\/(.+)';/g)].map((match) => match[1]).sort()).toEqual(
    topics.filter(isTopic).sort(),
  );
});

test('the compiler names what a language lacks, and has nothing to say of one that lacks nothing', () => {
  const list = { [LIST]: withMadeUp(english) };
  const other = {
    'not-recorded.ts': "export * from '../en/not-recorded.ts';\nexport const NOT_RECORDED = 'Unbekannt';\n",
  };
  expect(compiled({ ...list, ...madeUp(other) })).toBe('');
  const sentences = readFileSync(path.join(root, 'src/words/en/sentences.ts'), 'utf8');
  const names = [...sentences.matchAll(/^export (?:const|function) (\w+)/gm)].flatMap((match) => match[1] ?? []);
  const others = names.filter((name) => name !== 'listInWords').join(', ');
  const said = compiled({
    ...list,
    ...madeUp({ 'sentences.ts': `export { ${others} } from '../en/sentences.ts';\n` }),
  });
  expect(said).toContain("Property 'listInWords' is missing");
});

test('the tag of a region takes the language that it belongs to', () => {
  expect(languageFor('en-GB')).toBe('en');
  expect(languageFor('tlh')).toBeNull();
  expect(languageFor('constructor')).toBeNull();
  expect(['en-GB', 'tlh', 'zh-Hant'].map(interfaceTag)).toEqual(['en-GB', 'en', 'en']);
});

test('a command takes the language from the content it works on, wherever that is named', async () => {
  const folder = folderOf({ 'a/community.yaml': 'language: en\n', 'b/community.yaml': ': {\n' });
  for (const args of [
    [`--content=${folder}/a`],
    ['--content', `${folder}/b`],
    ['--content', `${folder}/c`],
    ['--content'],
  ]) {
    expect(await speechOfRun(['roster', ...args], {})).toEqual({ language: 'en', nouns: {} });
  }
});

test('a community whose language is another is answered in that language', () => {
  const project = folderOf();
  for (const each of ['src', 'scripts', 'package.json'])
    cpSync(path.join(root, each), path.join(project, each), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(project, 'node_modules'));
  const own =
    "export * from '../en/sentences.ts';\nexport const withPlainSpaces = (text: string) => '§ '.concat(text);\n";
  fill(project, { ...madeUp({ 'sentences.ts': own }), [LIST]: withMadeUp(english) });
  cpSync(path.join(root, 'tests/fixtures/small'), path.join(project, 'content'), { recursive: true });
  const settings = path.join(project, 'content/community.yaml');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace('language: en-GB', 'language: xx'));
  const answer = execFileSync(process.execPath, ['scripts/hustings.ts', 'elections'], {
    cwd: project,
    encoding: 'utf8',
  });
  expect(answer).toMatch(/^§ /);
});
