import type { Check } from './check.ts';
import { refusedFor } from './prose.ts';

export const proseHtml: Check = {
  code: 'prose-html',
  rule: 'A page of the community holds Markdown, and of HTML only what structures a text: nothing that styles, names, loads or runs.',
  severity: 'error',
  example: {
    wrong: {
      'handbook/voting.md': `---
title: Voting
summary: How votes are cast.
audience: everyone
order: 1
---
<meta http-equiv="refresh" content="0;url=https://example.org/">
`,
    },
    at: 'content/handbook/voting.md:7:1',
  },
  run: ({ content }) => refusedFor(content, 'prose-html'),
};
