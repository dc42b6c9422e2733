import { idsOf } from '../content/read.ts';
import { insteadOf } from '../findings/suggest.ts';
import type { Check } from './check.ts';

export const missingElection: Check = {
  code: 'missing-election',
  rule: 'A statement lies in the folder of an election, beside its election.yaml.',
  severity: 'error',
  example: {
    wrong: {
      'elections/2020-06/candidates/ada-x.md':
        '---\nname: Ada Example\ngithub: ada-x\naffiliation: Acme\n---\nI stand.\n',
    },
    at: 'content/elections/2020-06/candidates/ada-x.md:1:1',
  },
  run({ content }) {
    const known = new Set(idsOf(content, 'election'));
    return content.files
      .filter(({ kind, ids }) => kind === 'statement' && !known.has(ids[0] ?? ''))
      .map(({ file, ids }) => ({
        place: { file, line: 1, col: 1 },
        message: `there is no elections/${ids[0]}/election.yaml`,
        expected: `move the statement into the folder of its election, or add the file; ${insteadOf(ids[0] ?? '', [...known], 'election')}`,
      }));
  },
};
