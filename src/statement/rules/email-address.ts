import { emailsIn } from '../../words/withheld.ts';
import { type BodyRule, MOST_TOLD } from './rule.ts';

export const emailAddress: BodyRule = {
  code: 'email-address',
  rule: 'E-mail addresses in a statement are withheld from the page, unless the community publishes them.',
  severity: 'hint',
  find: ({ lines }, { emails }) =>
    emails
      ? []
      : lines
          .flatMap((line, index) =>
            emailsIn(line).map(({ start }) => ({
              line: index + 1,
              col: start + 1,
              message: 'there is an e-mail address here; the page will say that it was withheld',
              expected: 'leave it out; readers reach you by your handle, or by a link',
            })),
          )
          .slice(0, MOST_TOLD),
};
