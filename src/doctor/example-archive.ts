import { dayOf, type Instant } from '../governance/instant.ts';
import { type Evidence, NO_EVIDENCE } from '../import/evidence.ts';

/** A made-up archive that is in order; the example of each rule changes one thing in it. */
const README = `# Council Elections: May 2020

There are two Council seats up for election. The seats up for
election are currently filled by \`Ada Example\` and \`Ben Example\`.

Election Dates:

* April 27, 2020: Election officials confirmed: @olga-x
* May 04, 15:00 UTC - May 11, 2020 14:59 UTC: Candidate nominations open
* May 11, 15:00 UTC - May 18, 2020 14:59 UTC: Q&A/Debate period
* May 18, 15:00 UTC - May 25, 2020 14:59 UTC: Voting open
* May 26, 2020, results announced
`;

const RESULTS = `# Council Election Results: May 2020

Three nominations were received for the May 2020 elections:

- [\`Ada Example\`](https://github.com/ada-x)
- [\`Cleo Example\`](https://github.com/cleo-x)
- [\`Dora Example\`](https://github.com/dora-x)

Two seats were available, so elections were held.

The nominees elected to the positions were:

- [\`Ada Example\`](https://github.com/ada-x)
- [\`Cleo Example\`](https://github.com/cleo-x)

Congratulations to our new council member \`Cleo\` and to our continuing member \`Ada\`!
`;

const MEMBERS = `# Example

The Council is comprised of 2 members.

The current Council members are:

- Ada Example ([@ada-x](https://github.com/ada-x)), [Acme](https://example.org/acme).
- Ben Example ([@ben-x](https://github.com/ben-x)), [Bolt](https://example.org/bolt).
- Cleo Example ([@cleo-x](https://github.com/cleo-x)), [Core](https://example.org/core).
`;

const statement = (name: string, organization: string, more: string): string => `Name: ${name}

Background:

I am an engineer at ${organization}. ${more}
`;

export const IN_ORDER: Readonly<Record<string, string>> = {
  'README.md': MEMBERS,
  'elections/council-2020-05/README.md': README,
  'elections/council-2020-05/Results.md': RESULTS,
  'elections/council-2020-05/AdaExample.txt': statement(
    'Ada Example',
    'Acme',
    'I would like to go on with what was begun.',
  ),
  'elections/council-2020-05/CleoExample.txt': statement(
    'Cleo Example',
    'Core',
    'I would like to help with the releases.',
  ),
  'elections/council-2020-05/DoraExample.txt': statement(
    'Dora Example',
    'Acme',
    'I would like to help with the documentation.',
  ),
};

/** The archive with one text in one of its files changed. Throws where the text is not there. */
export function altered(
  file: string,
  from: string,
  to: string,
  more: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const text = IN_ORDER[file];
  if (text?.includes(from) !== true) throw new RangeError(`${file} does not hold "${from}"`);
  return { ...IN_ORDER, ...more, [file]: text.replace(from, to) };
}

/** What a history tells in which files were filed at these moments, and nothing else is known. */
export const filedAt = (times: Readonly<Record<string, string>>): Evidence => ({
  ...NO_EVIDENCE,
  filed: (file) => {
    const at = times[file] as Instant | undefined;
    return at === undefined ? null : { authored: at, committed: at, merged: at, day: dayOf(at) };
  },
});

const FOLDER = 'elections/council-2020-05';
export const ANNOUNCEMENT = `${FOLDER}/README.md`;
export const RESULT = `${FOLDER}/Results.md`;
export const STATEMENT = `${FOLDER}/CleoExample.txt`;
