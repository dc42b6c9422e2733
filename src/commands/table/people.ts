/** The verbs for somebody who stands, who founds a community, or who looks after requests. */
import type { OptionSays, Verb, WordSays } from '../verb.ts';

/** The layouts that `import` reads; a test holds them against those that there are. */
export const LAYOUT_NAMES = ['plain-text', 'elekto', 'openstack'] as const;

/** What a new community is asked. */
/** The options that say what a committee of a new community is like. */
const committee = <P extends '' | 'second-'>(prefix: P) => {
  const of = prefix === '' ? 'the Council' : 'the second committee';
  return {
    [`${prefix}seats`]: { takes: '<number>', what: `how many seats ${of} has` },
    [`${prefix}term`]: { takes: '<months>', what: `how long the terms of ${of} are` },
    [`${prefix}cohorts`]: {
      takes: '"<month> [<year>] <seats>,…"',
      what: `when the seats of ${of} come up, from which year: "June 2027 3, December 2027 2"`,
    },
    [`${prefix}cap`]: { takes: '<number>', what: `how many of them one organization may hold, or none` },
    [`${prefix}member`]: {
      takes: '"<Name, handle, Organization>"',
      what: `a founding member of ${of}; once for each seat`,
      many: true,
    },
  } as Readonly<Record<`${P}${'seats' | 'term' | 'cohorts' | 'cap' | 'member'}`, OptionSays>>;
};

const COMMUNITY = {
  name: { takes: '<name>', what: 'what the community is called' },
  url: { takes: '<address>', what: 'where its site will be' },
  repository: { takes: '<address>', what: 'which repository will hold its content' },
  ...committee(''),
  second: { takes: '<name>', what: 'a second committee; none where left out' },
  ...committee('second-'),
  official: { takes: '"<Name, handle, Organization>"', what: 'who runs its first election', many: true },
  yes: {
    what: 'ask nothing: examples stand for what is left out, and a folder that is not empty is written into; no file is ever overwritten',
  },
} as const satisfies Readonly<Record<string, OptionSays>>;

const PERSON: WordSays = { name: 'person', what: 'whom, by id or handle', proposed: 'person' };
const WRITE: OptionSays = { what: 'do it; without this, it is only shown' };
const TRIED =
  'It is tried against every check first; where one of them forbids it, nothing is written. What the files’ texts say is not rewritten: the lines that still name the person are listed.';

export const PEOPLE = [
  {
    name: 'candidate',
    does: 'Makes a statement file, from questions or options; checks it, shows how it will read, and says what to do next.',
    more: ['What is left out is asked for, where there is somebody to ask.'],
    words: [],
    options: {
      election: {
        takes: '<id>',
        what: 'the election; the only one that is open where left out',
        proposed: 'election',
      },
      name: { takes: '<name>', what: 'your name, as it should appear' },
      github: { takes: '<handle>', what: 'your handle, without the @' },
      affiliation: { takes: '<name>', what: 'the organization you belong to today, or independent' },
      pronouns: { takes: '<text>', what: 'your pronouns, if you like' },
      link: { takes: '<title=url>', what: 'a link, as often as you like', many: true },
      language: { takes: '<name>', what: 'a language, as often as you like', many: true },
      text: { takes: '<file>', what: 'the statement in Markdown; - reads it from the input', proposed: 'path' },
      from: {
        takes: '<file>',
        what: 'a statement in an older form, or an existing one: what it says need not be said again',
        proposed: 'path',
      },
      print: { what: 'only print the file, write nothing' },
    },
    examples: [
      { args: '', what: 'asks for everything' },
      { args: '--name "Ada Example" --github ada --affiliation independent --text ada.md', what: 'asks for nothing' },
    ],
    content: 'must',
  },
  {
    name: 'people rename',
    does: 'Gives somebody another name, handle or id wherever the files have it, and leads the old addresses on.',
    more: [TRIED],
    words: [PERSON],
    options: {
      name: { takes: '<name>', what: 'the name, as it should appear' },
      handle: { takes: '<handle>', what: 'the handle, without the @' },
      id: { takes: '<id>', what: 'the id, which is a part of the address of their page' },
      write: WRITE,
    },
    examples: [
      { args: 'ada --name "Ada Beispiel"', what: 'look at it first' },
      { args: 'ada --name "Ada Beispiel" --handle adab --id ada-beispiel --write', what: 'all of it, and do it' },
    ],
    content: 'must',
  },
  {
    name: 'people forget',
    does: 'Takes somebody out who asks for it, and leaves “a former member” where rosters and counts need one.',
    more: [TRIED, 'The handbook’s page about people who ask says what goes, what stays, and what git keeps.'],
    words: [PERSON],
    options: {
      gone: { what: 'give up the addresses instead of leading them on: they hold the handle or the id' },
      write: WRITE,
    },
    examples: [
      { args: 'ada', what: 'look at it first' },
      { args: 'ada --write', what: 'do it' },
    ],
    content: 'must',
  },
  {
    name: 'new',
    does: 'Writes a folder for another community: its content, and what makes it a project of its own.',
    more: [
      'The folder has this software as its one dependency, packed beside it, so that npm asks no registry for a package of its name.',
    ],
    words: [{ name: 'folder', what: 'where to; a folder that does not exist yet', proposed: 'path' }],
    options: {
      ...COMMUNITY,
      licence: { takes: '<identifier>', what: 'under which its texts are; CC-BY-4.0 where left out, or none' },
      software: {
        takes: '<address>',
        what: 'what package.json asks for in place of the packed file: a git address, a version',
      },
    },
    examples: [{ args: 'our-community --name "Our Community"', what: 'asks for the rest' }],
    content: 'no',
  },
  {
    name: 'new-community',
    does: 'Writes the content of another community alone, complete and small, for a copy of the whole project.',
    words: [{ name: 'folder', what: 'where to; a folder that does not exist yet', proposed: 'path' }],
    options: COMMUNITY,
    examples: [{ args: 'our-content --name "Our Community"', what: 'asks for the rest' }],
    content: 'no',
  },
  {
    name: 'import',
    does: 'Turns the archive that a community has into a content folder, and gives an account of every file.',
    more: [
      'Run again, it changes nothing; over a newer source it adds, and leaves alone what was corrected by hand. It writes all or nothing, and nothing outside the folder.',
      'The exit status is 0 where all was understood, 2 where something is in doubt, not understood or guessed and not certain (the account says what), 1 where nothing could be written.',
    ],
    words: [
      {
        name: 'layout',
        what: 'the layout of the source; recognized where left out',
        optional: true,
        proposed: LAYOUT_NAMES,
      },
      { name: 'source', what: 'the folder of the archive, best a clone with its whole history', proposed: 'path' },
    ],
    options: {
      out: {
        takes: '<folder>',
        what: 'the content folder: a new one, or one that was imported before',
        proposed: 'path',
      },
      account: { takes: '<file>', what: 'write the account to a file too: .json, .md or .html', proposed: 'path' },
      json: { what: 'print the account as JSON; its schema is on the handbook’s page about commands' },
      addresses: { what: 'leave people’s e-mail addresses in the texts' },
      url: { takes: '<address>', what: 'where the site will be' },
      repository: {
        takes: '<address>',
        what: 'which repository will hold the content; the source’s own where left out',
      },
      'dry-run': { what: 'write nothing, only give the account' },
    },
    examples: [
      { args: '../community --out content --account account.html', what: 'recognizes the layout' },
      { args: 'elekto ../community --out content --dry-run', what: 'as one layout, writing nothing' },
    ],
    content: 'no',
  },
  {
    name: 'doctor',
    does: 'Says what the records of an archive, or of a content folder, say against each other.',
    more: [
      'Each finding names both places, quotes both, and says which of the two the rest supports and how sure that is. The exit status is 1 where something cannot be so.',
    ],
    words: [
      {
        name: 'folder',
        what: 'the archive, as it is imported, or a content folder; `content` where left out',
        optional: true,
        proposed: 'path',
      },
    ],
    options: {
      from: {
        takes: '<grade>',
        what: 'only what is as grave as this: error, warning or note',
        proposed: ['error', 'warning', 'note'],
      },
      json: { what: 'print it as JSON; its schema is on the handbook’s page about commands' },
    },
    examples: [
      { args: '../community', what: 'of an archive, before it is imported' },
      { args: '--from warning', what: 'of the content, without notes' },
    ],
    content: 'may',
  },
  {
    name: 'pull-request',
    does: 'Checks the content as a pull request leaves it, and writes the summary that the request shows.',
    more: [
      'Who opened it and when is taken from what the host says: the event of GitHub, Forgejo or Gitea (GITHUB_EVENT_PATH names its file), or the answer of GitLab’s API in a file (--event); where neither is there, HUSTINGS_AUTHOR and HUSTINGS_OPENED say so.',
      'The summary goes to the file that GITHUB_STEP_SUMMARY names, else to the terminal. The exit status is 1 where something is wrong with what the request brings.',
    ],
    words: [
      {
        name: 'base',
        what: 'the commit that it starts from; the one that the host names, else `origin/main`, where left out',
        optional: true,
      },
    ],
    options: {
      event: { takes: '<file>', what: 'what the host says of the request, as JSON', proposed: 'path' },
      out: { takes: '<file>', what: 'write the summary to a file, too', proposed: 'path' },
    },
    examples: [{ args: 'origin/main', what: 'in a clone, on the branch of the request' }],
    content: 'must',
  },
  {
    name: 'complete',
    does: 'Prints the script with which a shell completes this command.',
    more: [
      'For bash and zsh, put `source <(npx --no hustings complete bash)` (or `zsh`) into the file that your shell reads at its start; for fish, `npx --no hustings complete fish | source`. It completes `hustings`: say `alias hustings="npx --no hustings"` where it is not on your path; `--no` keeps npx from fetching somebody else’s package of that name where you are in no clone.',
    ],
    words: [{ name: 'bash|zsh|fish', what: 'the shell', proposed: ['bash', 'zsh', 'fish'] }],
    options: {},
    examples: [{ args: 'bash', what: 'for bash' }],
    content: 'no',
  },
] as const satisfies readonly Verb[];
