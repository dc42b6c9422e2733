/** With what a community makes the site its own: stylesheets behind that of the software, and parts of every page. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type THEME_PARTS, themeHtml } from '../content/markup/theme-html.ts';
import { type Paper, paperIn } from './own-paper.ts';
import type { Site } from './site.ts';
import { to } from './urls.ts';
import { communityFolder } from './world.ts';

/** A stylesheet of the community's own: what lies in `public/` is published as it is. */
const OWN = 'theme.css';

/** What the letters of a page are for, as the settings name it. */
const TYPEFACES = ['facts', 'prose'] as const;

/** The fonts that a page is set in: which of the software's, and the addresses of the community's own. A typeface of the reader's system has none. */
export function fontsOf({ settings: { typefaces } }: Pick<Site, 'settings'>) {
  const own = TYPEFACES.flatMap((use) => {
    const typeface = typefaces[use];
    return typeof typeface === 'object' ? [to(typeface.file)] : [];
  });
  return { usual: TYPEFACES.filter((use) => typefaces[use] === undefined), own: [...new Set(own)] };
}

/** A file of `public/`, by its address; null where there is none. */
export function publicFile(address: string): Uint8Array | null {
  const file = path.join(communityFolder(), 'public', address);
  return existsSync(file) ? readFileSync(file) : null;
}

/** The stylesheet that was read last, and its paper: every page has it. */
let lastPaper: { readonly css: string; readonly paper: Paper } | null = null;

/** The paper of every page, as the community's stylesheet leaves or sets it. */
export function ownPaper(usual: Paper): Paper {
  const css = Buffer.from(publicFile(`/${OWN}`) ?? '').toString('utf8');
  if (lastPaper?.css !== css) lastPaper = { css, paper: paperIn(css, usual) };
  return lastPaper.paper;
}

/** Their addresses, in the order in which they count. */
export const ownStyles = ({ settings }: Pick<Site, 'settings'>): readonly string[] => [
  ...(settings.accent === undefined ? [] : [to('/theme/accent.css')]),
  ...(Object.keys(settings.typefaces).length === 0 ? [] : [to('/theme/typefaces.css')]),
  ...(existsSync(path.join(communityFolder(), 'public', OWN)) ? [to(`/${OWN}`)] : []),
];

/** What was made of each part: every page has it. */
const parts = new Map<string, string>();

/** A part of every page that the community writes itself, as HTML that may stand there; null where it has none. */
export function ownPart({ content }: Pick<Site, 'content'>, part: (typeof THEME_PARTS)[number]): string | null {
  const own = content.theme.find(({ id }) => id === part);
  if (own === undefined) return null;
  const made = parts.get(own.text) ?? themeHtml(own.text, own.file, to).html;
  parts.set(own.text, made);
  return made;
}
