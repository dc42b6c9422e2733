import { rule } from './rule.ts';
import { count, key, keyOrNull, mapping, or } from './shape.ts';

/** How many must endorse a candidate. */
export const endorsements = rule({
  says: 'How many must endorse a candidate',
  quiet: true,
  shape: or(
    'none',
    'where the charter asks for none',
    mapping({
      needed: key(count(10_000), 'How many must endorse'),
      organizations: keyOrNull(count(10_000), 'From how many organizations they must come', 'for any'),
      ownAtMost: keyOrNull(
        count(10_000),
        'How many of them at most may be of the candidate’s own organization',
        'for any',
      ),
    }),
  ),
  silent: null,
  prose: (rule) => ({
    'endorsements.needed': rule?.needed ?? null,
    'endorsements.organizations': rule?.organizations ?? null,
  }),
});
