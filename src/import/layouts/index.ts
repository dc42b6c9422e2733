/** Every layout that can be imported. A further one is a file of this folder and a line here. */
import type { Layout } from '../archive.ts';
import type { Source } from '../source.ts';
import { elekto } from './elekto.ts';
import { openstack } from './openstack.ts';
import { plainText } from './plain-text.ts';

export const LAYOUTS: readonly Layout[] = [plainText, elekto, openstack];

/** The layouts that a source looks like, the one with most signs first. */
export const recognized = (source: Source): { readonly layout: Layout; readonly by: readonly string[] }[] =>
  LAYOUTS.map((layout) => ({ layout, by: layout.recognizes(source) }))
    .filter(({ by }) => by.length > 0)
    .sort((a, b) => b.by.length - a.by.length);
