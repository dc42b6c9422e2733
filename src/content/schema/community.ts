/** content/community.yaml: who the community is and how its site is published. */
import { z } from 'zod';
import { BALLOTS_FROM } from '../../governance/ballots.ts';
import { saysWhereItLeads } from '../../statement/fields.ts';
import type { Named } from '../../words/nouns.ts';
import { emailsIn } from '../../words/withheld.ts';
import {
  dayField,
  handleField,
  lineField,
  notesField,
  ownAddressField,
  rootField,
  textField,
  urlField,
  zoneField,
} from './common.ts';
import { cardsField, homeField, typefacesField } from './look.ts';
import { MANUAL_PAGES } from './manual.ts';

/** For what stands in every page, and in no place where an address could be withheld. */
const namesNobody = (text: string): boolean => emailsIn(text).length === 0;
const NAMES_SOMEBODY = 'holds an e-mail address; leave it out';

const languageField = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'must be a language tag, such as en or pt-BR');

/** What git takes for the name of a branch (git-check-ref-format). */
const branchField = lineField
  .refine(
    (name) =>
      !/[\s~^:?*[\\\p{Cc}]|\.\.|\/\/|@\{|^[-/]|[/.]$|^@$/u.test(name) &&
      name.split('/').every((part) => !part.startsWith('.') && !part.endsWith('.lock')),
    'is no name of a branch; write it as git does, such as main',
  )
  .refine(namesNobody, NAMES_SOMEBODY);

/** A folder of a repository; `.` where it is the repository itself. */
const folderField = lineField
  .refine(
    (folder) => !/[\\]|\/\//.test(folder) && !folder.split('/').includes('..'),
    'is no folder of the repository; write its path, such as content, or . for the repository itself',
  )
  .refine(namesNobody, NAMES_SOMEBODY);

/** A noun within a sentence: letters of any script, hyphens, apostrophes, blanks. */
const wordField = lineField
  .regex(/^\p{L}[\p{L}\p{M}’' -]{0,39}$/u, 'must be a noun of at most 40 letters')
  .refine(namesNobody, NAMES_SOMEBODY);

const nounField = z.strictObject({
  one: wordField.describe('One of them, as within a sentence: `chair`.'),
  many: wordField.describe('More than one: `chairs`.'),
});

const contactField = z
  .string()
  .regex(
    /^(?:https:\/\/[^\s\p{C}/]+\.[^\s\p{C}]*|mailto:[^\s\p{C}@]+@[^\s\p{C}@]+\.[^\s\p{C}@]+)$/u,
    'must be a page, https://…, or a shared mailbox, mailto:…',
  );

/** The parts of the site that the main navigation may do without; charter, committees and elections are what it is about. */
const NAVIGATED = ['calendar', 'people', 'organizations', 'handbook', 'data'] as const;

/** The format of the content that this version writes; content that names none is of the first. `src/upgrade` has the steps. */
export const FORMAT = 2;

export const communitySchema = z.strictObject({
  format: z
    .int()
    .min(1)
    .max(
      FORMAT,
      `must be at most ${FORMAT}: this version of the software knows no newer format, so install a newer one`,
    )
    .default(1)
    .describe('The format in which the files are written; `npm run upgrade` keeps it.'),
  name: lineField.describe('The community.'),
  siteName: lineField.optional().describe('What the site calls itself; the community’s name where left out.'),
  description: textField.describe('One or two sentences for the home page and for search engines.'),
  about: textField.optional().describe('What this site is and is not, shown on every page.'),
  url: rootField.describe('The address at which the site is published, base path included.'),
  language: languageField.default('en').describe('The language in which the site speaks, as a BCP 47 tag.'),
  nouns: z
    .strictObject({
      committee: nounField.optional().describe('A committee.'),
      seat: nounField.optional().describe('A seat on it.'),
      candidate: nounField.optional().describe('Somebody who stands for one.'),
    } satisfies Record<Named, unknown>)
    .prefault({})
    .describe('The community’s own nouns for what the interface speaks of; the usual ones where left out.'),
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'must be a colour, #rrggbb')
    .optional()
    .describe(
      'The one accent colour: of links, and of what asks to be done. Where it could not be read, it is made darker or lighter.',
    ),
  typefaces: typefacesField.describe(
    'The typefaces: a font in `public/`, or what comes with the reader’s system; those of the software where left out.',
  ),
  cards: cardsField.describe(
    'The pictures that go along where somebody shares a page. A text with a letter that no font at hand has is left out of them.',
  ),
  home: homeField.describe('What the first page shows.'),
  navigation: z
    .strictObject({
      leaveOut: z
        .array(z.enum(NAVIGATED))
        .default([])
        .describe('Parts of the site that it does not show. Each stays at its address, and pages lead to it.'),
      links: z
        .array(
          z
            .strictObject({ title: lineField, url: z.union([ownAddressField, urlField]) })
            .check(saysWhereItLeads('title')),
        )
        .max(4, 'at most four fit beside the others')
        .default([])
        .describe('Pages of the community’s own, shown behind the others: `/handbook/taking-part/`, or another site.'),
    })
    .prefault({})
    .describe('What the main navigation shows.'),
  repository: z
    .strictObject({
      host: z.enum(['github', 'gitlab', 'forgejo', 'gitea']).describe('What kind of host it is.'),
      url: rootField.describe('The repository that holds the content.'),
      branch: branchField.default('main'),
      content: folderField.default('content').describe('The content folder in it.'),
    })
    .describe('Where pull requests go, and where a page points for its source.'),
  owners: z
    .array(handleField)
    .default([])
    .describe(
      'The handles of those who keep the content: nobody else’s pull request may mark a statement as the editors’ (`summary`, `source`).',
    ),
  recordsEnd: dayField
    .optional()
    .describe('The last day that the records cover, for an archive; leave out while they are kept up to date.'),
  links: z
    .array(z.strictObject({ title: lineField, url: urlField }).check(saysWhereItLeads('title')))
    .default([])
    .describe('Where the community meets.'),
  times: z
    .strictObject({ zone: zoneField.default('UTC').describe('The zone in which new timetables are proposed.') })
    .prefault({}),
  privacy: z
    .strictObject({
      emails: z.boolean().default(false).describe('Whether e-mail addresses in statements are published.'),
      ballotsFrom: z
        .int()
        .positive()
        .max(1_000_000)
        .default(BALLOTS_FROM)
        .describe('From how many ballots on they are published one by one; of fewer, only the pairs.'),
    })
    .prefault({}),
  redirects: z
    .array(
      z
        .strictObject({
          from: ownAddressField.describe('The address that was published before, such as `/people/old-name/`.'),
          to: ownAddressField.describe('Where it is now.'),
        })
        .refine(({ from, to }) => from.endsWith('/') === to.endsWith('/'), {
          message: 'redirect a page (/people/ada/) to a page, and a file (/calendars/council.ics) to a file',
        }),
    )
    .default([])
    .describe('Addresses that changed. Whoever follows an old one is sent on.'),
  handbook: z
    .strictObject({
      leaveOut: z
        .array(z.enum(MANUAL_PAGES))
        .default([])
        .describe(
          'Pages of the manual that the handbook does not list. Each stays at its address, and links lead to it.',
        ),
    })
    .prefault({})
    .describe('What the handbook lists beside the community’s own pages.'),
  security: z
    .strictObject({
      contact: z
        .array(contactField)
        .min(1, 'needs a contact: a page that says how to report')
        .describe(
          'Where to report a weakness of the site, best first: pages (https://), or a shared mailbox (mailto:).',
        ),
      policy: urlField.optional().describe('The page that says what happens with a report.'),
      languages: z.array(languageField).default([]).describe('The languages that reports may be written in.'),
      validDays: z
        .int()
        .min(2)
        .max(365)
        .default(90)
        .describe('For how many days after its build the file holds; the site is to be built again by then.'),
    })
    .optional()
    .describe('What `/.well-known/security.txt` says; without it there is no such file.'),
  notes: notesField,
});

export type CommunityFile = z.output<typeof communitySchema>;
