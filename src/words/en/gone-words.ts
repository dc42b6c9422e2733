/** Why somebody who stood, or was elected, takes no seat, in words. */
import type { WhyGone } from '../../governance/model.ts';

interface GoneWords {
  /** "Ada withdrew", "who died" */
  readonly past: string;
  /** "Withdrew from the election of April 2021" */
  readonly from: string;
  /** Over the news of a winner who does not take the seat: "Ada declines". */
  readonly title: string;
}

export const GONE: Readonly<Record<WhyGone, GoneWords>> = {
  withdrew: { past: 'withdrew', from: 'Withdrew from', title: 'withdraws' },
  declined: { past: 'declined', from: 'Declined a place after', title: 'declines' },
  died: { past: 'died', from: 'Died while standing in', title: 'has died' },
  'lost-eligibility': {
    past: 'lost the right to stand',
    from: 'Lost the right to stand in',
    title: 'may no longer take office',
  },
};
