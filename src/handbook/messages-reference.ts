/** The handbook's page about the officials' messages, made from the list of them and of their fields. */
import { FIELDS, MESSAGES } from '../content/schema/message.ts';

const HEAD = `The texts that officials send are files in \`content/messages/\`, one for each step of an election. Change them to suit your community: the
subject stands in the front matter, the text below it.

\`\`\`markdown
---
subject: "{{committee}}: voting is open until {{voting.closes}}"
---

The vote of {{election}} is open.
\`\`\`

What stands in double braces is a field, filled in from the files. A name that is no field is a finding. A field that says nothing leaves no
hole; one that is not known yet says so.

\`npm run announce -- <election> <message>\` prints subject and text. It refuses a message whose step is not reached, unless \`--force\` is given.
\`result\` stands for whichever of the two results it is.`;

const rows = (list: Readonly<Record<string, string>>, name: (key: string) => string): string =>
  Object.entries(list)
    .map(([key, says]) => `| ${name(key)} | ${says.replaceAll('|', '\\|')} |`)
    .join('\n');

/** The page, as Markdown without front matter. */
export const messagesReference = (): string =>
  [
    HEAD,
    '## Messages',
    `| file | sent |\n| --- | --- |\n${rows(MESSAGES, (key) => `\`${key}.md\``)}`,
    '## Fields',
    `| field | says |\n| --- | --- |\n${rows(FIELDS, (key) => `\`{{${key}}}\``)}`,
  ]
    .join('\n\n')
    .concat('\n');
