import { goneFromContent } from '../content/addresses.ts';
import type { Check } from './check.ts';

export const addressGone: Check = {
  code: 'address-gone',
  rule: 'An address that was published stays, or is redirected. The files tell it of the pages of people, organizations, committees, elections, candidates and the handbook; the build says so of every other, once it knows them all.',
  severity: 'error',
  example: {
    wrong: { 'published.txt': '/people/ada/ 2020-06-01\n/people/ada-example/ 2020-06-01\n' },
    at: 'content/published.txt:2:1',
    right: { 'published.txt': '/people/ada/ 2020-06-01\n' },
  },
  run: ({ content, community, asOf }) => [...goneFromContent(content, community, asOf)],
};
