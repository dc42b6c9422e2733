/** One gate for what a terminal or the log of a build server is given: what somebody typed is shown there and steers nothing. */

/** Signs that end a line, steer a terminal, or turn the direction of writing. */
const STEERING = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** The same, but for what lays out a text of several lines. */
const STEERING_TEXT = /[^\P{Cc}\n\t]|[\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** What a runner takes for a command wherever it stands in a line: `##[error]`, `##vso[…]`. */
const ANYWHERE = /#(?=#(?:\[|[A-Za-z]+\[))/g;
/** What it takes for one at the start of a line: `::error::`. */
const AT_START = /^(\s*):(?=:)/;

const shownAs = (sign: string): string => `\\u{${sign.codePointAt(0)?.toString(16)}}`;
const withoutCommands = (line: string): string =>
  line.replace(ANYWHERE, shownAs('#')).replace(AT_START, (_, blanks: string) => `${blanks}${shownAs(':')}`);

/** A piece of one line: names of files, values and pieces of them. */
export const printable = (text: string): string => withoutCommands(text.replace(STEERING, shownAs));

/** A text of several lines. */
export const printableLines = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(STEERING_TEXT, shownAs).split('\n').map(withoutCommands).join('\n');

/** The text of JSON, in which what steers can only stand within strings, and stays the same value. */
export const printableJsonText = (json: string): string =>
  json
    .replace(STEERING_TEXT, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(ANYWHERE, '\\u0023');

/** A value as such a text, set out in lines. */
export const printableJson = (value: unknown): string => printableJsonText(JSON.stringify(value, null, 2));
