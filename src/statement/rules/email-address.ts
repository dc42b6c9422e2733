import { emailsIn } from '../../words/withheld.ts';
import { type BodyRule, MOST_TOLD } from './rule.ts';

/** Signs of Markdown that a reader does not see, and that can stand within an address. */
const UNSEEN = /[*`~\\]/g;

/** The columns of a line, from 1, at which addresses begin: as it is written, else as it is read. */
function columnsIn(line: string): number[] {
  const written = emailsIn(line);
  if (written.length > 0 || line.search(UNSEEN) === -1) return written.map(({ start }) => start + 1);
  const kept = line.split('').flatMap((sign, at) => (sign.search(UNSEEN) === -1 ? [at] : []));
  return emailsIn(line.replace(UNSEEN, '')).map(({ start }) => (kept[start] ?? 0) + 1);
}

export const emailAddress: BodyRule = {
  code: 'email-address',
  rule: 'E-mail addresses in a statement are withheld from the page, unless the community publishes them.',
  severity: 'hint',
  find: ({ lines }, { emails }) =>
    emails
      ? []
      : lines
          .flatMap((line, index) =>
            columnsIn(line).map((col) => ({
              line: index + 1,
              col,
              message: 'there is an e-mail address here; the page will say that it was withheld',
              expected: 'leave it out; readers reach you by your handle, or by a link',
            })),
          )
          .slice(0, MOST_TOLD),
};
