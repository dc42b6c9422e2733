import { CALLED } from '#words/called.ts';
import { looksLike } from '../look-alike.ts';
import { type BodyRule, quoted } from './rule.ts';

/** Titles under which the site speaks itself where a statement is shown. */
const SITE_TITLES = [
  'Statement',
  'Statements',
  'Facts',
  'When it was filed',
  'Filing',
  CALLED.Candidates,
  'Elected',
  'Not elected',
  'Result',
  'Results',
  'Outcome',
  'How it ended',
  'Timetable',
  'Notes',
  'Note',
  'Sources',
  'Source',
  'Withdrawn',
  'Officials',
  'Decision of the officials',
  'A summary by the editors',
];
const TITLES = new Set(SITE_TITLES.map(looksLike));

export const siteHeading: BodyRule = {
  code: 'site-heading',
  rule: 'A heading is the candidate’s own: it is not the title of the page, nor one under which the site speaks itself.',
  severity: 'error',
  find: ({ headings }) =>
    headings.flatMap(({ level, text, line, col }) => {
      if (TITLES.has(looksLike(text.replace(/[\p{P}\p{S}]+/gu, ' ')))) {
        return [
          {
            line,
            col,
            message: `the heading ${quoted(text)} is one of the site’s own`,
            expected: 'use other words, so that nobody takes what follows for the site’s',
          },
        ];
      }
      if (level > 1) return [];
      return [
        {
          line,
          col,
          message: `the heading ${quoted(text)} is of the first level, which is the title of the page`,
          expected: 'start it with ## instead of #',
        },
      ];
    }),
};
