import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { split } from '../../src/findings/front-matter.ts';
import { readYaml } from '../../src/findings/yaml.ts';
import { type Answers, NO_ANSWERS, writeStatement, yamlText } from '../../src/statement/answers.ts';
import { keptAnswers, openStatement } from '../../src/statement/open.ts';
import { HOSTILE_FILES } from '../hostile/files.ts';

const read = (file: string): { data: Record<string, unknown>; body: string } => {
  const parts = split(file.replace(/^\ufeff/, '').replaceAll('\r\n', '\n'));
  const source = readYaml(parts?.yaml ?? '', 'x');
  expect(source.errors).toEqual([]);
  return { data: (source.data ?? {}) as Record<string, unknown>, body: parts?.body ?? '' };
};

const line = fc
  .oneof(
    fc
      .string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
      .filter((text) => text.trim() !== '' && !/[\p{C}\p{Zl}\p{Zp}]/u.test(text)),
    fc.constantFrom(
      'null',
      'true',
      '12',
      '1e3',
      '- x',
      'a: b',
      'a #b',
      '# a',
      '"x"',
      "it's",
      '@x',
      '*x',
      '&x',
      '[x]',
      '{x}',
      '~',
      'x:',
      '|',
      '>',
      '%x',
      'Zvonko Kaiser',
      'José',
      'AT&T, Inc.',
      'x\\y',
      '.inf',
      '0x1f',
      '王旭',
    ),
  )
  .map((text) => text.trim().normalize('NFC'));

const answers: fc.Arbitrary<Answers> = fc.record({
  name: line,
  github: line,
  affiliation: line,
  pronouns: fc.oneof(fc.constant(''), line),
  links: fc.array(fc.record({ title: line, url: fc.webUrl() }), { maxLength: 3 }),
  languages: fc.array(line, { maxLength: 3 }),
  body: fc.array(fc.oneof(line, fc.constant('')), { minLength: 1, maxLength: 6 }).map((lines) => lines.join('\n')),
});

const said = ({ name, github, affiliation, pronouns, links, languages }: Answers) => ({
  name,
  github,
  affiliation,
  ...(pronouns === '' ? {} : { pronouns }),
  ...(links.length === 0 ? {} : { links }),
  ...(languages.length === 0 ? {} : { languages }),
});

describe('the file that answers make', () => {
  test('is as small as it can be', () => {
    const file = writeStatement({
      ...NO_ANSWERS,
      name: 'Hana Example',
      github: 'hana-x',
      affiliation: 'Acme',
      body: '\n\nI would.\r\n',
    });
    expect(file).toBe('---\nname: Hana Example\ngithub: hana-x\naffiliation: Acme\n---\nI would.\n');
  });

  test('quotes what YAML would read as something else', () => {
    expect(['yes', 'null', 'a: b', 'x #y', '12', 'Name', 'it’s', "O'Neil & Sons"].map(yamlText)).toEqual([
      '"yes"',
      '"null"',
      '"a: b"',
      '"x #y"',
      '"12"',
      'Name',
      'it’s',
      "O'Neil & Sons",
    ]);
  });

  test('says what was answered, whatever that is', () => {
    fc.assert(
      fc.property(answers, (given) => {
        expect(read(writeStatement(given)).data).toEqual(said(given));
      }),
    );
  });
});

describe('a file that is opened', () => {
  test('means to the form what it means to the build', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const opened = openStatement(writeStatement(given));
        if ('problem' in opened) return expect.unreachable(opened.problem);
        expect(said(opened.answers)).toEqual(said(given));
      }),
    );
  });

  test('comes back byte for byte where nothing was changed', () => {
    const endings = fc.constantFrom('\n', '\r\n');
    fc.assert(
      fc.property(answers, endings, fc.boolean(), (given, eol, mark) => {
        const file = (mark ? '\ufeff' : '') + writeStatement(given).replaceAll('\n', eol);
        const opened = openStatement(file);
        if ('problem' in opened) return expect.unreachable(opened.problem);
        expect(opened.rewrite(opened.answers)).toBe(file);
      }),
    );
  });

  test('says the new answers where they were changed, and nothing else changes', () => {
    fc.assert(
      fc.property(answers, answers, (before, after) => {
        const opened = openStatement(writeStatement(before));
        if ('problem' in opened) return expect.unreachable(opened.problem);
        const { data, body } = read(opened.rewrite(after));
        expect(data).toEqual(said(after));
        expect(body).toBe(after.body);
      }),
    );
  });

  test('keeps comments, order, quotes and endings of the lines that were not touched', () => {
    const file =
      '---\r\n# mine\r\naffiliation: "Acme"   # since May\r\nname: \'Hana\'\r\ngithub: hana-x\r\nsummary: editor\r\n---\r\n\r\nOne  \r\nTwo\nThree\r\n\r\n';
    const opened = openStatement(file);
    if ('problem' in opened) return expect.unreachable(opened.problem);
    expect(opened.answers).toMatchObject({ name: 'Hana', affiliation: 'Acme', body: '\nOne  \nTwo\nThree\n\n' });
    const next = { ...opened.answers, name: 'Hana B.', pronouns: 'she', body: '\nOne  \n2\nThree\n\n' };
    expect(opened.rewrite(next)).toBe(
      file
        .replace("'Hana'\r\n", 'Hana B.\r\n')
        .replace('github: hana-x\r\n', 'github: hana-x\r\npronouns: she\r\n')
        .replace('Two\n', '2\r\n'),
    );
  });

  /** A value as somebody may have written it, and what may stand behind it. */
  const written = fc.oneof(
    line.filter((text) => !/["\\]/.test(text)).map((text) => `"${text}"`),
    line.map((text) => `'${text.replaceAll("'", "''")}'`),
    fc.constantFrom('Acme', 'O’Neil & Sons', 'José', '" Acme "', "'#1'", '""'),
  );
  const behind = fc.constantFrom('', ' ', '   ', ' # since May', '  #');
  const between = fc.constantFrom('', '# mine', '  # "quoted"', '\t');
  const entry = (key: string) =>
    fc
      .tuple(fc.constantFrom(' ', '   '), written, behind, fc.array(between, { maxLength: 2 }))
      .map(([space, value, after, rest]) => [
        `${key}:${space}${value}${after}`,
        ...rest.filter((each) => each !== '\t'),
      ]);
  const body = fc
    .array(fc.tuple(fc.oneof(line, fc.constantFrom('', '  ', 'Two  ', '---')), fc.constantFrom('\n', '\r\n', '\r')), {
      maxLength: 6,
    })
    .map((lines) => lines.map((each) => each.join('')).join(''));
  const files = fc
    .record({
      mark: fc.constantFrom('', '\ufeff'),
      eol: fc.constantFrom('\n', '\r\n'),
      entries: fc
        .tuple(entry('name'), entry('github'), entry('affiliation'), entry('pronouns'))
        .chain((all) => fc.shuffledSubarray(all)),
      fence: fc.constantFrom('---', '--- ', '---\t'),
      body,
      last: fc.constantFrom('', 'The end'),
    })
    .map(
      ({ mark, eol, entries, fence, body: text, last }) =>
        `${mark}---${eol}${[...entries.flat(), fence].map((each) => each + eol).join('')}${text}${last}`,
    );

  test('comes back byte for byte however it is written: comments, quotes, spaces, marks, any line ends or none', () => {
    let understood = 0;
    fc.assert(
      fc.property(files, (file) => {
        const opened = openStatement(file);
        if ('problem' in opened) return;
        understood += 1;
        expect(opened.rewrite(opened.answers)).toBe(file);
        // A form shows a text without the spaces around it; nobody changed it by that.
        const shown = {
          ...opened.answers,
          name: opened.answers.name.trim(),
          affiliation: opened.answers.affiliation.trim(),
        };
        expect(opened.rewrite(keptAnswers(opened.answers, shown, shown))).toBe(file);
      }),
      { numRuns: 300 },
    );
    expect(understood).toBeGreaterThan(200);
  });

  test('loses nothing but the line that was changed, however it is written', () => {
    fc.assert(
      fc.property(files, (file) => {
        const opened = openStatement(file);
        if ('problem' in opened || !/^github:/m.test(file)) return;
        const changed = opened.rewrite({ ...opened.answers, github: 'somebody-else' });
        const others = (text: string) => text.split(/(?<=\n)/).filter((each) => !each.startsWith('github:'));
        expect(others(changed)).toEqual(others(file));
        expect(changed).toContain('github: somebody-else');
      }),
    );
  });

  for (const { name, text } of HOSTILE_FILES) {
    test(`${name}: refused, or understood as the build does`, () => {
      const opened = openStatement(text);
      if ('problem' in opened) return;
      expect(opened.rewrite(opened.answers)).toBe(text);
      const parts = split(text);
      if (parts === null || parts.yaml === null) return expect.unreachable('the build sees no front matter');
      const source = readYaml(parts.yaml, 'x');
      if (source.errors.length > 0) return;
      const data = (source.data ?? {}) as Record<string, unknown>;
      for (const key of ['name', 'github', 'affiliation', 'pronouns'] as const)
        expect(opened.answers[key]).toBe(data[key] ?? '');
      expect(opened.answers.links).toEqual(data.links ?? []);
    });
  }
});
