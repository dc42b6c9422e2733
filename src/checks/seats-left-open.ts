import { counted } from '#words/counts.ts';
import { withPlainSpaces } from '#words/sentences.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { elections, standingAtResult, standingIsKnown } from './subjects.ts';

export const seatsLeftOpen: Check = {
  code: 'seats-left-open',
  rule: 'A vote fills every seat for which somebody stood, unless the election says why it did not.',
  severity: 'hint',
  example: {
    wrong: changed('elections/2020-05/election.yaml', '[ada, dora]', '[ada]'),
    at: 'content/elections/2020-05/election.yaml:14:12',
    right: changed(
      'elections/2020-05/election.yaml',
      '[ada, dora]',
      '[ada]\n  notes: [{ text: Nobody else had a majority. }]',
    ),
  },
  run: (checked) =>
    elections(checked).flatMap(({ file, election }): Report[] => {
      const { outcome } = election;
      if (outcome?.by !== 'poll' || !standingIsKnown(checked.content, election)) return [];
      const isSaid = outcome.runOff !== null || outcome.none !== null;
      const told = isSaid || outcome.notes.length > 0 || election.notes.length > 0 || election.summary !== null;
      const stood = standingAtResult(election).length;
      const filled = outcome.elected.length;
      if (told || filled >= election.seats || stood <= filled) return [];
      return [
        {
          place: file.source.at(['outcome', 'elected']),
          message: withPlainSpaces(
            `elects ${filled} of ${counted(stood, 'candidate')} into ${counted(election.seats, 'seat')}`,
          ),
          expected: 'add who else was elected, or say in a note why a seat stayed open',
          also: [file.source.at(['seats'])],
        },
      ];
    }),
};
