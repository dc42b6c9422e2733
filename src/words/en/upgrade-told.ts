/** What a newer version would change for a community: what its checks say, and how the site looks. */
import { listInWords } from './sentences.ts';

interface LookChanges {
  readonly added: readonly string[];
  readonly gone: readonly string[];
  readonly changed: readonly { readonly name: string; readonly before: string; readonly now: string }[];
}

/** What the stylesheets of a version set by name, against those of the site that was built last. */
export function lookTold({ added, gone, changed }: LookChanges): string {
  const told = [
    ...changed.map(({ name, before, now }) => `${name} was ${before}, and is ${now}`),
    ...(gone.length === 0 ? [] : [`${listInWords(gone)} ${gone.length === 1 ? 'is' : 'are'} gone`]),
    ...(added.length === 0 ? [] : [`${listInWords(added)} ${added.length === 1 ? 'is' : 'are'} new`]),
  ];
  return told.length === 0 ? 'Looks: the same colours, sizes and typefaces.' : `Looks: ${told.join('; ')}.`;
}

/** A name in a community's own stylesheet that means nothing in this version. */
export const unknownInLook = (place: string, name: string): string =>
  `${place}  ${name.startsWith('--') ? name : `.${name}`} is none of this version’s names, nor of yours: what it styles may have changed`;

/** That a community's own stylesheet can stay. */
export const lookHolds = (file: string): string => `${file} names nothing that this version does not have.`;

/** What the checks of a version say of the content as it would be, from the count of findings. */
export const checksTold = (tally: string): string => `Checks of this version: ${tally}.`;
