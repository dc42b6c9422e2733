/** The kinds of files that a community writes, as its site lists them, and the schemas with which editors check them. */
export { editorSchemas as contentSchemas } from '../content/schema/index.ts';
export { FILE_KINDS } from '../content/schema/kinds.ts';
