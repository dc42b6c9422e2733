/** The rules of a charter as a file writes them: made from the shapes that the rules have in the domain. */
import { z } from 'zod';
import { RULES, type RuleName, type RuleValues } from '../../governance/rules/index.ts';
import { assumable, type Key, type Shape, type Silences } from '../../governance/rules/shape.ts';
import { idField, lineField } from './common.ts';

function field(shape: Shape): z.ZodType {
  switch (shape.kind) {
    case 'count':
      return z.int().positive().max(shape.most);
    case 'number':
      return z.int().min(shape.from).max(shape.to);
    case 'year':
      return z.int().min(1900).max(2999);
    case 'yes-no':
      return z.boolean();
    case 'line':
      return lineField;
    case 'fraction':
      return z.string().regex(/^[1-9]\d{0,2}\/[1-9]\d{0,2}$/, 'must be a fraction, such as 1/3');
    case 'id':
      return idField;
    case 'one-of':
      return z.enum(shape.values);
    case 'list':
      return z.array(field(shape.each));
    case 'mapping':
      return mappingField(shape.keys);
    case 'or-null':
      return z.union([z.literal(shape.word).transform(() => null), field(shape.shape)]);
  }
}

/** A mapping; where something is assumed for a key, it says of which such keys the file says nothing. */
function mappingField(keys: Readonly<Record<string, Key>>): z.ZodType {
  const object = z.strictObject(mapped(keys, keyField));
  const assumed = assumable(keys);
  if (assumed.length === 0) return object;
  return object.transform((values: Readonly<Record<string, unknown>>) => ({
    ...mapped(keys, ({ absent }) => ('value' in absent ? absent.value : null)),
    ...values,
    silentOn: assumed.filter((name) => values[name] === undefined),
  }));
}

function keyField({ shape, says, absent }: Key): z.ZodType {
  switch (absent.kind) {
    case 'error':
      return field(shape).describe(`${says}.`);
    case 'null':
      return field(shape)
        .optional()
        .transform((value) => value ?? null)
        .describe(`${says}; left out ${absent.means}.`);
    case 'none':
      return field(shape).default(absent.value).describe(`${says}.`);
    case 'assumed':
      return field(shape)
        .optional()
        .meta({ description: `${says}.`, default: absent.value });
  }
}

const mapped = <V, W>(object: Readonly<Record<string, V>>, make: (value: V) => W): Record<string, W> =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, make(value)]));

const saying = (says: string, shape: Shape): string =>
  shape.kind === 'or-null' ? `${says}; \`${shape.word}\` ${shape.means}.` : `${says}.`;

/** The rules that a version of a charter sets; all may be left out. */
export const rulesSchema = z.strictObject(
  mapped(RULES, ({ shape, says }) => field(shape).optional().describe(saying(says, shape))),
) as z.ZodType<Partial<RuleValues>, Readonly<Partial<Record<RuleName, unknown>>>>;

/** A value as a file writes it: without the keys that say what holds where they are left out. */
export function written(shape: Shape, value: unknown): unknown {
  if (shape.kind === 'or-null') return value === null ? shape.word : written(shape.shape, value);
  if (shape.kind === 'list') return (value as readonly unknown[]).map((each) => written(shape.each, each));
  if (shape.kind !== 'mapping') return value;
  const values = value as Readonly<Record<string, unknown>> & Partial<Silences>;
  return Object.fromEntries(
    Object.entries(shape.keys).flatMap(([name, { shape: inner, absent }]) => {
      const each = values[name];
      const left =
        (absent.kind === 'null' && each === null) ||
        (absent.kind === 'none' && JSON.stringify(each) === JSON.stringify(absent.value)) ||
        (absent.kind === 'assumed' && values.silentOn?.includes(name) === true);
      return left ? [] : [[name, written(inner, each)]];
    }),
  );
}
