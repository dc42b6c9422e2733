/** Every check, by code. A new rule is a file beside this one and a line here. */
import type { Check } from './check.ts';
import { danglingReference } from './dangling-reference.ts';
import { historyContradictions } from './history-contradiction.ts';

export const CHECKS: readonly Check[] = [danglingReference, ...historyContradictions];
