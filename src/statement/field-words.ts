import { nearName } from './near-names.ts';

/** What is said of single answers: by the form, and by the checks of the content. */

export const mixedMessage = (word: string): string =>
  `"${word}" mixes letters of more than one alphabet that look alike`;
export const MIXED = {
  code: 'mixed-alphabets',
  severity: 'error',
  expected: 'type the word anew in one alphabet',
} as const;
export const EMAIL = {
  code: 'email-in-field',
  severity: 'error',
  message: 'there is an e-mail address here, which the site does not publish',
  expected: 'take it out; readers reach you by your handle, or by a link',
} as const;

export const newOrganizationMessage = (affiliation: string): string =>
  `"${affiliation}" is not among the organizations yet; the site will make a page for it`;

/** What to write instead, where a name that the files have is near. */
export function newOrganizationExpected(affiliation: string, names: readonly string[]): string {
  const near = nearName(affiliation, names);
  return near === null ? 'nothing, if that is its name' : `did you mean "${near}"? Leave it, if it is another`;
}
