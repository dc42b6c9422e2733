/** Something that the charter, a check or whoever was asked forbids. */
export class Refused extends Error {}

/** A refusal by the charter: the rule by its name, and what it says. */
export const forbidden = (rule: string, why: string): string => `The rule \`${rule}\` forbids it: ${why}`;
