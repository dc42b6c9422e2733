/** The handbook's page about files, made from their schemas: every kind of file, every key, its form and its meaning. */
import type { z } from 'zod';
import { editorSchemas } from '../content/schema/index.ts';
import { FILE_KINDS, type FileKind } from '../content/schema/kinds.ts';

type Json = z.core.JSONSchema.JSONSchema;

/** Lists that mean the same in every file, explained once. */
const SHARED = new Set(['notes', 'sources']);

/** What every value of a form is like; a key need not say it again. */
const PLAIN = new Set([
  'A day, YYYY-MM-DD.',
  'The name of a file in content/, without its ending.',
  'An address, https:// or http://.',
]);

const ID_PATTERN = '^[a-z0-9]+(?:-[a-z0-9]+)*$';

/** Descriptions are Markdown, but what looks like an element in them is text. */
const asText = (description: string): string => description.replaceAll('<', '\\<');

const asJson = (schema: Json | boolean | undefined): Json => (typeof schema === 'object' ? schema : {});

function range({ minimum, maximum }: Json): string {
  if (minimum === undefined || maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER) return '';
  return ` from ${minimum} to ${maximum}`;
}

/** What a value looks like: "day", "whole number, 1 to 12", "`none` or mapping". */
function form(schema: Json): string {
  if (schema.anyOf !== undefined) return [...new Set(schema.anyOf.map((each) => form(asJson(each))))].join(' or ');
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.enum !== undefined) return `one of ${schema.enum.map((value) => `\`${value}\``).join(', ')}`;
  switch (schema.type) {
    case 'array':
      return `list, each ${form(asJson(Array.isArray(schema.items) ? schema.items[0] : schema.items))}`;
    case 'object':
      return 'mapping';
    case 'integer':
      return `whole number${range(schema)}`;
    case 'boolean':
      return 'true or false';
    case 'number':
      return 'number';
    default:
      if (schema.format === 'date') return 'day';
      if (schema.format === 'uri') return 'address';
      return schema.pattern === ID_PATTERN ? 'id' : 'text';
  }
}

/** The mapping inside a value, through lists and alternatives; null where there is none. */
function mappings(schema: Json): Json[] {
  if (schema.properties !== undefined) return [schema];
  if (schema.anyOf !== undefined) return schema.anyOf.flatMap((each) => mappings(asJson(each)));
  return schema.type === 'array' ? mappings(asJson(Array.isArray(schema.items) ? schema.items[0] : schema.items)) : [];
}

function defaultOf(schema: Json): string {
  const value = schema.default;
  if (value === undefined || Array.isArray(value) || (typeof value === 'object' && value !== null)) return '';
  return `; \`${value}\` where left out`;
}

function keys(schema: Json, depth: number): string[] {
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {})
    .filter(([key]) => depth === 0 || !SHARED.has(key))
    .flatMap(([key, value]) => {
      const field = asJson(value);
      const { description } = field;
      const says = description === undefined || PLAIN.has(description) ? '' : ` ${asText(description)}`;
      const need = required.has(key) ? '; required' : defaultOf(field);
      const line = `${'  '.repeat(depth)}- **\`${key}\`** (${form(field)}${need}).${says}`;
      return SHARED.has(key) ? [] : [line, ...mappings(field).flatMap((each) => keys(each, depth + 1))];
    });
}

function section(kind: FileKind, schema: Json): string {
  const shared = [...SHARED].filter((key) => schema.properties?.[key] !== undefined).map((key) => `\`${key}\``);
  return [
    `## ${kind.title}`,
    `\`content/${kind.path}\`${kind.body === null ? '' : `: front matter with these keys, then the text. ${kind.body}`}`,
    keys(schema, 0).join('\n'),
    ...(shared.length === 0 ? [] : [`Also ${shared.join(' and ')}; see [Notes and sources](#notes-and-sources).`]),
  ].join('\n\n');
}

const FORMS = `Files are YAML 1.2, or Markdown that starts with such YAML between two lines of three hyphens. A key that is not listed
here is an error, and so is a required one that is missing. \`npm run check\` names the file, the line and the column of everything that is wrong.

## Forms

- **day**: \`2026-06-01\`.
- **time** (in the timetable of an election): \`2026-06-01 15:00 UTC\`, with UTC or the name of a zone such as \`Europe/Berlin\`; or a day alone. An
  end may say \`AoE\`, which is when that day has ended everywhere on Earth.
- **id**: the name of a file in the content folder without its ending: small letters, digits and single hyphens.
- **address**: starts with \`https://\` or \`http://\`.
- **mapping**: keys and values, which are listed below it.`;

const NOTES = `## Notes and sources

Most files may hold these two lists, at their top and in the mappings of their lists, wherever a fact may need a word more.

- **\`sources\`**: where a fact comes from. Each has a **\`title\`** (text, required) and may have a **\`url\`** (address).
- **\`notes\`**: what a reader should know, such as a gap in the records or a contradiction. Each has a **\`text\`** (required) and its own
  **\`sources\`**: both, where two contradict each other.`;

const ADDRESSES = `## The list of published addresses

\`content/published.txt\`: one address of the site a line, a space, and the day since which it is kept. \`npm run addresses -- --keep\` adds those of
the site in \`dist/\`. A build of that day or a later one that lacks an address, and does not redirect it, fails.`;

/** The page, as Markdown without front matter. */
export function filesReference(): string {
  const schemas = editorSchemas();
  return [FORMS, ...FILE_KINDS.map((each) => section(each, schemas[each.kind])), NOTES, ADDRESSES]
    .join('\n\n')
    .concat('\n');
}
