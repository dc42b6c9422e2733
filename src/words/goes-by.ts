/** What has a page of its own and is looked up by name, as the search's page gets it. */
export interface Named {
  readonly kind: 'person' | 'organization' | 'committee' | 'election';
  readonly name: string;
  readonly href: string;
  /** Every other name that it goes by: former names, other spellings, handles. */
  readonly also: readonly string[];
}
