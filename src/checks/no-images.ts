import { noImages as rule } from '../statement/rules/no-images.ts';
import { textCheck, textExample } from './statement-text.ts';

export const noImages = textCheck(rule, textExample('My face: ![me](https://example.org/me.png)', '1:10'));
