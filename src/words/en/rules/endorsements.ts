import type { Rules } from '../../../governance/rules/index.ts';
import type { RuleWords } from '../../rule-words.ts';
import { CALLED } from '../called.ts';

export const endorsements: RuleWords<Rules['endorsements']> = {
  label: `Endorsements that ${CALLED.aCandidate} needs`,
  reads: (rule, say) => {
    if (rule === null) return null;
    const from = rule.organizations === null ? '' : `, from ${say.count(rule.organizations, 'organization')}`;
    const own =
      rule.ownAtMost === null
        ? ''
        : `, at most ${say.number(rule.ownAtMost)} of the ${CALLED.candidate}’s own organization`;
    return `${say.number(rule.needed)}${from}${own}`;
  },
};
