/** /.well-known/security.txt (RFC 9116): where to report a weakness of the site. */
import type { CommunityFile } from '../../content/schema/community.ts';
import { addDays, type Day } from '../../governance/day.ts';
import type { Published } from './redirects.ts';

export const SECURITY_TXT = '.well-known/security.txt';

/**
 * The file's text; null where the community names no contact. It expires some days after the build, as the RFC asks:
 * whoever finds an old one knows that nobody keeps it.
 */
export function securityTxt(
  security: CommunityFile['security'],
  asOf: Day,
  { origin, base }: Pick<Published, 'origin' | 'base'>,
): string | null {
  if (security === undefined) return null;
  const lines = [
    ...security.contact.map((contact) => `Contact: ${contact}`),
    `Expires: ${addDays(asOf, security.validDays)}T00:00:00Z`,
    ...(security.languages.length === 0 ? [] : [`Preferred-Languages: ${security.languages.join(', ')}`]),
    ...(security.policy === undefined ? [] : [`Policy: ${security.policy}`]),
    // The RFC knows this file at the root of a host alone.
    ...(base === '/' ? [`Canonical: ${origin}/${SECURITY_TXT}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}
