import { emailAddress as rule } from '../statement/rules/email-address.ts';
import { textCheck, textExample } from './statement-text.ts';

export const emailAddress = textCheck(rule, textExample('Write to dora@example.org.', '1:10'));
