/** What a request does to a value in a file of keys and values. */
export const REQUEST_VALUES = {
  none: 'nothing',
  becomes: (key: string, was: string, is: string): string => `${key}: ${was} becomes ${is}`,
  /** Where the two look alike as they are shown. */
  alike: '; they differ in what is not shown here, behind the beginning or in an e-mail address: look at the file',
} as const;
