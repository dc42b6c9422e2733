/** Hostile statements: each is refused with its place, or it is harmless on the page; and none takes long. */
import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { EXAMPLE_BASE, EXAMPLE_DAY } from '../../src/checks/example-base.ts';
import { examine } from '../../src/checks/load.ts';
import { readFiles } from '../../src/content/files.ts';
import { understand } from '../../src/content/read.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { NO_ANSWERS } from '../../src/statement/answers.ts';
import { findingsOf } from '../../src/statement/findings.ts';
import { hiddenIn } from '../../src/statement/hidden.ts';
import { openStatement } from '../../src/statement/open.ts';
import { preview } from '../../src/statement/preview.ts';
import { renderStatement } from '../../src/statement/render.ts';
import { FOLDER, HOSTILE_FILES, HOSTILE_NAMES, statementOf, TEXTS, withFile, withTexts } from '../hostile/files.ts';
import { HARMLESS, HEAVY, HEAVY_FRONT_MATTER, HEAVY_OLD } from '../hostile/size.ts';

const { window } = new JSDOM('');
const purifier = createDOMPurify(window);

const examined = (files: Record<string, string>) => examine(understand(readFiles(files)), EXAMPLE_DAY);

const ELEMENTS = 'a blockquote br code em h3 h4 h5 h6 hr li ol p pre s strong table tbody td th thead tr ul'
  .toUpperCase()
  .split(' ');

/** The body of a page that holds nothing but this. */
function bodyWith(html: string): HTMLElement {
  const { body } = window.document.implementation.createHTMLDocument('');
  body.innerHTML = html;
  return body;
}

/** What of a rendered statement may not stand on a page. */
function faults(html: string): string[] {
  const body = bodyWith(html);
  const found: string[] = [];
  for (const element of body.querySelectorAll('*')) {
    if (!ELEMENTS.includes(element.tagName)) found.push(`element ${element.tagName}`);
    for (const { name, value } of element.attributes) {
      const allowed =
        (element.tagName === 'A' && name === 'rel') ||
        (element.tagName === 'A' && name === 'href' && /^https?:\/\/[^/\\@]+(?:[/?#]|$)/.test(value)) ||
        (element.tagName === 'OL' && name === 'start' && /^\d+$/.test(value)) ||
        (/^T[HD]$/.test(element.tagName) && name === 'class' && /^align-(?:left|right|center)$/.test(value));
      if (!allowed) found.push(`attribute ${name}="${value}" on ${element.tagName}`);
    }
  }
  const hidden = hiddenIn(body.textContent);
  if (hidden.length > 0) found.push(`hidden characters ${hidden.map((each) => each.codePointAt(0)?.toString(16))}`);
  if (/\p{M}{5}/u.test(body.textContent)) found.push('stacked marks');
  const purified = purifier.sanitize(html, { ADD_ATTR: ['rel'] });
  if (bodyWith(purified).innerHTML !== body.innerHTML) {
    found.push(`the oracle changes it to ${purified}`);
  }
  return found;
}

test('there are more than three hundred hostile statements, no two alike', () => {
  const all = [...TEXTS.map(({ text }) => text), ...HOSTILE_FILES.map(({ text }) => text)];
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(300);
});

describe('whatever a text holds', () => {
  const { findings, community } = examined(withTexts(TEXTS));
  const byFile = Map.groupBy(findings, ({ place }) => place.file);
  const found = (handle: string): readonly Finding[] => byFile.get(`content/${FOLDER}/${handle}.md`) ?? [];

  for (const { name, text } of TEXTS) {
    test(`${name} is harmless where it is shown`, () => {
      expect(faults(renderStatement(text, { emails: false }))).toEqual([]);
      expect(hiddenIn(preview(renderStatement(text, { emails: false }), 32))).toEqual([]);
    });
  }

  test('each finding is in a line and column that the file has', () => {
    for (const { handle, text } of TEXTS) {
      const lines = statementOf(handle, text).split(/\r\n|\n|\r/);
      for (const { place, code } of found(handle)) {
        expect(lines[place.line - 1], `${handle} ${code}`).toBeDefined();
        expect(place.col, `${handle} ${code}`).toBeLessThanOrEqual((lines[place.line - 1]?.length ?? 0) + 1);
      }
    }
  });

  test('what the renderer leaves out, a check has found', () => {
    for (const { handle, text, name } of TEXTS) {
      const shown = renderStatement(text, { emails: true });
      const codes = found(handle).filter(({ severity }) => severity === 'error');
      if (hiddenIn(text).length > 0 || (/!\[[^\]]*\]\(https/.test(text) && !shown.includes('![')))
        expect(codes, name).not.toEqual([]);
      if (/href="(?!https?:)/.test(shown)) expect.unreachable(name);
    }
  });

  test('nothing that was refused keeps the others from being read', () => {
    const election = community.elections.find(({ id }) => id === '2021-05');
    expect(election?.candidacies.length).toBe(TEXTS.length);
  });
});

describe('whatever the front matter holds', () => {
  for (const { name, text } of HOSTILE_FILES) {
    test(`${name}: an error with its place, or plain values`, () => {
      const { findings, community } = examined(withFile(text));
      const own = findings.filter(({ place }) => place.file === `content/${FOLDER}/hana-x.md`);
      expect(({} as Record<string, unknown>).isAdmin).toBeUndefined();
      expect((globalThis as Record<string, unknown>).hostileRan).toBeUndefined();
      if (own.some(({ severity }) => severity === 'error')) return;
      const candidacy = community.elections.find(({ id }) => id === '2021-05')?.candidacies[0];
      expect(candidacy?.name).toMatch(/^[^\p{C}]+$/u);
      expect(candidacy?.statement?.writtenBy).toBe('candidate');
      for (const { url } of candidacy?.statement?.links ?? []) expect(url).toMatch(/^https?:\/\/[^/\\@]+\//);
    });
  }
});

describe('whatever a file is called', () => {
  for (const name of HOSTILE_NAMES) {
    test(`${name} is refused, with its place`, () => {
      const file = `${FOLDER}/${name}`;
      const { findings } = examined({ ...EXAMPLE_BASE, [file]: statementOf('hana-x', 'I would like to help.') });
      const errors = findings.filter(({ severity, place }) => severity === 'error' && place.file === `content/${file}`);
      expect(errors).not.toEqual([]);
    });
  }
});

describe('however much a text holds', () => {
  /** What the check, the site, the form and its reader of files take of the processor for a text, once, in microseconds. */
  const once = (text: string): number => {
    const files = { ...EXAMPLE_BASE, [`${FOLDER}/hana-x.md`]: text };
    const before = process.cpuUsage();
    const { content } = examined(files);
    for (const { body } of content.statements) {
      renderStatement(body, { emails: false });
      findingsOf({ ...NO_ANSWERS, body }, { words: 500, emails: false });
    }
    openStatement(text);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  const harmless = statementOf('hana-x', HARMLESS);
  let shortest = Number.POSITIVE_INFINITY;
  for (let warm = 0; warm < 4; warm += 1) shortest = Math.min(shortest, once(harmless));

  /**
   * How much longer a text takes than a harmless one of its size. One that is within the bound of the shortest run that the harmless
   * one ever had is within it by every other. Of the rest the shortest run of each counts, in turns, so that what else the
   * machine does falls on both.
   */
  const timesLonger = (text: string): number => {
    const best = { own: once(text), harmless: Number.POSITIVE_INFINITY };
    let ratio = best.own / shortest;
    for (let turn = 0; turn < 5 && ratio > 10; turn += 1) {
      best.harmless = Math.min(best.harmless, once(harmless));
      best.own = Math.min(best.own, once(text));
      ratio = best.own / best.harmless;
    }
    return ratio;
  };

  for (const { name, text } of HEAVY) {
    test(`${name} takes at most ten times as long as a harmless text of its size`, () => {
      expect(timesLonger(statementOf('hana-x', text))).toBeLessThanOrEqual(10);
    });
  }
  for (const { name, yaml } of HEAVY_FRONT_MATTER) {
    test(`${name} in the front matter takes no longer either`, () => {
      expect(timesLonger(`---\n${yaml}\n---\nI would like to help.\n`)).toBeLessThanOrEqual(10);
    });
  }
  for (const { name, text } of HEAVY_OLD) {
    test(`${name} in an old statement takes no longer either`, () => {
      expect(timesLonger(text)).toBeLessThanOrEqual(10);
    });
  }
  test('2 MB in one line are refused unread', () => {
    expect(timesLonger(statementOf('hana-x', 'a'.repeat(2_000_000)))).toBeLessThanOrEqual(10);
  });
});
