/** What things are called by: the names of their files in `content/`. */
export type PersonId = string;
export type OrganizationId = string;
export type CommitteeId = string;
export type CohortId = string;
export type ElectionId = string;
