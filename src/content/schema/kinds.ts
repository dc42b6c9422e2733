/** Every kind of file that a community writes, as the handbook and the page of the data list them. */
import type { KeyedKind } from './index.ts';

export interface FileKind {
  readonly kind: KeyedKind;
  readonly title: string;
  /** Where such a file lies, from the content folder. */
  readonly path: string;
  /** What follows the front matter; null where the whole file is YAML. */
  readonly body: string | null;
}

export const FILE_KINDS: readonly FileKind[] = [
  { kind: 'community', title: 'The community', path: 'community.yaml', body: null },
  {
    kind: 'charter',
    title: 'A page of the charter',
    path: 'charter/<day>/<page>.mdx',
    body: 'MDX, with numbers taken from the rules: `<Rule is="seats" />`.',
  },
  { kind: 'committee', title: 'A committee', path: 'committees/<id>.yaml', body: null },
  { kind: 'election', title: 'An election', path: 'elections/<id>/election.yaml', body: null },
  {
    kind: 'statement',
    title: 'A statement',
    path: 'elections/<id>/candidates/<handle>.md',
    body: 'The statement, in Markdown.',
  },
  { kind: 'person', title: 'A person', path: 'people/<id>.yaml', body: null },
  { kind: 'organization', title: 'An organization', path: 'organizations/<id>.yaml', body: null },
  { kind: 'handbook', title: 'A page of the handbook', path: 'handbook/<page>.md', body: 'The text, in Markdown.' },
  {
    kind: 'message',
    title: 'A message of the election officials',
    path: 'messages/<message>.md',
    body: 'The text, in Markdown, with fields that the data fills in: `{{seats}}`. The page [Messages and their fields](../messages/) lists them.',
  },
];
