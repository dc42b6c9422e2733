/** What holds for every verb, by the table of them. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { HOSTS } from '../../src/build/hosting/hosts.ts';
import { DOCUMENTS } from '../../src/commands/documents.ts';
import { helpOf } from '../../src/commands/parse.ts';
import { about, printed } from '../../src/commands/printed.ts';
import { VERBS } from '../../src/commands/table/index.ts';
import { optionsOf } from '../../src/commands/verb.ts';
import { commandsReference, documentsReference } from '../../src/handbook/commands-reference.ts';
import { calledAs, commandLine, quoted, retold, toldCommand } from '../../src/words/command-line.ts';
import { folderOf } from '../temporary.ts';
import { type Ran, ran } from './ran.ts';

// A busy machine may need seconds to start a shell.
vi.setConfig({ testTimeout: 60_000 });

const CONTENT = path.resolve('tests/fixtures/small');
const PAGE = commandsReference() + documentsReference();
const run = (args: readonly string[], content = CONTENT): Promise<Ran> => ran(args, { content, now: '2021-01-01' });

describe.each(VERBS)('$name', (verb) => {
  const { name } = verb;
  const words = name.split(' ');

  test('says with --help what it does, takes and shows', async () => {
    const { status, out, err } = await run([...words, '--help']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toBe(helpOf(verb));
    for (const option of [...Object.keys(optionsOf(verb)), 'help']) expect(out).toContain(`--${option}`);
    for (const word of verb.words) expect(out).toContain(`<${word.name}>`);
    expect(verb.examples.length).toBeGreaterThan(0);
    expect(PAGE).toContain(out);
  });

  test('answers an option that it does not know with the nearest', async () => {
    const [option = 'help'] = Object.keys(optionsOf(verb)).toSorted((a, b) => b.length - a.length);
    const { status, out, err } = await run([...words, `--${option.slice(0, -1)}`]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(`There is no option --${option.slice(0, -1)}; did you mean "--${option}"?`);
    expect(err).toContain(`Usage: ${calledAs(name)}`);
  });

  test('knows the words and options of its own examples', () => {
    for (const { args } of verb.examples) {
      const options = [...args.matchAll(/--([\w-]+)/g)].map(([, option]) => option);
      for (const option of options) expect(Object.keys(optionsOf(verb))).toContain(option);
    }
  });

  if (verb.content === 'must') {
    test('says where there is no content folder, before it does anything', async () => {
      for (const [args, content] of [
        [[...words, '--content', 'tests/nowhere'], CONTENT],
        [words, path.resolve('tests/nowhere')],
      ] as const) {
        const { status, out, err } = await run(args, content);
        expect({ status, out }).toEqual({ status: 2, out: '' });
        expect(err).toMatch(/^There is no content folder at .*nowhere; name one with --content <folder>\./);
      }
    });

    test('takes no file for a content folder', async () => {
      expect(await run([...words, '--content', 'package.json'])).toMatchObject({ status: 2, out: '' });
    });
  }

  test('says what is wrong with a day that is set for the run', async () => {
    const { status, out, err } = await ran(words, {
      content: CONTENT,
      now: () => {
        throw new Error('HUSTINGS_NOW is "soon"; write a day');
      },
    });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/^HUSTINGS_NOW is "soon"; write a day/);
  });
});

test('a verb that is not there is answered with the nearest, and with 2', async () => {
  for (const name of new Set(VERBS.map((verb) => verb.name.split(' ')[0] ?? ''))) {
    const { status, out, err } = await run([`${name}q`]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(`There is no verb "${name}q"; did you mean "`);
  }
  expect(await run([])).toMatchObject({ status: 2, out: '' });
});

test('the help lists every verb', async () => {
  const { status, out } = await run(['--help']);
  expect(status).toBe(0);
  for (const { name } of VERBS) for (const word of name.split(' ')) expect(out).toMatch(new RegExp(`\\b${word}\\b`));
});

test('a build names every host that there is', () => {
  const host = optionsOf(VERBS.find(({ name }) => name === 'build') ?? expect.fail('no build')).host;
  expect(host?.proposed).toEqual(Object.keys(HOSTS));
  for (const name of Object.keys(HOSTS)) expect(host?.what).toContain(name);
});

describe('a command that is printed', () => {
  const STRANGE = "it's a folder, & more";

  /** The words that a shell makes of it. */
  const pasted = (command: string): string[] =>
    execFileSync('sh', ['-c', `printf '%s\\n' ${command}`], { encoding: 'utf8' })
      .trimEnd()
      .split('\n');

  test('is read by a shell as it was meant, whatever the folder is called', () => {
    for (const { name } of VERBS) {
      const words = pasted(printed(`/srv/${STRANGE}`, name, 'a b', "it's", '$HOME', '*'));
      expect(words.slice(-6)).toEqual(['a b', "it's", '$HOME', '*', '--content', `/srv/${STRANGE}`]);
    }
    expect(pasted(quoted('`id`'))).toEqual(['`id`']);
  });

  test('carries no folder where it is the usual one', () => {
    expect(printed(path.resolve('content'), 'check')).toBe('npm run check');
    const told = `Do it: ${toldCommand('candidate', '--from', 'content/a b.md')}, then go on.`;
    expect(about(path.resolve('content'), told)).toBe(told);
  });

  test('in a finding names its files as they are reached, and the folder', () => {
    const folder = path.join('/srv', STRANGE);
    const told = about(folder, `Do it: ${toldCommand('candidate', '--from', `${STRANGE}/it's.md`)}.`);
    const command = /`(.*)`/.exec(told)?.[1] ?? '';
    expect(pasted(command).slice(-4)).toEqual(['--from', `${folder}/it's.md`, '--content', folder]);
    expect(retold('no command `rm -rf`', () => ['x'])).toBe('no command `rm -rf`');
    expect(commandLine('election cancel', '2021-05')).toBe('npm run election -- cancel 2021-05');
  });

  test('holds where it counts: the check of a folder in a strange place tells a command that names it', async () => {
    const root = folderOf({});
    const folder = path.join(root, STRANGE);
    cpSync(CONTENT, folder, { recursive: true });
    const election = path.join(folder, 'elections');
    const [id = ''] = readdirSync(election).toSorted().toReversed();
    const file = path.join(election, id, 'candidates', 'new-one.txt');
    mkdirSync(path.dirname(file), { recursive: true });
    cpSync('package.json', file);
    const { status, out } = await ran(['check', '--content', folder], { content: CONTENT, now: '2021-01-01' });
    expect(status).toBe(1);
    const command = /`(npm run candidate [^`]*)`/.exec(out)?.[1] ?? expect.fail(out);
    expect(pasted(command).slice(-4)).toEqual(['--from', file, '--content', folder]);
  });
});

describe('documents for programs', () => {
  test('follow the schema that the handbook shows', async () => {
    const findings = JSON.parse((await run(['check', '--format', 'json', '--content', 'tests/fixtures/broken'])).out);
    const schema = z.toJSONSchema(DOCUMENTS.findings, { target: 'draft-2020-12' });
    const validate = new Ajv2020().compile(schema);
    expect(validate(findings), JSON.stringify(validate.errors)).toBe(true);
    expect(findings.length).toBeGreaterThan(0);
    expect(validate([{ ...findings[0], severity: 'fatal' }])).toBe(false);
    for (const [, { title }] of Object.entries(DOCUMENTS).map(([key, each]) => [key, each.meta() ?? {}] as const)) {
      expect(PAGE).toContain(`## ${title}`);
    }
  });

  test('name their schema in the help', () => {
    for (const verb of VERBS) {
      const { json, format } = optionsOf(verb);
      if (verb.name === 'dev') continue;
      for (const option of [json, format]) if (option !== undefined) expect(option.what).toContain('schema');
    }
  });
});

describe('completion', () => {
  const proposed = (...words: string[]): string[] =>
    execFileSync(process.execPath, ['scripts/hustings.ts', 'complete', '--', ...words], {
      encoding: 'utf8',
      env: { ...process.env, HUSTINGS_CONTENT: CONTENT },
    })
      .split('\n')
      .map((line) => line.split('\t')[0] ?? '');

  test('proposes verbs, options, choices and ids', () => {
    expect(proposed('')).toEqual(expect.arrayContaining(['check', 'build', 'roster', 'candidate']));
    expect(proposed('roster', '--')).toEqual(expect.arrayContaining(['--on', '--json', '--content', '--help']));
    expect(proposed('roster', '')).toContain('board');
    expect(proposed('elections', '')).toContain('2018-03');
    expect(proposed('check', '--format', '')).toEqual(expect.arrayContaining(['text', 'json', 'github']));
  });
});
