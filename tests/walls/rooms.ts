/** The rooms of src/, and which may import which. docs/architecture.md shows this table, and the test holds them against each other. */

export interface Room {
  readonly holds: string;
  /** The other rooms that its files may import. */
  readonly imports: readonly string[];
  /** Whether nothing lies in it yet. */
  readonly toCome?: true;
}

/** From the ground upwards. What lies in src/ itself (Astro looks for it there) belongs to `site`. */
export const ROOMS: Readonly<Record<string, Room>> = {
  governance: { holds: 'facts from plain data', imports: [] },
  counting: { holds: 'ballots, and what follows from them', imports: ['governance'] },
  words: { holds: 'facts in the words of a language, without links and markup', imports: ['counting', 'governance'] },
  findings: {
    holds: 'findings, places, YAML with places and edits that keep its bytes, suggestions',
    imports: ['governance', 'words'],
  },
  statement: {
    holds: "a candidate's text: parsed, held against its rules, rendered",
    imports: ['findings', 'words'],
  },
  content: {
    holds: 'from files through schemas to the community',
    imports: ['findings', 'governance', 'statement', 'words'],
  },
  checks: {
    holds: 'one rule a file, with its example',
    imports: ['content', 'counting', 'findings', 'governance', 'statement', 'words'],
  },
  officials: { holds: 'plan, checklist, messages', imports: ['content', 'counting', 'files', 'governance', 'words'] },
  files: { holds: 'what programs read: data, calendars, feeds', imports: ['counting', 'governance', 'words'] },
  starter: { holds: 'the content that a new community begins with', imports: ['content', 'governance', 'words'] },
  upgrade: { holds: 'content of an older format, rewritten', imports: ['findings'] },
  import: {
    holds: 'an existing archive, turned into content',
    imports: ['content', 'counting', 'findings', 'governance', 'statement', 'words'],
  },
  'pull-requests': {
    holds: 'what a change to the content means',
    imports: ['checks', 'content', 'findings', 'governance', 'statement', 'words'],
  },
  build: {
    holds: 'the folder, lock, last build, search index, hosting, bill of materials',
    imports: ['content', 'files', 'governance', 'words'],
  },
  doctor: {
    holds: 'what the records of an archive or a content folder say against each other',
    imports: ['findings', 'governance', 'import', 'statement', 'words'],
  },
  commands: {
    holds: 'one frame, one file a verb',
    imports: [
      'build',
      'checks',
      'content',
      'counting',
      'doctor',
      'files',
      'findings',
      'governance',
      'import',
      'officials',
      'package.json',
      'pull-requests',
      'site',
      'starter',
      'statement',
      'upgrade',
      'words',
    ],
  },
  handbook: {
    holds: 'pages that are made from the code',
    imports: ['bench', 'checks', 'commands', 'content', 'findings', 'governance', 'words'],
  },
  site: {
    holds: "Astro's edge: the site's data, addresses, collections, what a build takes over",
    imports: [
      'build',
      'checks',
      'content',
      'files',
      'findings',
      'governance',
      'handbook',
      'package.json',
      'statement',
      'words',
    ],
  },
  views: {
    holds: 'one file a page: all that it shows',
    imports: ['counting', 'files', 'governance', 'officials', 'site', 'statement', 'words'],
  },
  styles: { holds: 'colours, fonts, what all pages look like', imports: [] },
  components: { holds: 'parts of pages: lay out only', imports: ['site', 'styles', 'views', 'words'] },
  layouts: { holds: 'frames of pages: lay out only', imports: ['components', 'site', 'styles', 'views', 'words'] },
  pages: {
    holds: 'one file an address: lay out only',
    imports: ['components', 'layouts', 'site', 'styles', 'views', 'words'],
  },
  browser: {
    holds: 'what runs in a page: clock, search, form',
    imports: ['counting', 'governance', 'statement', 'words'],
  },
};

/** What the `<script>` of a page or component may import: what runs in a browser, and nothing besides. */
export const SCRIPTS: readonly string[] = ['browser'];

/**
 * Folders whose files are named after something else, one to one: what they are called there they may be called here too.
 * Elsewhere a file's name stands for one idea.
 */
export const NAMED_AFTER: Readonly<Record<string, string>> = {
  'src/governance/rules': 'the rule of the charter',
  'src/words/en/rules': 'the rule of the charter',
  'src/checks': 'the code of the finding',
  'src/statement/rules': 'the code of the finding',
  'src/doctor/rules': 'the rule of the doctor',
  'src/import/layouts': 'the layout',
  'src/content/schema': 'the kind of file',
  'src/files/data': 'the document',
  'src/files/ics': 'the kind of event',
  'src/commands': 'the verb',
  'src/commands/answers': 'the verb',
  'src/commands/officials': 'the verb',
  'src/commands/table': 'the verbs that it describes',
  'src/views': 'the page',
  'src/pages': 'the address',
};

/** The table as docs/architecture.md shows it. */
export function roomsTable(): string {
  const rows = Object.entries(ROOMS).map(([name, { holds, imports, toCome }]) => {
    const allowed = imports.length === 0 ? 'nothing' : imports.map((each) => `\`${each}\``).join(' ');
    return `| \`${name}\` | ${holds}${toCome ? ' (to come)' : ''} | ${allowed} |`;
  });
  return ['| room | holds | may import |', '| --- | --- | --- |', ...rows].join('\n');
}
