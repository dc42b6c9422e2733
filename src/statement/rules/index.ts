/** Every rule about the text of a statement. A new one is a file beside this one, a line here, and a check with its example. */
import { badLink } from './bad-link.ts';
import { disguisedLink } from './disguised-link.ts';
import { emailAddress } from './email-address.ts';
import { emptyStatement } from './empty-statement.ts';
import { hiddenEntity } from './hidden-entity.ts';
import { noImages } from './no-images.ts';
import { rawHtml } from './raw-html.ts';
import type { BodyRule } from './rule.ts';
import { siteHeading } from './site-heading.ts';
import { stackedMarks } from './stacked-marks.ts';
import { tooManyWords } from './too-many-words.ts';
import { tooMuchMarkup } from './too-much-markup.ts';

export const BODY_RULES: readonly BodyRule[] = [
  emptyStatement,
  tooManyWords,
  tooMuchMarkup,
  rawHtml,
  noImages,
  badLink,
  disguisedLink,
  siteHeading,
  hiddenEntity,
  stackedMarks,
  emailAddress,
];
