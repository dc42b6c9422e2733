/** Every name that the search knows, for its page. */
import type { APIRoute } from 'astro';
import { site } from '../../site/site.ts';
import { searchNames } from '../../views/search.ts';

export const GET: APIRoute = () => Response.json(searchNames(site()));
