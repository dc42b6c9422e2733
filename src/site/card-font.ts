/** The font of the community's own in which the social cards are set. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { create } from 'fontkitten';
import { communityFolder } from './world.ts';

export interface CardFont {
  /** As the file names itself. */
  readonly family: string;
  /** Whether it has a letter, by its code point. */
  readonly has: (point: number) => boolean;
}

/** The font at an address of `public/`. Throws where the file is no font, or a collection of several. */
export function cardFont(address: string): CardFont {
  const file = path.join('public', address);
  const font = create(readFileSync(path.join(communityFolder(), file)));
  if (font.isCollection) throw new Error(`${file} holds several fonts; write the address of one`);
  return {
    family: font.getName('preferredFamily') ?? font.familyName,
    has: (point) => font.hasGlyphForCodePoint(point),
  };
}
