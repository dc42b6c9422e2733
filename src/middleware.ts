/** Around the drawing of every page: says below which election's address it lies, if any. */
import { defineMiddleware } from 'astro:middleware';
import { drawing } from './site/texts.ts';

export const onRequest = defineMiddleware(({ params }, next) => drawing(params.election ?? null, next));
