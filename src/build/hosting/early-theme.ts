/**
 * The one script that stands in a page itself, behind its style sheets: who chose light or dark against their system is
 * shown the page so from the first. What holds in the dark alone it hands on, as the style sheets had it, to the switch
 * (browser/every-page/theme.ts). Where a host's own policy forbids it, the switch does the same a moment later.
 */
import { createHash } from 'node:crypto';

export const EARLY_THEME = [
  'try{',
  'const c=localStorage.getItem("theme"),r=[];',
  'for(const s of document.styleSheets)for(const{media:m}of s.cssRules)',
  'if(m&&m.mediaText.includes("(prefers-color-scheme: dark)"))r.push({media:m,usual:m.mediaText});',
  'document.darkRules=r;',
  'if(c){for(const{media:m}of r)m.mediaText=c=="dark"?"screen":"not all";document.documentElement.style.colorScheme=c}',
  '}catch{}',
].join('');

/** What a policy names it by: the script of these bytes, and no other. */
export const EARLY_THEME_HASH = `'sha256-${createHash('sha256').update(EARLY_THEME).digest('base64')}'`;
