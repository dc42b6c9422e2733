import { describe, expect, test } from 'vitest';
import { mendedBody, mendedHandle, mendedLine } from '../../src/statement/mend.ts';

describe('a handle', () => {
  test.each([
    '@ada',
    ' @@ada ',
    'https://github.com/ada',
    'github.com/ada/',
    'HTTPS://www.GitHub.com/ada?tab=stars',
    'ad\u200ba',
  ])('%j is ada', (written) => {
    const { text, said } = mendedHandle(written);
    expect(text).toBe('ada');
    expect(said).toContain('ada');
  });
  test.each(['ada', ' ada ', 'a/b', 'https://example.org/ada'])('%j is left as it is', (written) => {
    expect(mendedHandle(written)).toEqual({ text: written.trim(), said: null });
  });
});

test('a line loses what nobody sees, and that is told', () => {
  expect(mendedLine('Ada\u00a0Example\u2060')).toEqual({
    text: 'Ada Example',
    said: 'Characters that nobody sees were taken out.',
  });
  expect(mendedLine('علی\u200cرضا').said).toBeNull();
});

describe('a statement', () => {
  test('gets the bullets of a word processor as Markdown has them', () => {
    expect(mendedBody('I would\n•\thelp\n  ◦ listen\n· write').text).toBe('I would\n- help\n  - listen\n- write');
  });
  test('loses what nobody sees', () => {
    expect(mendedBody('\ufeffI\u200b stand.')).toMatchObject({ text: 'I stand.' });
  });
  test('that is in order stays as it is, to the last line end', () => {
    const text = 'I stand.\r\n\r\n- for this · and that\n';
    expect(mendedBody(text)).toEqual({ text, said: null });
  });
});
