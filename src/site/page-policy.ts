/** What a page says to the browser of what it may do. */
import { policyInPage, policyOfPage } from '../build/hosting/policy.ts';
import { served } from './served.ts';
import { to } from './urls.ts';

export { EARLY_THEME } from '../build/hosting/early-theme.ts';
export { REFERRER } from '../build/hosting/policy.ts';

/** The policy of the page at an address; null while the site is edited: the server of `npm run dev` puts scripts and styles into its pages. */
export const policyAt = ({ pathname }: URL): string | null =>
  served().DEV ? null : policyInPage(policyOfPage(pathname.slice(to('').length)));
