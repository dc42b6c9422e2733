import { departuresIn } from '../content/departures-in.ts';
import type { Day } from '../governance/day.ts';
import type { Check } from './check.ts';
import { changed } from './example-base.ts';

export const afterRecordsEnd: Check = {
  code: 'after-records-end',
  rule: 'Nothing that happened after the last day of the records is recorded.',
  severity: 'hint',
  example: {
    wrong: changed('community.yaml', 'name: Example\n', 'name: Example\nrecordsEnd: 2020-05-01\n'),
    at: 'content/elections/2020-05/election.yaml:13:13',
  },
  run({ content }) {
    const { community } = content;
    const end = community?.data.recordsEnd;
    if (community === null || end === undefined) return [];
    const dated: { on: Day | undefined; place: () => { file: string; line: number; col: number } }[] = [
      ...content.elections.map(({ data, source }) => ({
        on: data.outcome?.declared,
        place: () => source.at(['outcome', 'declared']),
      })),
      ...content.committees.flatMap(({ data, source }) => [
        ...data.charter.map(({ since }, i) => ({ on: since, place: () => source.at(['charter', i, 'since']) })),
        ...data.appointments.map(({ since }, i) => ({
          on: since,
          place: () => source.at(['appointments', i, 'since']),
        })),
        ...departuresIn(data).map(({ entry: { on }, path }) => ({
          on: on?.by,
          place: () => source.at([...path, 'on']),
        })),
      ]),
      ...content.people.flatMap(({ data, source }) =>
        data.affiliations.map(({ since }, i) => ({
          on: since.by,
          place: () => source.at(['affiliations', i, 'since']),
        })),
      ),
    ];
    return dated
      .filter(({ on }) => on !== undefined && end < on)
      .map(({ on, place }) => ({
        place: place(),
        message: `is dated ${on}; the records end on ${end}`,
        expected: 'move "recordsEnd" in community.yaml to the last day that the records cover',
        also: [community.source.at(['recordsEnd'])],
      }));
  },
};
