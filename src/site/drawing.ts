/**
 * By which a kept bundle of the pages is entered: Astro's own application over them, and the paths that they have. Both are
 * what Astro gives to whoever serves or draws its pages somewhere else.
 */
export { StaticPaths } from 'astro:static-paths';
export { createApp } from 'astro/app/entrypoint';
