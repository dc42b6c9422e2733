import type { Loaded } from '../content/read.ts';
import type { CommitteeFile } from '../content/schema/committee.ts';
import type { ElectionFile } from '../content/schema/election.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';

interface Entry {
  /** What must not stand in the list twice; null for an entry that names nobody. */
  readonly id: string | null;
  readonly path: readonly (string | number)[];
}

/** The lists of an election in which each stands once; winners, officials and candidacies have checks of their own. */
const inElection = ({ alsoUp, outcome }: ElectionFile): Readonly<Record<string, readonly Entry[]>> => ({
  alsoUp: alsoUp.map((also, index) => ({
    id: 'seatOf' in also ? also.seatOf : null,
    path: ['alsoUp', index, 'seatOf'],
  })),
  took: (outcome?.took ?? []).map(({ person }, index) => ({ id: person, path: ['outcome', 'took', index, 'person'] })),
  among: (outcome?.runOff?.among ?? []).map((id, index) => ({ id, path: ['outcome', 'runOff', 'among', index] })),
  behind: (outcome?.none?.behind ?? []).map((id, index) => ({ id, path: ['outcome', 'none', 'behind', index] })),
  holdOver: (outcome?.holdOver ?? []).map((id, index) => ({ id, path: ['outcome', 'holdOver', index] })),
  declined: (outcome?.declined ?? []).map(({ person }, index) => ({
    id: person,
    path: ['outcome', 'declined', index, 'person'],
  })),
});

const inCommittee = ({ charter }: CommitteeFile): Readonly<Record<string, readonly Entry[]>> =>
  Object.fromEntries(
    charter.flatMap(({ seats, rules }, version) => [
      [
        `seats of version ${version}`,
        seats.map(({ seatOf }, index) => ({ id: seatOf, path: ['charter', version, 'seats', index, 'seatOf'] })),
      ],
      [
        `bodies of version ${version}`,
        (rules.notTogetherWith ?? []).map((id, index) => ({
          id,
          path: ['charter', version, 'rules', 'notTogetherWith', index],
        })),
      ],
    ]),
  );

function twice<T>(file: Loaded<T>, lists: (data: T) => Readonly<Record<string, readonly Entry[]>>): Report[] {
  return Object.values(lists(file.data)).flatMap((entries) => {
    const first = new Map<string, Entry>();
    return entries.flatMap((entry): Report[] => {
      const before = entry.id === null ? undefined : first.get(entry.id);
      if (entry.id !== null && before === undefined) first.set(entry.id, entry);
      if (before === undefined) return [];
      return [
        {
          place: file.source.at(entry.path),
          message: `${entry.id} stands twice in one list`,
          expected: 'take one of the two away, or name whoever else was meant',
          also: [file.source.at(before.path)],
        },
      ];
    });
  });
}

export const listedTwice: Check = {
  code: 'listed-twice',
  rule: 'Nobody stands twice in a list of those whose seats come up, who took which seat, who holds over or who declined.',
  severity: 'error',
  example: {
    wrong: changed(
      'elections/2020-05/election.yaml',
      '[ada, dora]',
      '[ada, dora]\n  took: [{ person: ada, cohort: spring }, { person: ada, cohort: spring }]',
    ),
    at: 'content/elections/2020-05/election.yaml:15:53',
  },
  run: ({ content }) => [
    ...content.elections.flatMap((file) => twice(file, inElection)),
    ...content.committees.flatMap((file) => twice(file, inCommittee)),
  ],
};
