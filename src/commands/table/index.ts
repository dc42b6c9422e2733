/** Every verb of the command line, in the order in which help lists them. Descriptions only: what they do is loaded when it is run. */
import type { Verb } from '../verb.ts';
import { ANSWERS } from './answers.ts';
import { COUNTS } from './counts.ts';
import { OFFICIALS } from './officials.ts';
import { PEOPLE } from './people.ts';
import { SITE } from './site.ts';

/** The verbs by whom they are for, each group with its heading. */
export const GROUPS = [
  { heading: 'The site', verbs: SITE },
  { heading: 'Questions', verbs: ANSWERS },
  { heading: 'Counts', verbs: COUNTS },
  { heading: 'Election officials', verbs: OFFICIALS },
  { heading: 'People and communities', verbs: PEOPLE },
] as const;

const ALL = GROUPS.flatMap(({ verbs }) => [...verbs]);

export type VerbName = (typeof ALL)[number]['name'];

export const VERBS: readonly (Verb & { readonly name: VerbName })[] = ALL;
