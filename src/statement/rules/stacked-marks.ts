import { stackedPlaces } from '../hidden.ts';
import { type BodyRule, MOST_TOLD } from './rule.ts';

export const stackedMarks: BodyRule = {
  code: 'stacked-marks',
  rule: 'No letter carries more marks, and no sign is joined of more letters, than a language has: they would cover what stands around them.',
  severity: 'error',
  find: ({ lines }) =>
    stackedPlaces(lines.join('\n'))
      .slice(0, MOST_TOLD)
      .map(({ line, col }) => ({
        line,
        col,
        message: 'more than six marks stand on one letter here, or join more than eight into one',
        expected: 'take them off; the page shows four at most',
      })),
};
