/**
 * The rules of single values that the form in the browser shares with the build: what a line of text is, a handle, an
 * address. Written for zod/mini, which is small; the schemas of the build take the same checks.
 */
import * as z from 'zod/mini';
import { saidInName } from '#words/said-of-candidates.ts';
import { disguised } from './disguise.ts';
import { codePoint, hiddenIn, stackedPlaces } from './hidden.ts';
import { LINK_EXPECTED, linkProblem } from './links.ts';

/** How an address is written, for `z.url`: what keeps a text from being one, a semicolon, what to write instead. */
export const ADDRESS = {
  protocol: /^https?$/,
  error: ({ input }: { readonly input?: unknown }) =>
    typeof input === 'string'
      ? `${linkProblem(input.trim()) ?? 'is not an address'}; ${LINK_EXPECTED}`
      : 'must be an address that starts with https:// or http://',
};

/** A custom issue: what is wrong, a semicolon, what to write instead; and the code of the finding. */
const refusal =
  (code: string, problem: (text: string) => string | null) =>
  (payload: z.core.ParsePayload<string>): void => {
    // One word about a value is enough.
    if (payload.issues.length > 0) return;
    const message = problem(payload.value);
    if (message !== null) {
      payload.issues.push({ code: 'custom', input: payload.value, message, params: { code }, continue: true });
    }
  };

export const unhidden = z.check<string>(
  refusal('hidden-character', (text) => {
    const hidden = hiddenIn(text);
    if (hidden.length > 0) return `holds ${hidden.map(codePoint).join(', ')}; take the hidden characters out`;
    return stackedPlaces(text).length > 0
      ? 'has too many marks on one letter, or joins too many letters into one; take the marks off'
      : null;
  }),
);

export const addressChecks = [
  z.check<string>(
    refusal('invalid-value', (text) => {
      const problem = linkProblem(text);
      return problem === null ? null : `${problem}; ${LINK_EXPECTED}`;
    }),
  ),
];

/** A link with its words under a key: one that reads as another address is refused, as it is in a text. */
export const saysWhereItLeads = <Key extends string>(key: Key) =>
  z.check<{ readonly [each in Key]: string } & { readonly url?: string | undefined }>((payload) => {
    const { value, issues } = payload;
    const host = value.url === undefined ? null : disguised(value[key], value.url);
    if (host === null) return;
    const message = `reads as another address, and the link leads to ${host}; let it say what it is about`;
    issues.push({ code: 'custom', input: value, path: [key], message, params: { code: 'disguised-link' } });
  });

const HANDLE_EXPECTED = 'must be a GitHub handle: letters, digits and single hyphens, at most 39, without the @';

export const handleChecks = [
  z.regex(/^[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}$/, {
    error: ({ input }) => {
      const [, handle] = /^(?:https?:\/\/)?(?:www\.)?github\.com\/@?([\w-]+)\/?$/i.exec(String(input)) ?? [];
      return handle === undefined ? HANDLE_EXPECTED : `${HANDLE_EXPECTED}: write ${handle}`;
    },
  }),
];

export const lineChecks = [
  z.trim(),
  z.normalize('NFC'),
  z.minLength(1, 'must not be empty'),
  z.maxLength(500, 'must be one line of at most 500 characters'),
  z.regex(/^[^\n\r]*$/, 'must be one line'),
  unhidden,
];

/** What names are made of: letters of any script with their marks, figures, and the signs that stand in names. */
const IN_NAMES = /[\p{L}\p{M}\p{Nd}\p{Zs}.,'\u2018\u2019\-\u2010\u2011\u2013·・()"\u201c\u201d„/&]|\u200c|\u200d/u;

/** The first sign of a name that stands in none; undefined where there is none. */
export const signIn = (name: string): string | undefined => [...name].find((each) => !IN_NAMES.test(each));

/** Pictures and marks, such as ✓: a value that is a word or two could pass for the site's own with one. */
const MARK = /[[\p{So}\p{Extended_Pictographic}]--[©®™]]/v;

function markIn(marks: RegExp, text: string): string | null {
  const [sign] = marks.exec(text) ?? [];
  return sign === undefined ? null : `holds "${sign}", which could pass for a mark of the site’s own; leave it out`;
}

/** Nothing that the site says of candidates may stand where they write. */
const notTheSites = z.check<string>(
  refusal('sign-in-name', (text) => {
    const said = saidInName(text);
    return said === undefined ? null : `says "${said}", as the site does of candidates; leave it out`;
  }),
);

/** A word or two about oneself, without such marks. */
export const wordChecks = [
  ...lineChecks,
  notTheSites,
  z.check<string>(refusal('sign-in-name', (text) => markIn(MARK, text))),
];

/** The name of a candidate: no sign in it can pass for a mark of the site's own, such as ✓, and nothing for what the site says. */
export const nameChecks = [
  ...lineChecks,
  z.maxLength(100, 'must be at most 100 characters'),
  z.check<string>(
    refusal('sign-in-name', (text) => {
      const sign = signIn(text);
      if (sign !== undefined) return `holds "${sign}", which is part of no name; leave it out`;
      return /\p{L}/u.test(text) ? null : 'holds no letter; write your name';
    }),
  ),
  notTheSites,
];

/** Marks by which a site says how an election went; of others an organization may have some in its name. */
const TICK = /[✓✔☑✅🗸🗹🏆🏅🎖🥇🥈🥉]/u;

/** The name of an organization, as a candidate types it. */
export const organizationChecks = [
  ...lineChecks,
  notTheSites,
  z.maxLength(100, 'must be at most 100 characters'),
  z.check<string>(refusal('sign-in-name', (text) => markIn(TICK, text))),
];
