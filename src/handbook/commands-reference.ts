/** The handbook's pages about the commands and what they answer to programs, made from the table and the schemas by which they are read. */
import { z } from 'zod';
import { DOCUMENTS } from '../commands/documents.ts';
import { helpOf } from '../commands/parse.ts';
import { GROUPS } from '../commands/table/index.ts';

const HEAD = `Every verb is an npm script in a clone: \`npm run roster -- council\`. \`npm run hustings -- --help\` lists the verbs, and each of them says with \`--help\` what stands below.

- \`--content <folder>\` names the content folder; a command that is printed for you to paste carries it where it needs to.
- \`HUSTINGS_NOW\`, a day or an instant, stands for the present: \`HUSTINGS_NOW=2026-05-01 npm run election -- status\`.
- \`source <(npx --no hustings complete bash)\` teaches a shell to complete verbs, options and ids.

The exit status is 0 where all was done; 1 where the content, the charter or a check forbids it, or where the machine could not; 2 where it was not
asked rightly, with what to write instead.`;

const fenced = (language: string, text: string): string => `\`\`\`\`${language}\n${text}\n\`\`\`\``;

const DATA = `Questions print with \`--json\` the document that the site publishes as [open data](../../data/), whose schema lies beside it. The documents
that other commands print, and no site publishes, are [described on a page of their own](../commands-json/).`;

const DOCUMENTS_HEAD = `Some [commands](../commands/) print with \`--json\` or \`--format json\` what no site publishes. These are the schemas of it, by JSON Schema 2020-12. Fields may be added.`;

const schemas = (): string[] =>
  Object.values(DOCUMENTS).flatMap((schema) => {
    const { title, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
    return [`## ${title}`, fenced('json', JSON.stringify(rest, null, 2))];
  });

const page = (parts: readonly string[]): string => parts.join('\n\n').concat('\n');

/** The page about the commands, as Markdown without front matter. */
export const commandsReference = (): string =>
  page([
    HEAD,
    ...GROUPS.flatMap(({ heading, verbs }) => [
      `## ${heading}`,
      ...verbs.flatMap((verb) => [`### ${verb.name}`, fenced('text', helpOf(verb))]),
    ]),
    '## Data for programs',
    DATA,
  ]);

/** The page about what commands print for programs, as Markdown without front matter. */
export const documentsReference = (): string => page([DOCUMENTS_HEAD, ...schemas()]);
