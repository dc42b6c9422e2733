import type { Check } from './check.ts';
import { changed } from './example-base.ts';
import { refusedFor } from './prose.ts';

export const proseAddress: Check = {
  code: 'prose-address',
  rule: 'A page of the community links to web pages, mail and places within the site, and shows pictures of the site’s own.',
  severity: 'error',
  example: {
    wrong: changed('charter/2019-01-01/elections.mdx', 'The council has', '[The council](javascript:alert%281%29) has'),
    at: 'content/charter/2019-01-01/elections.mdx:8:1',
    right: changed(
      'charter/2019-01-01/elections.mdx',
      'The council has',
      '[The council](https://example.org/council) has',
    ),
  },
  run: ({ content }) => refusedFor(content, 'prose-address'),
};
