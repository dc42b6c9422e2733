import { describe, expect, test } from 'vitest';
import { readFiles } from '../../src/content/files.ts';
import { understand } from '../../src/content/read.ts';
import { asAnnotation, asText, type Finding, formatPlace, tally } from '../../src/findings/finding.ts';
import { nearest } from '../../src/findings/suggest.ts';

const read = (path: string, text: string | Uint8Array) => understand(readFiles({ [path]: text }));
const found = (path: string, text: string | Uint8Array) =>
  read(path, text).findings.map(({ place, code }) => `${place.line}:${place.col} ${code}`);

const PERSON = 'people/ada.yaml';
const STATEMENT = 'elections/2020-05/candidates/ada.md';
const statement = (front: string, body = 'Hello.\n') => `---\n${front}\n---\n${body}`;
const FRONT = 'name: Ada\naffiliation: Acme';

describe('the schema of a file', () => {
  test('an unknown key is found at the key, with the nearest one', () => {
    const [finding] = read(PERSON, 'name: Ada\naffiliatons: []\n').findings;
    expect(finding).toMatchObject({ code: 'unknown-key', expected: 'did you mean "affiliations"?' });
    expect(finding && formatPlace(finding.place)).toBe('content/people/ada.yaml:2:1');
  });
  test('a key that is missing is found at the mapping that lacks it', () => {
    expect(found(PERSON, 'name: Ada\naffiliations:\n  - organization: acme\n')).toEqual(['3:5 missing-key']);
  });
  test('a wrong type is found at the value, however deep', () => {
    expect(found(PERSON, 'name: Ada\naffiliations:\n  - organization: acme\n    since: { by: 2020 }\n')).toEqual([
      '4:18 wrong-type',
    ]);
  });
  test('of a value that may have two forms, the nearer one is explained', () => {
    expect(found(PERSON, 'name: Ada\naffiliations:\n  - organization: acme\n    since: { bye: 2020-01-01 }\n')).toEqual(
      ['4:12 missing-key', '4:14 unknown-key'],
    );
  });
  test('all findings of a file come at once', () => {
    expect(found(PERSON, 'nme: Ada\ngithub: "@ada"\nnotes: none\n')).toEqual([
      '1:1 missing-key',
      '2:9 invalid-value',
      '3:8 wrong-type',
      '1:1 unknown-key',
    ]);
  });
  test('a key that every object inherits is as unknown as any other', () => {
    expect(found(PERSON, 'name: Ada\n__proto__: { admin: true }\n')).toEqual(['2:1 unknown-key']);
    expect(found(PERSON, 'name: Ada\nconstructor: {}\n')).toEqual(['2:1 unknown-key']);
    expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false);
  });
  test('a long value is not repeated whole', () => {
    const [finding] = read(PERSON, `name: Ada\nnotes: ${'x'.repeat(5000)}\n`).findings;
    expect(finding?.message.length).toBeLessThan(120);
  });
});

describe('YAML', () => {
  test('days, times and words such as yes stay what they are', () => {
    expect(read(PERSON, 'name: Yes\nnotes: [{ text: 12:30 }]\n').people[0]?.data).toMatchObject({
      name: 'Yes',
      notes: [{ text: '12:30' }],
    });
  });
  test('an error is found in its line', () => {
    expect(found(PERSON, 'name: Ada\ngithub: "ada\n')).toEqual(['3:1 bad-yaml']);
    expect(found(PERSON, 'name: Ada\nnotes: a: b\n')).toContain('2:8 bad-yaml');
  });
  test('a key that stands twice is found where it stands again', () => {
    expect(found(PERSON, 'name: Ada\ngithub: ada\nname: Eda\n')).toEqual(['3:1 duplicate-key']);
  });
  test('two documents are one too many', () => {
    expect(found(PERSON, 'name: Ada\n---\nname: Eda\n')).toEqual(['2:1 bad-yaml']);
  });
  test('tags, anchors and aliases are refused, each in its place', () => {
    expect(found(PERSON, 'name: !!str Ada\n')).toEqual(['1:13 yaml-tag']);
    expect(found(PERSON, 'name: !!js/function "() => 1"\n')).toEqual(['1:21 yaml-tag']);
    expect(found(PERSON, 'name: &a Ada\notherNames: [*a]\n')).toEqual(['1:10 yaml-alias', '2:14 yaml-alias']);
  });
  test('a merge key is a key like any other, and unknown', () => {
    expect(found(PERSON, 'name: Ada\n<<: { github: ada }\n')).toEqual(['2:1 unknown-key']);
  });
  test('aliases within aliases are refused before they grow', () => {
    const bomb = [
      'a: &a [x, x]',
      ...'bcdefgh'.split('').map((key, i) => `${key}: &${key} [*${'abcdefg'[i]}, *${'abcdefg'[i]}]`),
    ];
    expect(found(PERSON, bomb.join('\n')).every((each) => each.endsWith('yaml-alias'))).toBe(true);
  });
});

describe('front matter', () => {
  test('places count from the first line of the file', () => {
    expect(found(STATEMENT, statement('name: Ada\naffilation: Acme'))).toEqual(['2:1 missing-key', '3:1 unknown-key']);
  });
  test('the body starts on the line after the second fence', () => {
    const [loaded] = read(STATEMENT, statement(FRONT, '\nHello.\n')).statements;
    expect(loaded).toMatchObject({ body: '\nHello.\n', bodyLine: 5 });
  });
  for (const opening of ['---js', '--- js', '---javascript', '--- yaml', '---yaml', '---json', '---coffee']) {
    test(`"${opening}" opens nothing, and runs nothing`, () => {
      const text = `${opening}\nglobalThis.wasRun = true\n---\nHello.\n`;
      expect(found(STATEMENT, text)).toEqual(['1:1 front-matter-language']);
      expect('wasRun' in globalThis).toBe(false);
    });
  }
  test('without a second fence it never ends', () => {
    expect(found(STATEMENT, `---\n${FRONT}\nHello.\n`)).toEqual(['1:1 no-front-matter']);
  });
  test('signs that are not three hyphens end it nowhere, and are named where they stand', () => {
    for (const near of ['----', '--', '—', '–––']) {
      const line = `---\n${FRONT}\n`.split('\n').length;
      expect(found(STATEMENT, `---\n${FRONT}\n${near}\nHello.\n`)).toEqual([`${line}:1 no-front-matter`]);
    }
  });
  test('a rule of hyphens in the body is a part of the body', () => {
    expect(read(STATEMENT, statement(FRONT, 'One.\n\n---\n\nTwo.\n')).statements[0]?.body).toBe(
      'One.\n\n---\n\nTwo.\n',
    );
  });
  test('empty front matter lacks its keys', () => {
    expect(found(STATEMENT, '---\n---\nHello.\n')).toEqual(['2:1 wrong-type']);
  });
});

describe('the bytes of a file', () => {
  test('lines may end as on Windows, and a byte order mark may come first', () => {
    const text = `\ufeff${statement(FRONT, 'Hello.\n').replaceAll('\n', '\r\n')}`;
    expect(found(STATEMENT, text)).toEqual([]);
    expect(read(STATEMENT, text).statements[0]?.body).toBe('Hello.\n');
    expect(found(STATEMENT, text.replace('affiliation', 'affilation'))).toEqual(['2:1 missing-key', '3:1 unknown-key']);
  });
  test('what is not UTF-8, empty or too large is not read any further', () => {
    expect(found(PERSON, Uint8Array.from([0xff, 0xfe, 0x00]))).toEqual(['1:1 not-utf-8']);
    expect(found(PERSON, ' \n')).toEqual(['1:1 empty-file']);
    expect(found(STATEMENT, statement(FRONT, 'x'.repeat(2_000_000)))).toEqual(['1:1 too-large']);
  });
  test('a hidden character is found at its place, in the front matter and in the body', () => {
    expect(found(STATEMENT, statement('name: A\u202eda\naffiliation: Acme', 'He\u200bllo.\n'))).toEqual([
      '2:8 hidden-character',
      '5:3 hidden-character',
    ]);
  });
  test('a hidden character that YAML would make out of an escape is found at its value', () => {
    expect(found(STATEMENT, statement('name: "A\\u202eda"\naffiliation: Acme'))).toEqual(['2:7 hidden-character']);
  });
  test('joiners are left alone where scripts and emoji need them', () => {
    expect(found(STATEMENT, statement('name: می‌خواهم\naffiliation: Acme', '👩‍💻 and 👨🏽‍🚀\n'))).toEqual([]);
  });
});

test('a file of no kind is told where it belongs', () => {
  const expected = (path: string) => understand(readFiles({ [path]: 'x' })).findings[0]?.expected;
  expect(expected('people/ada.yml')).toBe('did you mean "people/ada.yaml"?');
  expect(expected('elections/2020-05/ada.md')).toBe('did you mean "elections/2020-05/candidates/ada.md"?');
  expect(expected('elections/2020-05/candidates/ada.mdx')).toBe('a statement is Markdown: name it <handle>.md');
  expect(expected('notes.txt')).toContain('files are community.yaml');
});

describe('a finding', () => {
  const finding: Finding = {
    code: 'handle-twice',
    severity: 'error',
    place: { file: 'content/people/a,b.yaml', line: 2, col: 9 },
    message: '100% wrong',
    expected: 'mend\nit',
    also: [{ file: 'content/people/c.yaml', line: 1, col: 1 }],
  };
  test('is text with its place first and the other place last', () => {
    expect(asText({ ...finding, expected: 'mend it' })).toBe(
      'content/people/a,b.yaml:2:9  100% wrong\n    mend it  [handle-twice]\n    see also content/people/c.yaml:1:1',
    );
  });
  test('is an annotation in which nothing of the content can end a property or a line', () => {
    expect(asAnnotation(finding)).toBe(
      '::error file=content/people/a%2Cb.yaml,line=2,col=9,title=handle-twice::100%25 wrong. mend\\u{a}it See also content/people/c.yaml:1:1',
    );
    expect(asAnnotation({ ...finding, severity: 'hint' })).toMatch(/^::notice /);
  });
  test('is counted', () => {
    expect(tally([])).toBe('no findings');
    expect(tally([finding, finding, { ...finding, severity: 'hint' }])).toBe('2 errors and 1 hint');
  });
});

test('the nearest word is looked for whatever the case, and only near', () => {
  expect(nearest('Affiliations', ['affiliations', 'notes'])).toBe('affiliations');
  expect(nearest('githb', ['GitHub'])).toBe('GitHub');
  expect(nearest('zebra', ['affiliations', 'notes'])).toBeNull();
  expect(nearest('x', [])).toBeNull();
});
