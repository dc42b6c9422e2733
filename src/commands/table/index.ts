/** Every verb of the command line, in the order in which help lists them. Descriptions only: what they do is loaded when it is run. */
import type { Verb } from '../verb.ts';
import { ANSWERS } from './answers.ts';
import { OFFICIALS } from './officials.ts';
import { PEOPLE } from './people.ts';
import { SITE } from './site.ts';

const ALL = [...SITE, ...ANSWERS, ...OFFICIALS, ...PEOPLE] as const;

export type VerbName = (typeof ALL)[number]['name'];

export const VERBS: readonly (Verb & { readonly name: VerbName })[] = ALL;
