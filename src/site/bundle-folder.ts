/** How a kept bundle lies in its folder. */

/** The modules that draw the pages, for Node. */
export const PAGES = 'pages';

/** Among them, the one by which the bundle is entered. */
export const ENTRY = 'drawing.mjs';

/** What is sent to browsers beside the pages; it is called so in the site, too. */
export const ASSETS = '_astro';
