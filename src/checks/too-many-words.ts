import { tooManyWords as rule } from '../statement/rules/too-many-words.ts';
import { textCheck, textExample } from './statement-text.ts';

export const tooManyWords = textCheck(
  rule,
  textExample(
    'I would like to help, and I have so very much to say about it that twenty words cannot hold it at all.',
    '1:1',
  ),
);
