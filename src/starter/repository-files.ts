/** What lies round the content of a new community: a folder of its own, whose one dependency is this software. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { slug } from '../content/new-ids.ts';
import { escaped } from '../words/escaped.ts';
import type { NewCommunity } from './new-community.ts';
import { hostOf } from './starter.ts';

/** What the files round the content are made of. */
interface NewRepository {
  readonly community: NewCommunity;
  /** The verbs of the command line that are npm scripts, in the order in which they are listed. */
  readonly verbs: readonly string[];
  /** What `package.json` asks for: a packed file, a git address, a version. */
  readonly dependency: string;
  /** Under which licence the content is: an SPDX identifier; null where the community has not decided. */
  readonly licence: string | null;
  /** Where the software lies, of which the workflows are taken. */
  readonly software: string;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const manifest = ({ community, verbs, dependency, licence }: NewRepository): string =>
  json({
    name: `${slug(community.name) || 'community'}-governance`,
    description: `How ${community.name} governs itself.`,
    private: true,
    type: 'module',
    license: licence ?? 'UNLICENSED',
    // What a message calls the command that has all verbs, and each of them.
    scripts: { hustings: 'hustings', ...Object.fromEntries(verbs.map((verb) => [verb, `hustings ${verb}`])) },
    dependencies: { hustings: dependency },
    // One package of the software would like to fetch a file when it is installed that it does without as well.
    allowScripts: { esbuild: false },
  });

/** A mark to begin with: the first letter of the name on the accent colour. */
export function icon(name: string): string {
  const letters = [...new Intl.Segmenter().segment(name.trim())].map(({ segment }) => segment);
  const first = letters.find((letter) => /\p{L}|\p{N}/u.test(letter)) ?? letters[0] ?? '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="#1f63a8"/><text x="16" y="23" text-anchor="middle" font-family="Georgia, serif" font-size="20" fill="#ffffff">${escaped(first.toUpperCase())}</text></svg>\n`;
}

const readme = ({ community: { name, url }, licence }: NewRepository): string => `# ${name}: how we govern ourselves

Our charter, our committees, our elections and our people, as files in \`content/\`. They are published at <${url}>; a
change is a pull request, and a check says whether it fits what else is recorded.

## Stand for election

Add one file, \`content/elections/<election>/candidates/<your handle>.md\`, and open a pull request. The site has a form
for it, at \`/stand/\`; \`npm run candidate\` asks for everything and writes the file.

## See the site before it is published

With npm and Node 20 or newer (the handbook says which one runs, and where it comes from):

\`\`\`sh
npm install
npm run dev
\`\`\`

\`npm run check\` says what is amiss, by file and line; \`npm run build\` makes the site, in \`dist/\`. The handbook on the site
describes every file and every command.

## Who may merge

- a statement of a candidate: the officials of its election, once the check has passed;
- the rules, the charter and who sits where: as the charter says.

## Licence

${licence === null ? 'Not decided yet. Say here under which licence others may use these texts.' : `These texts may be used under ${licence} (https://spdx.org/licenses/${licence}.html). Each candidate’s statement is their own.`}
`;

/** What git keeps alike on every system, since the same commit is to give the same bytes everywhere, and how it joins what two branches published. */
const ATTRIBUTES = '* text=auto eol=lf\ncontent/published.txt merge=union\n';

/** For each kind of host the files that check a request and publish the site, by where they go, and where the software has them. */
const WORKFLOWS = {
  github: {
    '.github/workflows/pages.yml': '.github/workflows/pages.yml',
    '.github/workflows/pull-request.yml': '.github/workflows/pull-request.yml',
    '.github/workflows/pull-request-comment.yml': '.github/workflows/pull-request-comment.yml',
  },
  gitlab: { '.gitlab-ci.yml': 'hosting/gitlab-ci.yml' },
  forgejo: {
    '.forgejo/workflows/pages.yml': 'hosting/forgejo/pages.yml',
    '.forgejo/workflows/pull-request.yml': 'hosting/forgejo/pull-request.yml',
  },
} as const;

/** The software's own workflow as a community has it: there the command is an installed package's. */
const workflow = (software: string, file: string): string =>
  readFileSync(path.join(software, file), 'utf8').replaceAll('node scripts/hustings.ts', 'npx --no hustings');

/** All files round the content folder, by their path. */
export function repositoryFiles(made: NewRepository): Record<string, string> {
  const workflows = Object.entries(WORKFLOWS[hostOf(made.community.repository)]);
  return {
    'package.json': manifest(made),
    'README.md': readme(made),
    '.gitignore': 'node_modules/\ndist/\n.astro/\n.hustings/\n',
    '.gitattributes': ATTRIBUTES,
    'public/favicon.svg': icon(made.community.name),
    ...Object.fromEntries(workflows.map(([to, from]) => [to, workflow(made.software, from)])),
  };
}
