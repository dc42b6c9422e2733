/** Something that the charter, a check or whoever was asked forbids. */
export class Refused extends Error {}
