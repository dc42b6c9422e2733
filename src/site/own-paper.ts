/** The paper that a community's stylesheet sets its pages on, for the frame of a browser's window, which asks before it reads stylesheets. */
import postcss, { type ChildNode, type Container } from 'postcss';

/** A colour for each light; null for one that only the page itself can work out. */
export interface Paper {
  readonly light: string | null;
  readonly dark: string | null;
}

/** What is said of the light in the conditions of a part of a stylesheet. */
const CONDITION =
  /^(?:(?:only\s+)?(?:screen|all))?(?:\s*(?:and\s*)?\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\))?$/i;

type Light = keyof Paper;
const LIGHTS: readonly Light[] = ['light', 'dark'];

/** In which light a part of a stylesheet holds on every screen; none where it hangs on something else. */
function lightsOf(part: ChildNode['parent'] | Container): readonly Light[] {
  if (part === undefined || part.type === 'root') return LIGHTS;
  const outside = lightsOf(part.parent as Container | undefined);
  // Of the rules for the whole page those with `:root` count as much as the software's own.
  if (part.type === 'rule') return 'selectors' in part && (part.selectors as string[]).includes(':root') ? outside : [];
  if (!('name' in part && part.name === 'media' && 'params' in part)) return [];
  const condition = CONDITION.exec(String(part.params).trim());
  if (condition === null) return [];
  const only = condition[1]?.toLowerCase();
  return outside.filter((light) => only === undefined || light === only);
}

/** A colour in one light. */
function colourIn(value: string, light: Light): string | null {
  const pair = /^light-dark\((.*)\)$/is.exec(value)?.[1];
  const colour = pair === undefined ? value : (postcss.list.comma(pair)[LIGHTS.indexOf(light)] ?? '');
  return /^(?:#[0-9a-f]{3,8}|(?!var\(|env\()[a-z]+(?:\([^()]*\))?)$/i.test(colour) ? colour : null;
}

/** The paper of a page that has this stylesheet behind the software's, whose paper is `usual`. */
export function paperIn(css: string, usual: Paper): Paper {
  const paper: { light: string | null; dark: string | null } = { ...usual };
  try {
    postcss.parse(css).walkDecls('--paper', ({ value, parent }) => {
      for (const light of lightsOf(parent)) paper[light] = colourIn(value.trim(), light);
    });
  } catch {
    // What a browser makes of a stylesheet that cannot be read is not known.
    return { light: null, dark: null };
  }
  return paper;
}
