/** What an editor may do to a content folder, one file of each kind, and somebody else to the site that was built from it. */
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** One of a list, at random. */
export type Pick = <T>(list: readonly T[]) => T;

/** A change; `pick` chooses what it is made to. */
export interface Change {
  readonly what: string;
  /** Whether most pages stay as they are, and are taken over. */
  readonly textsAlone?: boolean;
  readonly make: (content: string, site: string, pick: Pick) => void;
}

/** The files in a folder that end so, in their order. */
export const inside = (folder: string, suffix: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(suffix))
    .sort()
    .map((file) => path.join(folder, file));

const statementsIn = (content: string) => inside(path.join(content, 'elections'), '.md');
const electionsIn = (content: string) => inside(path.join(content, 'elections'), 'election.yaml');

/** Throws where nothing is changed: such a change would try nothing. */
function edit(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`nothing changes in ${file}`);
  writeFileSync(file, changed);
}

function put(content: string, inFolder: string, text: string): void {
  const file = path.join(content, inFolder);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const CHARTER_PAGE = `---
title: Voting
summary: How votes are cast.
order: 1
since: 2015-12-01
---

Votes are cast by *ranking*.
`;

/** Adds a page of prose where there is none, and changes it where there is one. */
function prose(content: string, file: string, text: string): void {
  if (existsSync(path.join(content, file))) appendFileSync(path.join(content, file), '\nAnd one more paragraph.\n');
  else put(content, file, text);
}

/** The first is of a text alone; the others may change anything. */
export const CHANGES: readonly Change[] = [
  {
    what: 'the text of a statement',
    textsAlone: true,
    make: (content, _, pick) => appendFileSync(pick(statementsIn(content)), '\nOne more word.\n'),
  },
  {
    what: 'the text of two statements, one of them shorter',
    textsAlone: true,
    make: (content, _, pick) => {
      appendFileSync(pick(statementsIn(content)), '\n## And more\n\n- of *it*\n');
      const shorter = pick(statementsIn(content));
      writeFileSync(shorter, readFileSync(shorter, 'utf8').replace(/\n## What I would do[\s\S]*$/, '\n'));
    },
  },
  {
    what: 'one statement more',
    make: (content, _, pick) =>
      put(
        path.dirname(pick(statementsIn(content))),
        'newcomer.md',
        '---\nname: New Comer\naffiliation: Organization 1\n---\n\nI stand.\n',
      ),
  },
  { what: 'one statement less', make: (content, _, pick) => rmSync(pick(statementsIn(content))) },
  {
    what: 'another pronoun in a statement',
    make: (content, _, pick) => edit(pick(statementsIn(content)), 'affiliation:', 'pronouns: they\naffiliation:'),
  },
  {
    what: 'the name of a person',
    make: (content, _, pick) =>
      edit(pick(inside(path.join(content, 'people'), '.yaml')), /^name: .*/, 'name: Zoë Renamed'),
  },
  {
    what: 'since when a person belongs to an organization',
    make: (content, _, pick) =>
      edit(pick(inside(path.join(content, 'people'), '.yaml')), /since: \d{4}-\d{2}-\d{2}/, 'since: 2015-11-11'),
  },
  {
    what: 'what an organization was called before',
    make: (content, _, pick) =>
      appendFileSync(
        pick(inside(path.join(content, 'organizations'), '.yaml')),
        'formerNames:\n  - { name: Before & Sons, until: 2018-05-05 }\n',
      ),
  },
  {
    what: 'how many took part in an election',
    make: (content, _, pick) => edit(pick(electionsIn(content)), /electorate: \d+/, 'electorate: 4321'),
  },
  {
    what: 'the title of an election',
    make: (content, _, pick) => edit(pick(electionsIn(content)), /^title: .*/, 'title: An election by another name'),
  },
  {
    what: 'what a committee is for',
    make: (content, _, pick) =>
      edit(
        pick(inside(path.join(content, 'committees'), '.yaml')),
        /^purpose: .*/m,
        'purpose: Decides “what is left”.',
      ),
  },
  {
    what: 'a rule of the charter',
    make: (content, _, pick) =>
      edit(pick(inside(path.join(content, 'committees'), '.yaml')), /statementWords: \d+/, 'statementWords: 700'),
  },
  {
    what: 'an amendment more',
    make: (content, _, pick) =>
      edit(
        pick(inside(path.join(content, 'committees'), '.yaml')),
        /^appointments:/m,
        '  - since: 2024-11-05\n    title: Shorter statements\n    summary: Statements have 450 words.\n    rules:\n      statementWords: 450\nappointments:',
      ),
  },
  { what: 'a page of the charter', make: (content) => prose(content, 'charter/2015-12-01/voting.mdx', CHARTER_PAGE) },
  {
    what: 'a page of the community’s handbook',
    make: (content) =>
      prose(
        content,
        'handbook/our-ways.md',
        '---\ntitle: Our ways\nsummary: How we work.\naudience: everyone\norder: 1\n---\n\nTogether.\n',
      ),
  },
  {
    what: 'a message',
    make: (content) => put(content, 'messages/planned.md', '---\nsubject: "{{committee}}: planned"\n---\n\n{{page}}\n'),
  },
  {
    what: 'how the community describes itself',
    make: (content) =>
      edit(path.join(content, 'community.yaml'), /^description: .*/m, 'description: Made up, and changed.'),
  },
  {
    what: 'what the community calls its committees',
    make: (content) =>
      appendFileSync(path.join(content, 'community.yaml'), 'nouns:\n  committee: { one: council, many: councils }\n'),
  },
  {
    what: 'the addresses that are to be kept',
    make: (content) => put(content, 'published.txt', '/people/ 2026-01-01\n'),
  },
  {
    what: 'pages of the site, by hand',
    make: (_, site, pick) => {
      appendFileSync(pick(inside(path.join(site, 'people'), 'index.html')), 'tampered');
      rmSync(pick(inside(path.join(site, 'organizations'), 'index.html')));
    },
  },
];
