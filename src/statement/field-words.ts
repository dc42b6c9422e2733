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
