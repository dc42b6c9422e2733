/** How the software lays out a file of the content that it writes itself. */
import { stringify } from 'yaml';

/** Keys and values as a file writes them. */
export const fileText = (value: unknown): string =>
  stringify(value, { version: '1.2', schema: 'core', lineWidth: 118, indentSeq: true });
