import { describe, expect, test } from 'vitest';
import { WITHHELD, withheldIn, withoutEmails } from '../../src/words/withheld.ts';

describe('an e-mail address is withheld', () => {
  test.each([
    'ada@example.org',
    'mailto:ada@example.org',
    'ada\u200c@example.org',
    'a\u2060da@exam\u00adple.org',
    'ada＠example。org',
    'ada [at] example [dot] org',
    'ada at example dot org',
    'jörg.b+x@mail.example.org',
    'https://ada@example.org',
    'ada&#64;example.org',
    'ada&#x40;example.org',
    'ada&commat;example.org',
    'ada\\@example.org',
    '`ada`@example.org',
    '**ada**@example.org',
    'ada@**example.org',
    'ada.b~~@~~example.org',
    'ada@example~~.~~org',
    'ada@ex*amp*le\\.org',
    'ada@example&period;org',
    'ada@[192.0.2.1]',
    'ada@[2001:db8::1]',
    'ada @ example.org',
    'ada@example&#46;org',
    'ada@ example.org',
    'ada@\nexample.org',
    'ada\n@ example.org',
    '"ada"@example.org',
    '(ada)@example.org',
    'ada\u{1f642}@example.org',
    'ada@@example.org',
    'ada@example..org',
    'ada%40example%2eorg',
    'ada@[IPv6:2001:db8::1]',
    'ada@example[.]org',
    'ada@example (dot) org',
    'ada@example dot org',
    'ada@example . org',
    'ada -at- example -dot- org',
    'ada_at_example.org',
    'ada AT example.org',
    'ada at mail dot example dot ch',
  ])('%s', (written) => {
    const shown = withoutEmails(`Write to ${written}, please`);
    expect(shown).toContain(WITHHELD);
    expect(shown.replace(WITHHELD, '')).not.toMatch(/ada|jörg|example/);
  });

  test('in each text of plain data, however deep, and the rest is the very same', () => {
    const kept = { text: 'nothing', url: 'https://lists.example.org/x@example.org' };
    const data = { name: 'Ada', notes: [{ text: 'Ask ada@example.org', sources: [kept] }], kept };
    const shown = withheldIn(data);
    expect(shown.notes[0]?.text).toBe(`Ask ${WITHHELD}`);
    expect(shown.kept).toBe(kept);
    expect(withheldIn(kept)).toBe(kept);
  });
});

test('an address that is a key, or stands in a map, is withheld as well', () => {
  const names = new Map([['Ada ada@example.org', { of: 'b@example.org' }]]);
  expect(withheldIn({ names, columns: { 'c@example.org': 1 } })).toEqual({
    names: new Map([[`Ada ${WITHHELD}`, { of: WITHHELD }]]),
    columns: { [WITHHELD]: 1 },
  });
});

test.each(['राम@डाटामेल.भारत', 'ada@डाटामेल.भारत', "o'brien@example.org"])(
  '%s leaves nothing behind, whatever its script and its signs',
  (written) => {
    expect(withoutEmails(`Write to ${written}`)).toBe(`Write to ${WITHHELD}`);
  },
);

test.each([
  `a[at]${'xdot'.repeat(40)}!`,
  `a_at_${'x-dot-'.repeat(40)}!`,
  `a [at] ${'x (dot) '.repeat(5000)}!`,
  `a@${'x*'.repeat(20_000)}!`,
  'a at x dot '.repeat(5000),
  'a"""@'.repeat(10_000),
  '%40'.repeat(20_000),
])('a text that can be divided in many ways takes no time: %#', (written) => {
  const began = performance.now();
  withoutEmails(written);
  expect(performance.now() - began).toBeLessThan(2000);
});

test.each([
  'https://lists.example.org/archives/list/council@lists.example.org/1',
  '@ada on GitHub',
  'meet at noon dot',
  'ask me @ada.example.org on the other network',
  'lunch @ noon',
  'we were at example corp',
  'ten apples @ 3.50 each',
  'https://stay-at-home.org/page',
  'Bluesky:@ada.example, or me (@ada.example)',
  'WE MET AT NOON',
  'an anecdote (at best) of anecdotes',
])('%s is none', (written) => {
  expect(withoutEmails(written)).toBe(written);
});
