/** The short handbook of a new community: for who stands, for officials, for who changes the files. */
import { stringify } from 'yaml';

/** The ids of the first two elections: the one that is planned, and the one after it. */
export type FirstElections = readonly [string, string];

interface Page {
  readonly page: string;
  readonly title: string;
  readonly summary: string;
  readonly audience: 'everyone' | 'candidates' | 'officials' | 'maintainers';
  readonly order: number;
  readonly text: string;
}

const PAGES = (community: string, [first, second]: FirstElections): readonly Page[] => [
  {
    page: 'standing',
    title: 'Standing for election',
    summary: 'How to become a candidate: one file, one pull request.',
    audience: 'candidates',
    order: 10,
    text: `1. Look up the election and when nominations close, on the page of the election.
2. Add a file \`content/elections/<election>/candidates/<your handle>.md\`:

   \`\`\`markdown
   ---
   name: Your Name
   github: your-handle
   affiliation: The organization you belong to, or independent
   ---

   Why you stand.
   \`\`\`

3. Run \`npm run check\`. It says what is amiss, with the line.
4. Open a pull request before nominations close.

To withdraw, tell the officials.
`,
  },
  {
    page: 'running-an-election',
    title: 'Running an election',
    summary: 'What officials of the Council’s elections do, step by step, with the commands.',
    audience: 'officials',
    order: 20,
    text: `Every election has a page for its officials, \`/elections/<election>/officials/\`, with the whole checklist and every message ready to
copy. On any day this says what is due:

\`\`\`sh
npm run election -- status
\`\`\`

## Plan it

At least a month ahead. The command proposes dates that the charter allows and writes the file:

\`\`\`sh
npm run election -- plan council ${second} --official official-one
\`\`\`

\`--start "${second}-08 12:00 UTC"\` moves the start, \`--lengthen nominations=10\` makes a phase longer, \`--avoid ${second}-24\` keeps a day
free. Open a pull request with the file.

## Send the messages

\`\`\`sh
npm run announce -- ${first} nominations-open
\`\`\`

It prints subject and text. The texts are in \`content/messages/\`: make them yours.

## When somebody withdraws

\`\`\`sh
npm run election -- withdraw ${first} their-handle
\`\`\`

## Declare the result

\`\`\`sh
npm run election -- declare ${first}
\`\`\`

It asks who was elected, applies the limit for one organization, shows the Council before and after, and writes it down. With no more
candidates than seats, add \`--by uncontested\`. An election that cannot take place is called off:

\`\`\`sh
npm run election -- cancel ${first} --why "The reason, in a sentence."
\`\`\`
`,
  },
  {
    page: 'changing-the-files',
    title: 'Changing the files',
    summary: 'Where everything about the community is kept, and how the site is built from it.',
    audience: 'maintainers',
    order: 30,
    text: `Everything about ${community} is in this folder. A change is a pull request.

| to record | change |
| --- | --- |
| a new member of the community | add \`people/<id>.yaml\` |
| that somebody changed organization | add an entry to \`affiliations\` in their file, with its first day |
| that a member steps down | add an entry to \`resignations\` in \`committees/council.yaml\` |
| an amendment of the rules | add an entry to \`charter\` there, with its day and the rules that change |
| new wording of the charter | add the page under \`charter/<day>/\` |

\`\`\`sh
npm run check
npm run build
npm run preview
\`\`\`

The first says what is amiss; the second builds the site; the third shows it.
`,
  },
];

/** The pages, by the path of their file. */
export function handbookPages(community: string, elections: FirstElections): Record<string, string> {
  return Object.fromEntries(
    PAGES(community, elections).map(({ page, title, summary, audience, order, text }) => [
      `handbook/${page}.md`,
      `---\n${stringify({ title, summary, audience, order })}---\n\n${text}`,
    ]),
  );
}
