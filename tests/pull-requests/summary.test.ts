import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import {
  editorsByOthers,
  othersStatements,
  type Request,
  readChanges,
  summary,
} from '../../src/pull-requests/summary.ts';

const FILE = 'content/elections/2021-05/candidates/hana-x.md';
const finding = (more: Partial<Finding> = {}): Finding => ({
  code: 'raw-html',
  severity: 'error',
  place: { file: FILE, line: 6, col: 5 },
  message: 'there is HTML here, "<b>"',
  expected: 'write Markdown instead',
  also: [],
  ...more,
});
const request = (more: Partial<Request> = {}): Request => ({
  changed: [{ status: 'A', path: FILE }],
  findings: [],
  statements: [{ path: FILE, name: 'Hana Example', asEditors: false, text: 'I would ``` like\n\n- to help' }],
  content: 'content',
  author: 'Hana-X',
  owners: [],
  reference: 'pull request',
  ...more,
});

describe('the summary of a pull request', () => {
  test('says what happens next when all is well', () => {
    const text = summary(request());
    expect(text).toContain('## Your statement is in order');
    expect(text).toContain('adds the statement of `hana-x` in the election `2021-05`');
    expect(text).toContain('What happens next');
    expect(text).toContain('`preview`');
    expect(text).not.toContain('Somebody else');
  });

  test('says what is wrong, where, and how to mend it', () => {
    const text = summary(
      request({ findings: [finding(), finding({ severity: 'hint', code: 'email-address', message: 'an address' })] }),
    );
    expect(text).toContain('## There is something to mend');
    expect(text).toContain(`${FILE}:6:5  there is HTML here, "<b>"\n    write Markdown instead  [raw-html]`);
    expect(text).toContain('Worth a look');
    expect(text).not.toContain('What happens next');
  });

  test('shows how the page will read, and where it is in the preview, once all is well', () => {
    const text = summary(request());
    expect(text).toContain('### How the page of `Hana Example` will read');
    expect(text).toContain('````text\nI would ``` like\n\n- to help\n````');
    expect(text).toContain('`elections/2021-05/hana-x/`');
    expect(summary(request({ findings: [finding()] }))).not.toContain('will read');
    expect(summary(request({ changed: [{ status: 'D', path: FILE }] }))).not.toContain('will read');
  });

  test('points out a request that changes what checks it', () => {
    const text = summary(
      request({
        changed: [
          { status: 'A', path: FILE },
          { status: 'M', path: 'scripts/`pull`-request.ts' },
        ],
      }),
    );
    expect(text).toContain('**More than content.** This pull request also changes `scripts/pull-request.ts`');
    expect(summary(request())).not.toContain('More than content');
  });

  test('points out somebody else’s statement', () => {
    const other = request({ author: 'mallory' });
    expect(othersStatements(other)).toHaveLength(1);
    expect(summary(other)).toContain('opened by `mallory` and touches the statement of `hana-x`');
    expect(summary(request({ author: 'mallory', changed: [{ status: 'D', path: FILE }] }))).toContain(
      'removes the statement of `hana-x`',
    );
    expect(othersStatements(request({ author: null }))).toEqual([]);
  });

  test('keeps apart what the request did not touch', () => {
    const text = summary(
      request({ findings: [finding({ place: { file: 'content/people/ada.yaml', line: 1, col: 1 } })] }),
    );
    expect(text).toContain('## Your statement is in order');
    expect(text).toContain('### Not of this pull request');
  });

  test('shows hostile names and messages as text', () => {
    const hostile = request({
      changed: [{ status: 'A', path: 'content/elections/2021-05/candidates/`<img>\n# x.md' }],
      findings: [
        finding({
          place: { file: 'content/elections/2021-05/candidates/`<img>\n# x.md', line: 1, col: 1 },
          message: '````\n# Merged',
        }),
      ],
      author: '`@everyone`',
    });
    const text = summary(hostile);
    expect(text.replace(/^`````text\n[\s\S]*?\n`````$/gm, '')).not.toMatch(/^# (?:x|Merged)/m);
    expect(text).toContain('`````text\n');
    expect(text).toContain('`@everyone`');
  });
});

test('changes are read as git tells them, whatever the names hold', () => {
  expect(readChanges('A\0content/a b\n.md\0M\0content/c.md\0')).toEqual([
    { status: 'A', path: 'content/a b\n.md' },
    { status: 'M', path: 'content/c.md' },
  ]);
});

describe('a statement that speaks as the editors’', () => {
  const statements = [{ path: FILE, name: 'Hana Example', asEditors: true, text: 'Hana would help.' }];
  const by = (author: string | null, owners: readonly string[]) => request({ statements, author, owners });

  test.each([
    ['hana-x', []],
    ['HANA-X', ['ada-x']],
    ['mallory', ['ada-x']],
    ['ada-x2', ['ada-x']],
  ])('is an error where %s sends it and the owners are %j', (author, owners) => {
    expect(editorsByOthers(by(author, owners))).toHaveLength(1);
    const text = summary(by(author, owners));
    expect(text).toContain('## There is something to mend');
    expect(text).toContain('**Not the editors’.**');
    expect(text).not.toContain('What happens next');
  });

  test.each([
    ['Ada-X', ['ada-x']],
    ['hana-x', ['hana-x']],
    ['somebody', []],
    [null, ['ada-x']],
  ])('passes where %s sends it and the owners are %j', (author, owners) => {
    expect(editorsByOthers(by(author, owners))).toEqual([]);
  });

  test('is none where the file is removed, or says nothing of editors', () => {
    const removed = request({
      statements,
      author: 'mallory',
      owners: ['ada-x'],
      changed: [{ status: 'D', path: FILE }],
    });
    expect(editorsByOthers(removed)).toEqual([]);
    expect(editorsByOthers(request({ author: 'mallory', owners: ['ada-x'] }))).toEqual([]);
  });
});
