/** Run-offs: of an election that leaves them seats, for those seats, among those whom it names. */
import { counted } from '#words/counts.ts';
import { listInWords, withPlainSpaces } from '#words/sentences.ts';
import type { Place } from '../findings/finding.ts';
import type { Path } from '../findings/yaml.ts';
import { withId } from '../governance/lookup.ts';
import { runOffChain } from '../governance/run-offs.ts';
import { takeOffice } from '../governance/winners.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { elections, mayHaveStood, standingAtResult } from './subjects.ts';

const FIRST = 'elections/2020-05/election.yaml';
const SECOND = 'elections/2020-06-run-off/election.yaml';
const TIED = changed(
  FIRST,
  '  - person: ben\n',
  '  - person: gus\n  - person: ben\n',
  'elected: [ada, dora]',
  'elected: [ada]\n  runOff: { among: [dora, finn] }',
);
const runOff = (stood: string, seats = 1): string => `committee: council
cohort: spring
seats: ${seats}
runOffOf: 2020-05
timetable:
  voting: { start: 2020-06-01, end: 2020-06-07 }
candidacies: [${stood}]
outcome: { by: poll, declared: 2020-06-08, elected: [dora] }
`;
const BOTH = '{ person: dora }, { person: finn }';

export const runOffOfNothing: Check = {
  code: 'run-off-of-nothing',
  rule: 'A run-off is of an earlier election of its committee, whose outcome leaves seats to it. Before that outcome it is a hint.',
  severity: 'error',
  example: {
    wrong: { [SECOND]: runOff(BOTH) },
    at: `content/${SECOND}:4:11`,
    right: { ...TIED, [SECOND]: runOff(BOTH) },
  },
  run: (checked) =>
    elections(checked).flatMap(({ file, election }): Report[] => {
      const of = withId(checked.community.elections, election.runOffOf);
      if (election.runOffOf === null || of === undefined) return [];
      const place = file.source.at(['runOffOf']);
      const isCircle = runOffChain(checked.community.elections, election).at(-1)?.runOffOf != null;
      if (of.committee !== election.committee || isCircle) {
        return [
          {
            place,
            message: isCircle ? 'names itself, by way of others' : `${of.id} is of another committee, ${of.committee}`,
            expected: 'write the election that left seats to it, or leave "runOffOf" out',
          },
        ];
      }
      if (of.outcome?.runOff != null) return [];
      return [
        {
          place,
          message:
            of.outcome === null
              ? `${of.id} has no outcome yet, so nobody knows whether a run-off is needed`
              : `the outcome of ${of.id} leaves no seat to a run-off`,
          expected: `add to the outcome of ${of.id} runOff: { among: [<id>, <id>], seats: ${election.seats} }, or leave "runOffOf" out`,
          ...(of.outcome === null ? { severity: 'hint' as const } : {}),
        },
      ];
    }),
};

export const runOffDiffers: Check = {
  code: 'run-off-differs',
  rule: 'A run-off fills the seats that were left to it, of the same cohort, and those stand in it whom the outcome names.',
  severity: 'error',
  example: { wrong: { ...TIED, [SECOND]: runOff(`${BOTH}, { person: eve }`) }, at: `content/${SECOND}:7:1` },
  run: (checked) =>
    elections(checked).flatMap(({ file, election }): Report[] => {
      const of = withId(checked.community.elections, election.runOffOf);
      const left = of?.outcome?.runOff;
      if (of === undefined || left == null) return [];
      const own = withId(checked.content.elections, of.id)?.source.at(['outcome', 'runOff']);
      const also = own === undefined ? [] : [own];
      const others = election.candidacies.flatMap(({ person }) => (left.among.includes(person) ? [] : [person]));
      return [
        ...(left.seats === election.seats
          ? []
          : [
              {
                place: file.source.at(['seats']),
                message: withPlainSpaces(`fills ${counted(election.seats, 'seat')}; ${of.id} left ${left.seats} to it`),
                expected: 'correct one of the two',
                also,
              },
            ]),
        ...(of.cohort === election.cohort
          ? []
          : [
              {
                place: file.source.at(['cohort']),
                message: `is of ${election.cohort ?? 'no cohort'}; ${of.id} of ${of.cohort ?? 'none'}`,
                expected: `write the cohort of ${of.id}`,
              },
            ]),
        ...(others.length === 0
          ? []
          : [
              {
                place: file.source.at(['candidacies'], 'key'),
                message: `${listInWords(others)} ${others.length === 1 ? 'stands' : 'stand'} in it; it is between ${listInWords(left.among)}`,
                expected: `correct "among" in the outcome of ${of.id}, or take out who does not stand in it`,
                also,
              },
            ]),
      ];
    }),
};

export const runOffImpossible: Check = {
  code: 'run-off-impossible',
  rule: 'A run-off is needed after a vote, for seats that nobody was elected to, between more people than those seats who stood.',
  severity: 'error',
  example: {
    wrong: changed(FIRST, 'elected: [ada, dora]', 'elected: [ada]\n  runOff: { among: [ada, finn] }'),
    at: `content/${FIRST}:15:21`,
    right: TIED,
  },
  run: (checked) =>
    elections(checked).flatMap(({ file, election }): Report[] => {
      const { outcome } = election;
      if (outcome === null || outcome.runOff === null) return [];
      const { among, seats } = outcome.runOff;
      const at = (...path: Path): Place => file.source.at(['outcome', 'runOff', ...path]);
      const elected = takeOffice(outcome);
      const stood = new Set(standingAtResult(election).map(({ person }) => person));
      const found = (place: Place, message: string, expected: string): Report[] => [{ place, message, expected }];
      return [
        ...(outcome.by === 'poll' ? [] : found(at(), 'follows no vote', 'write by: poll, or leave "runOff" out')),
        ...(outcome.elected.length + seats <= election.seats
          ? []
          : found(
              at(),
              withPlainSpaces(
                `${outcome.elected.length} are elected and ${seats} left to a run-off, of ${counted(election.seats, 'seat')}`,
              ),
              'correct "elected", "seats" or the seats of the run-off',
            )),
        ...(new Set(among).size > seats
          ? []
          : found(
              at('among'),
              `are no more than the seats`,
              'name all between whom it decides, or add them to "elected"',
            )),
        ...among.flatMap((person, index): Report[] =>
          elected.includes(person)
            ? found(
                at('among', index),
                `${person} is elected, and stands in the run-off`,
                'take the name out of one of the two',
              )
            : stood.has(person) || mayHaveStood(checked, election, person)
              ? []
              : found(
                  at('among', index),
                  `${person} did not stand when the result was declared`,
                  'name those between whom the vote left it open',
                ),
        ),
      ];
    }),
};

export const behindNone: Check = {
  code: 'behind-none',
  rule: 'Whom voters placed behind the option that stands for nobody stood in that vote, and has no seat by it.',
  severity: 'error',
  example: {
    wrong: changed(
      FIRST,
      'elected: [ada, dora]',
      'elected: [ada, dora]\n  none: { named: None of the above, behind: [dora] }',
    ),
    at: `content/${FIRST}:15:46`,
    right: changed(
      FIRST,
      'elected: [ada, dora]',
      'elected: [ada]\n  none: { named: None of the above, behind: [dora, finn] }',
    ),
  },
  run: (checked) =>
    elections(checked).flatMap(({ file, election }): Report[] => {
      const { outcome } = election;
      if (outcome === null || outcome.none === null) return [];
      const stood = new Set(standingAtResult(election).map(({ person }) => person));
      const seated = new Set([...outcome.elected, ...(outcome.runOff?.among ?? [])]);
      const noVote: Report[] =
        outcome.by === 'poll'
          ? []
          : [
              {
                place: file.source.at(['outcome', 'none'], 'key'),
                message: 'nobody voted, so nobody was placed behind it',
                expected: 'write by: poll, or leave "none" out',
              },
            ];
      return [
        ...noVote,
        ...outcome.none.behind.flatMap((person, index): Report[] => {
          const place = file.source.at(['outcome', 'none', 'behind', index]);
          if (seated.has(person)) {
            return [
              {
                place,
                message: `${person} was placed behind it, and is elected or in a run-off`,
                expected: 'take the name out of one of the two',
              },
            ];
          }
          return stood.has(person) || mayHaveStood(checked, election, person)
            ? []
            : [
                {
                  place,
                  message: `${person} did not stand when the result was declared`,
                  expected: 'name candidates of this vote',
                },
              ];
        }),
      ];
    }),
};
