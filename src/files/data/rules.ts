/** The rules of a charter in open data: made from the shapes that the rules have in the domain. */
import { z } from 'zod';
import { RULES, type RuleValues } from '../../governance/rules/index.ts';
import { assumable, type Key, type Shape } from '../../governance/rules/shape.ts';

function field(shape: Shape): z.ZodType {
  switch (shape.kind) {
    case 'count':
      return z.int().positive();
    case 'number':
      return z.int().min(shape.from).max(shape.to);
    case 'year':
      return z.int();
    case 'yes-no':
      return z.boolean();
    case 'fraction':
      return z.string().regex(/^\d+\/\d+$/);
    case 'line':
    case 'id':
      return z.string();
    case 'one-of':
      return z.enum(shape.values);
    case 'list':
      return z.array(field(shape.each));
    case 'mapping':
      return mappingField(shape.keys);
    case 'or-null':
      return field(shape.shape).nullable();
  }
}

function mappingField(keys: Readonly<Record<string, Key>>): z.ZodType {
  const object = z.object(mapped(keys, keyField));
  const assumed = assumable(keys);
  if (assumed.length === 0) return object;
  return object.extend({
    silentOn: z
      .array(z.enum(assumed))
      .describe(
        'The keys of which the charter says nothing: what stands for them is not its word but what is gone by.',
      ),
  });
}

const keyField = ({ shape, says, absent }: Key): z.ZodType =>
  absent.kind === 'null'
    ? field(shape).nullable().describe(`${says}; null ${absent.means}.`)
    : field(shape).describe(`${says}.`);

const mapped = <V, W>(object: Readonly<Record<string, V>>, make: (value: V) => W): Record<string, W> =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, make(value)]));

/** The rules by the names that they have in the domain, with the values that they have there. */
export const rulesField = z
  .object(
    mapped(RULES, ({ shape, says }) =>
      field(shape).describe(shape.kind === 'or-null' ? `${says}; null ${shape.means}.` : `${says}.`),
    ),
  )
  .describe('All rules in force, those that earlier versions set included.') as unknown as z.ZodType<RuleValues>;
