import type { AffiliationCap } from '../../../governance/rules/affiliation-cap.ts';
import type { Rules } from '../../../governance/rules/index.ts';
import type { RuleWords, Say } from '../../rule-words.ts';
import { CALLED } from '../called.ts';
import { listInWords } from '../sentences.ts';

const ROUNDING: Readonly<Record<AffiliationCap['rounding'], string>> = { down: '', up: ', rounded up', below: '' };

const COUNTS: Readonly<Record<AffiliationCap['counts'], string>> = {
  organization: 'each organization counts by itself',
  parent: 'an organization counts with its parent',
};

/** "two seats", "one third of the seats". */
export function capLimit(cap: AffiliationCap, say: Say): string {
  const sizes = cap.bySize.map(({ upTo, seats }) =>
    upTo === null
      ? `${say.count(seats, 'seat')} otherwise`
      : `${say.count(seats, 'seat')} of up to ${say.number(upTo)}`,
  );
  const share = cap.share === null ? '' : `${say.fraction(cap.share)} of the ${CALLED.seats}${ROUNDING[cap.rounding]}`;
  return [
    ...(cap.seats === null ? [] : [say.count(cap.seats, 'seat')]),
    ...(cap.share === null ? [] : [cap.rounding === 'below' ? `less than ${share}` : share]),
    ...(sizes.length === 0 ? [] : [listInWords(sizes)]),
    ...(cap.whenElected === null ? [] : [`${say.count(cap.whenElected, 'seat')} at an election`]),
  ].join(', ');
}

/** "two seats; each organization counts by itself" */
function capReads(cap: AffiliationCap, say: Say): string {
  const alone = cap.continuing ? [] : ['of those elected together'];
  const removed = cap.applied === 'by-placing' ? [] : ['of too many the lowest placed are removed'];
  return [capLimit(cap, say), COUNTS[cap.counts], ...alone, ...removed].join('; ');
}

export const affiliationCap: RuleWords<Rules['affiliationCap']> = {
  label: 'Cap for one organization',
  assumed: 'no limit is assumed',
  reads: (cap, say) => (cap === null ? 'none' : capReads(cap, say)),
  prose: (cap, say) => ({
    'affiliationCap.share': cap === null || cap.share === null ? null : say.fraction(cap.share),
  }),
};
