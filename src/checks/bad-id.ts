import { slug } from '../content/new-ids.ts';
import { idField } from '../content/schema/common.ts';
import { emailsIn } from '../words/withheld.ts';
import type { Check } from './check.ts';
import { changed } from './example-base.ts';

const HANDLE = /^[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}$/;

export const badId: Check = {
  code: 'bad-id',
  rule: 'The name of a file is its id: small letters, digits and single hyphens, at most 100; that of a statement is a GitHub handle.',
  severity: 'error',
  example: {
    wrong: { ...changed('people/finn.yaml', '', ''), 'people/Finn.yaml': 'name: Finn\n' },
    at: 'content/people/Finn.yaml:1:1',
  },
  run: ({ content }) =>
    content.files.flatMap(({ kind, ids, file }) =>
      ids
        .filter((id, index) => {
          if (kind === 'charter' && index === 0) return false;
          return kind === 'statement' && index === 1 ? !HANDLE.test(id) : !idField.safeParse(id).success;
        })
        .map((id) => ({
          place: { file, line: 1, col: 1 },
          message: `"${id}" is no id`,
          expected:
            kind === 'statement' && !file.includes(`/${id}/`)
              ? 'name the file after the candidate’s GitHub handle, without the @'
              : `name it with at most 100 small letters, digits and single hyphens, such as "${suggestion(id)}"`,
        })),
    ),
};

/** An id for a file; of a mailbox, nothing of it. */
const suggestion = (id: string): string =>
  (emailsIn(id).length > 0 ? '' : slug(id)).slice(0, 40).replace(/-$/, '') || 'name';
