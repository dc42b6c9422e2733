/** The wording of a page of the charter as plain text, with its numbers as the rules of a day had them. */
import type { RuleTexts } from '#words/rule-text.ts';
import { type Block, blocksOf } from '../content/markup/blocks.ts';
import type { CharterText } from '../governance/model.ts';
import { withoutEmails } from '../words/withheld.ts';
import type { Site } from './site.ts';

/** One paragraph, heading, cell or item, as it reads. */
export interface Paragraph {
  readonly kind: string;
  readonly text: string;
}

const read = new WeakMap<CharterText, readonly Block[]>();

function blocks({ content }: Site, text: CharterText): readonly Block[] {
  const known = read.get(text) ?? blocksOf(content.charter.find(({ file }) => file === text.file)?.body ?? '');
  read.set(text, known);
  return known;
}

/** The paragraphs of a page, in its order. `rules` is what stands where it names a rule; null where it may name none. */
export function paragraphsOf(all: Site, text: CharterText, rules: RuleTexts | null): Paragraph[] {
  return blocks(all, text).map(({ kind, parts }) => {
    const whole = parts.map((part) => (typeof part === 'string' ? part : (rules?.[part.as][part.is] ?? ''))).join('');
    const line = whole.replace(/\s+/g, ' ').trim();
    return { kind, text: all.settings.privacy.emails ? line : withoutEmails(line) };
  });
}
