/**
 * What a page of the site may do in the reader's browser (Content Security Policy, level 3): nothing but what is listed.
 * No inline script but the one whose bytes are named, no inline style, no other host. A page carries its policy itself, for hosts that set no headers; a host
 * that does sends it too, with what a page cannot say of itself.
 */

import { EARLY_THEME_HASH } from './early-theme.ts';

/** `page` for every page; `search` for the search and its worker, which compile the index's WebAssembly and fetch its parts; `nothing` for what is no page. */
export type Policy = 'page' | 'search' | 'nothing';

const OWN = ["style-src 'self'", "img-src 'self'", "font-src 'self'", "manifest-src 'self'"];
const FORMS = ["form-action 'self'", "base-uri 'none'"];

const DIRECTIVES: Readonly<Record<Policy, readonly string[]>> = {
  // What checks a site reads robots.txt from within a page.
  page: ["default-src 'none'", `script-src 'self' ${EARLY_THEME_HASH}`, "connect-src 'self'", ...OWN, ...FORMS],
  search: [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${EARLY_THEME_HASH}`,
    "connect-src 'self'",
    "worker-src 'self'",
    ...OWN,
    ...FORMS,
  ],
  nothing: ["default-src 'none'"],
};

/** The policy as a `meta` element of the page holds it. */
export const policyInPage = (policy: Policy): string => DIRECTIVES[policy].join('; ');

/** The policy as a header: it also says that no other site may show the page in a frame, which a page cannot say of itself. */
export const policyHeader = (policy: Policy): string => `${policyInPage(policy)}; frame-ancestors 'none'`;

/** Which policy a page has, from its path below the base (`/search/`). */
export const policyOfPage = (path: string): Policy => (path === '/search/' ? 'search' : 'page');

/** Other sites are not told from which page a reader came. */
export const REFERRER = 'same-origin';
