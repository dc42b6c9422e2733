import { rule } from './rule.ts';
import { count, key, keyOrNull, mapping, or } from './shape.ts';

/** How many must endorse a candidate. */
export const endorsements = rule({
  label: 'Endorsements that a candidate needs',
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
  reads: (rule, say) => {
    if (rule === null) return null;
    const from = rule.organizations === null ? '' : `, from ${say.count(rule.organizations, 'organization')}`;
    const own =
      rule.ownAtMost === null
        ? ''
        : `, at most ${say.number(rule.ownAtMost)} of the ${say.called('candidate')}’s own organization`;
    return `${say.number(rule.needed)}${from}${own}`;
  },
  prose: (rule) => ({
    'endorsements.needed': rule?.needed ?? null,
    'endorsements.organizations': rule?.organizations ?? null,
  }),
});
