/** The prose of a new community's charter. Its numbers come from the rules, by name. */
import { stringify } from 'yaml';
import type { Day } from '../governance/day.ts';
import type { NewCommittee } from './new-community.ts';

/** A name within a page's text, where it is no markup. */
const escaped = (name: string): string => name.replace(/[<{]/g, '\\$&');

interface Page {
  /** The committee of whose rules it tells. */
  readonly committee?: string;
  readonly page: string;
  readonly title: string;
  readonly summary: string;
  readonly text: string;
}

const capSentence = ({ cap }: NewCommittee): string =>
  cap === null
    ? ''
    : '\nNo organization holds more than <Rule is="affiliationCap" /> of the <Rule is="seats" /> seats.\n';

/** What the charter says of a second committee. */
const secondPage = (committee: NewCommittee): Page => ({
  committee: committee.id,
  page: committee.id,
  title: `The ${committee.name}`,
  summary: `What the ${committee.name} decides, and who sits on it.`,
  text: `## What it decides

Say here what the ${escaped(committee.name)} decides, and what it leaves to the Council.

## Who sits on it

The ${escaped(committee.name)} has <Rule is="seats" as="figure" /> seats. Whoever is elected sits for <Rule is="termMonths" as="figure" /> months and may stand again. At
launch the founders appoint its members; each is replaced when their seat first comes up: <Rule is="cohorts" />.
${capSentence(committee)}
Its elections run as those of the Council do.
`,
});

const PAGES = (community: string, council: NewCommittee): readonly Page[] => [
  {
    page: 'council',
    title: 'The Council',
    summary: 'What the Council decides, and who sits on it.',
    text: `## What it decides

The Council decides what concerns all of ${community}, and whatever those who do the work cannot agree on. It decides in the open and
gives its reasons.

## Who sits on it

The Council has <Rule is="seats" /> ${council.seats === 1 ? 'member, who sits' : 'members. Each sits'} for <Rule is="termMonths" /> months and may stand again. At launch the
founders appoint them; each is replaced when their seat first comes up.
${capSentence(council)}
## When a seat falls vacant

It is added to the next election, for the rest of the term.
`,
  },
  {
    page: 'elections',
    title: 'Elections',
    summary: 'When seats come up, who may stand, who may vote, and how an election runs.',
    text: `## When

${
  council.cohorts.length > 1
    ? 'The seats do not all come up at once: <Rule is="cohorts" />. So there are always members who have done it before.'
    : 'All seats come up at once: <Rule is="cohorts" />.'
}

## Who may stand

Everybody who has contributed to the project. Whoever stands adds one file with a statement of no more
than <Rule is="statementWords" as="figure" /> words, and opens a pull request before nominations close.

## Who may vote

Everybody who had a contribution merged in the <Rule is="mayVote.months" /> months before nominations open.

## How it runs

Officials run the election. They do not stand in it and hold none of the seats that come up.

1. **Nominations**, for at least <Rule is="phases.nominations" /> days.
2. **Discussion**, for at least <Rule is="phases.discussion" /> days: everybody can put questions to the candidates.
3. **Voting**, for at least <Rule is="phases.voting" /> days. Ballots are ranked and counted by a Condorcet method.

With no more candidates than seats there is no vote: those who stand take office.
${
  council.cap === null
    ? ''
    : `
A winner with whom an organization would hold more than <Rule is="affiliationCap" /> seats is passed over, and whoever comes next in
the count is elected.
`
}`,
  },
  {
    page: 'changing',
    title: 'Changing the charter',
    summary: 'How this charter is changed.',
    text: `This charter is changed by a pull request that is open for two weeks and that the Council agrees to. A change is in force
from the day that it names, never from an earlier one.

An election is governed by the rules in force on the day on which its nominations open.
`,
  },
];

/** The pages, by the path of their file. */
export function charterPages(
  community: string,
  since: Day,
  [council, ...others]: readonly NewCommittee[],
): Record<string, string> {
  if (council === undefined) return {};
  const pages = [...PAGES(escaped(community), council), ...others.map(secondPage)];
  return Object.fromEntries(
    pages.map(({ page, title, summary, text, committee = council.id }, index) => [
      `charter/${since}/${page}.mdx`,
      `---\n${stringify({ title, summary, order: index + 1, since, committee })}---\n\n${text}`,
    ]),
  );
}
