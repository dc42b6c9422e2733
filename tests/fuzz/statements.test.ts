/** Random statements made of what Markdown, addresses and scripts disagree about: whatever they hold, the page is harmless. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_ANSWERS } from '../../src/statement/answers.ts';
import { findingsOf } from '../../src/statement/findings.ts';
import { hiddenIn } from '../../src/statement/hidden.ts';
import { preview } from '../../src/statement/preview.ts';
import { renderStatement } from '../../src/statement/render.ts';
import { emailsIn } from '../../src/words/withheld.ts';
import { randomText } from '../hostile/random.ts';
import { TIMEOUT, WHILE_THERE_IS_TIME } from './bounds.ts';

const ELEMENT = /<\/?([a-z0-9]+)((?:\s+[a-z-]+="[^"<>]*")*)\s*\/?>/g;
const ALLOWED = new Set(
  'a blockquote br code em h3 h4 h5 h6 hr li ol p pre s strong table tbody td th thead tr ul'.split(' '),
);

test(
  'a random statement is rendered to harmless HTML, without an address of a mailbox, and its findings have places',
  () => {
    let runs = 0;
    fc.assert(
      fc.property(randomText, (body) => {
        runs += 1;
        const html = renderStatement(body, { emails: false });
        // What is left when whole elements are taken out holds no sign of another.
        expect(html.replace(ELEMENT, '')).not.toMatch(/[<>]/);
        for (const [, name = '', attributes = ''] of html.matchAll(ELEMENT)) {
          expect(ALLOWED.has(name), name).toBe(true);
          for (const [, key, value = ''] of attributes.matchAll(/([a-z-]+)="([^"]*)"/g)) {
            expect(['href', 'rel', 'class', 'start']).toContain(key);
            if (key === 'href') expect(value).toMatch(/^https?:\/\/[^/]/);
          }
        }
        expect((html.match(/<blockquote>/g) ?? []).length).toBe((html.match(/<\/blockquote>/g) ?? []).length);
        expect(hiddenIn(html)).toEqual([]);
        const lines = html.replace(/<\/?(?:a|em|strong|s|code)(?: [^>]*)?>/g, '').replace(/<[^>]*>/g, '\n\n');
        expect(emailsIn(lines)).toEqual([]);
        expect(preview(html, 32)).not.toMatch(/\n/);
        for (const { at, message } of findingsOf({ ...NO_ANSWERS, body }, { words: 100, emails: false })) {
          expect(message).not.toMatch(/undefined|\[object/);
          if (at !== null) expect(at.line).toBeGreaterThan(0);
        }
      }),
      WHILE_THERE_IS_TIME,
    );
    expect(runs).toBeGreaterThan(50);
    console.log(`statements: ${runs}`);
  },
  TIMEOUT,
);
