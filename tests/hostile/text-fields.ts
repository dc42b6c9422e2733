/**
 * Every place of a file in which a schema takes a text that holds an e-mail address: each text of the schema is asked, so that a
 * field that is added later is among them by itself.
 */
import { z } from 'zod';

/** The parts of a schema that other schemas stand in, by zod's own names; a kind that is not among them is one nobody has thought of. */
interface Parts {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly items?: readonly z.core.$ZodType[];
  readonly keyType?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
}

const WRAPPERS = new Set(['optional', 'default', 'prefault', 'nullable', 'nonoptional', 'readonly', 'catch']);
const WITHOUT_TEXT = new Set(['int', 'number', 'boolean', 'enum', 'literal', 'null', 'date']);

interface Leaf {
  /** Without the numbers of lists, `outcome.notes.text`; a key that the file chooses is `*`. */
  readonly path: string;
  readonly schema: z.core.$ZodType;
}

/** The texts of a schema, each with all that the schema holds against it. */
export function textsOf(schema: z.core.$ZodType, path: readonly string[] = []): Leaf[] {
  const parts = schema._zod.def as unknown as Parts;
  const below = (each: z.core.$ZodType | undefined, ...more: string[]): Leaf[] =>
    each === undefined ? [] : textsOf(each, [...path, ...more]);
  if (parts.type === 'object') return Object.entries(parts.shape ?? {}).flatMap(([key, each]) => below(each, key));
  if (parts.type === 'array') return below(parts.element);
  if (parts.type === 'union') return (parts.options ?? []).flatMap((each) => below(each));
  if (parts.type === 'tuple') return (parts.items ?? []).flatMap((each) => below(each));
  if (parts.type === 'record') return [...below(parts.keyType, '*'), ...below(parts.valueType)];
  if (WRAPPERS.has(parts.type)) return below(parts.innerType);
  // What turns a text into something else is asked as a whole.
  if (parts.type === 'pipe')
    return below(parts.in).map((leaf) => (leaf.path === path.join('.') ? { ...leaf, schema } : leaf));
  if (parts.type === 'string') return [{ path: path.join('.'), schema }];
  if (WITHOUT_TEXT.has(parts.type)) return [];
  throw new Error(`No texts are looked for in ${parts.type}, at ${path.join('.')}.`);
}

/** The places of a schema that take one of these texts. */
export const textsTaking = (schema: z.core.$ZodType, texts: readonly string[]): string[] => [
  ...new Set(
    textsOf(schema).flatMap(({ path, schema: own }) =>
      texts.some((text) => z.core.safeParse(own, text).success) ? [path] : [],
    ),
  ),
];
