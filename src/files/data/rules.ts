/** The rules of a charter in open data: made from the shapes that the rules have in the domain. */
import { z } from 'zod';
import { RULES, type RuleValues } from '../../governance/rules/index.ts';
import type { Key, Shape } from '../../governance/rules/shape.ts';

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
      return z.object(mapped(shape.keys, keyField));
    case 'or-null':
      return field(shape.shape).nullable();
  }
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
