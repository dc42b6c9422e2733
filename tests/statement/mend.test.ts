import { describe, expect, test } from 'vitest';
import { mendedAddress, mendedBody, mendedHandle, mendedLine } from '../../src/statement/mend.ts';

const REPOSITORY = 'https://git.example.net/board/governance';

describe('a handle', () => {
  test.each([
    '@ada',
    ' @@ada ',
    'https://github.com/ada',
    'github.com/ada/',
    'HTTPS://www.GitHub.com/ada?tab=stars',
    'ad\u200ba',
    '＠ada',
    'https://git.example.net/ada',
  ])('%j is ada', (written) => {
    const { text, said } = mendedHandle(written, REPOSITORY);
    expect(text).toBe('ada');
    expect(said).toContain('ada');
  });
  test.each(['ada', ' ada ', 'a/b', 'https://example.org/ada'])('%j is left as it is', (written) => {
    expect(mendedHandle(written, REPOSITORY)).toEqual({ text: written.trim(), said: null });
  });
});

test('a line loses what nobody sees, and that is told', () => {
  expect(mendedLine('Ada\u00a0Example\u2060')).toEqual({
    text: 'Ada Example',
    said: 'Characters that nobody sees were taken out.',
  });
  expect(mendedLine('علی\u200cرضا').said).toBeNull();
});

describe('an address', () => {
  test.each([
    ['example.org', 'https://example.org'],
    [' //example.org/me ', 'https://example.org/me'],
    ['www.exam\u200bple.org/a?b=c', 'https://www.example.org/a?b=c'],
  ])('%j gets its beginning', (written, text) => {
    expect(mendedAddress(written)).toEqual({ text, said: expect.stringContaining(text) });
  });
  test('loses what nobody sees', () => {
    expect(mendedAddress('https://exam\u200bple.org/')).toEqual({
      text: 'https://example.org/',
      said: 'Characters that nobody sees were taken out.',
    });
  });
  test.each(['https://example.org/', 'javascript:alert(1)', 'hana', 'a@b.org', '', 'ftp://example.org'])(
    '%j is left as it is',
    (written) => {
      expect(mendedAddress(written)).toEqual({ text: written, said: null });
    },
  );
});

describe('a statement', () => {
  test('gets the bullets of a word processor as Markdown has them', () => {
    expect(mendedBody('I would\n•\thelp\n  ◦ listen\n· write').text).toBe('I would\n- help\n  - listen\n- write');
  });
  test.each(['•\t', 'o\t', '§\t', '\uf0b7 ', '\uf0a7\t', '▪ ', '■ ', '➢ ', '►\u00a0'])('knows %j for one', (bullet) => {
    expect(mendedBody(`${bullet}help\n${bullet}listen`)).toEqual({
      text: '- help\n- listen',
      said: 'The bullets of a list are now written as Markdown has them, "- ".',
    });
  });
  test.each(['\v', '\f', '\u2028', '\u2029', '\u0085'])('keeps its words apart at %j', (end) => {
    expect(mendedBody(`I stand.${end}I would help.`)).toEqual({
      text: 'I stand.\nI would help.',
      said: 'The breaks of a word processor are now ends of lines.',
    });
  });
  test('loses what nobody sees', () => {
    expect(mendedBody('\ufeffI\u200b stand.')).toMatchObject({ text: 'I stand.' });
  });
  test('that is in order stays as it is, to the last line end', () => {
    const text = 'I stand.\r\n\r\n- for this · and that\n';
    expect(mendedBody(text)).toEqual({ text, said: null });
  });
});
