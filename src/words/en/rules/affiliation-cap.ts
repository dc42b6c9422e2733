import type { AffiliationCap } from '../../../governance/rules/affiliation-cap.ts';
import type { Rules } from '../../../governance/rules/index.ts';
import { isSilentOn } from '../../../governance/rules/shape.ts';
import type { RuleWords, Say } from '../../rule-words.ts';
import { CALLED } from '../called.ts';
import { listInWords } from '../sentences.ts';

const ROUNDING: Readonly<Record<AffiliationCap['rounding'], string>> = {
  down: ', rounded down',
  up: ', rounded up',
  below: '',
};

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
  const share =
    cap.share === null
      ? ''
      : `${say.fraction(cap.share)} of the ${CALLED.seats}${isSilentOn(cap, 'rounding') ? '' : ROUNDING[cap.rounding]}`;
  return [
    ...(cap.seats === null ? [] : [say.count(cap.seats, 'seat')]),
    ...(cap.share === null ? [] : [cap.rounding === 'below' ? `less than ${share}` : share]),
    ...(sizes.length === 0 ? [] : [listInWords(sizes)]),
    ...(cap.whenElected === null ? [] : [`${say.count(cap.whenElected, 'seat')} at an election`]),
  ].join(', ');
}

const APPLIED: Readonly<Record<AffiliationCap['applied'], string>> = {
  'by-placing': 'whoever would be one too many is passed over',
  'lowest-removed': 'of too many the lowest placed are removed',
};

/** What is gone by where a charter sets a cap and says no more of it. */
const ASSUMED = {
  rounding: 'how a share is rounded, the charter does not say, and down is assumed',
  counts: 'whether an organization counts with its parent, the charter does not say, and by itself is assumed',
};

/** "two seats; each organization counts by itself" */
function capReads(cap: AffiliationCap, say: Say): string {
  const told = (key: 'continuing' | 'applied', says: string) => (isSilentOn(cap, key) ? [] : [says]);
  const alone = told('continuing', cap.continuing ? 'members who continue count' : 'of those elected together');
  const removed = told('applied', APPLIED[cap.applied]);
  const rounded = cap.share !== null && isSilentOn(cap, 'rounding') ? [ASSUMED.rounding] : [];
  const counts = isSilentOn(cap, 'counts') ? ASSUMED.counts : COUNTS[cap.counts];
  return [capLimit(cap, say), ...rounded, counts, ...alone, ...removed].join('; ');
}

export const affiliationCap: RuleWords<Rules['affiliationCap']> = {
  label: 'Cap for one organization',
  assumed: 'no limit is assumed',
  reads: (cap, say) => (cap === null ? 'none' : capReads(cap, say)),
  prose: (cap, say) => ({
    'affiliationCap.share': cap === null || cap.share === null ? null : say.fraction(cap.share),
  }),
};
