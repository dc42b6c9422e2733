import { codePoint, hiddenIn } from '../hidden.ts';
import { entityText } from '../parse.ts';
import { type BodyRule, MOST_TOLD } from './rule.ts';

export const hiddenEntity: BodyRule = {
  code: 'hidden-entity',
  rule: 'Characters that nobody sees are not written as entities either.',
  severity: 'error',
  find: ({ marks }) =>
    marks
      .filter(({ kind, text }) => kind === 'entity' && hiddenIn(entityText(text)).length > 0)
      .slice(0, MOST_TOLD)
      .map(({ text, at }) => ({
        ...at(),
        message: `${text} stands for a character that nobody sees, ${hiddenIn(entityText(text)).map(codePoint).join(', ')}`,
        expected: 'take it out',
      })),
};
