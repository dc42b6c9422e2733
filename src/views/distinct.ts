/** Lists in which each thing stands once, however many facts name it. */

/** Each text once, in the order in which it is first named; those that are null are left out. */
export const distinct = (texts: readonly (string | null | undefined)[]): string[] => [
  ...new Set(texts.flatMap((text) => (text == null ? [] : [text]))),
];
