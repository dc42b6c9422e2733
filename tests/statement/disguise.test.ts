import { describe, expect, it } from 'vitest';
import { disguised, hostsIn } from '../../src/statement/disguise.ts';
import { emailsIn, WITHHELD, withoutEmails } from '../../src/words/withheld.ts';

const ELSEWHERE = 'https://hostile.example/';

describe('a link whose text reads as another address', () => {
  it.each([
    'example.org',
    'Vote: example.org',
    'https://example.org/ballot',
    'exam\u200cple.org',
    'example．org',
    'example。org',
    'ｅｘａｍｐｌｅ.org',
    '(example.org)',
    '“example.org”.',
    'Ballot at www.example.rs/now',
    'ftp://example.org/',
    'ipfs://example.org',
    '192.0.2.1',
    '192.0.2.1:8080/vote',
    'https://user@example.org:443/',
    'EXAMPLE.ORG',
    'see https://hostile.example/ or https://example.org/',
  ])('%j is found', (text) => {
    expect(disguised(text, ELSEWHERE)).toBe('hostile.example');
  });

  it.each([
    'my talk',
    'hostile.example',
    'www.hostile.example/talk',
    'the README.md and setup.py of it',
    'e.g. this',
    'v1.2.3',
    'release 2.0',
    'Example, Inc.',
  ])('%j is none', (text) => {
    expect(disguised(text, ELSEWHERE)).toBeNull();
  });

  it('may leave out the first part of the host', () => {
    expect(disguised('example.org', 'https://docs.example.org/a')).toBeNull();
    for (const address of ['https://example.org/about_us.html', 'https://example.org/a.git/?p=b.git'])
      expect(disguised(address, address)).toBeNull();
    expect(disguised('docs.example.org', 'https://example.org/')).toBe('example.org');
  });

  it('leads where the same name in another script leads', () => {
    expect(hostsIn('bücher.example')).toEqual(['bücher.example']);
    expect(disguised('bücher.example', 'https://xn--bcher-kva.example/')).toBeNull();
  });
});

describe('an e-mail address', () => {
  it.each([
    'dora@example.org',
    'dora\u200c@example.org',
    'dora@\u2060example.org',
    'dora＠example.org',
    'dora@example．org',
    'dora [at] example.org',
    'dora (at) example (dot) org',
    'dora{at}example.org',
    'dora at example dot org',
    'do\u00adra@exam\u00adple.org',
  ])('is withheld: %j', (text) => {
    expect(withoutEmails(`Write to ${text}, please.`)).toBe(`Write to ${WITHHELD}, please.`);
  });

  it('is none where only its parts are there', () => {
    for (const text of ['look at example.org', '@dora', 'a@b', 'at [at] at', 'we meet at noon'])
      expect(emailsIn(text)).toEqual([]);
  });
});
