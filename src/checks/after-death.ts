import { departuresIn } from '../content/departures-in.ts';
import type { Place } from '../findings/finding.ts';
import type { Day } from '../governance/day.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { elections } from './subjects.ts';

interface Died {
  readonly on: Day;
  readonly place: () => Place;
}

export const afterDeath: Check = {
  code: 'after-death',
  rule: 'Nobody stands, is appointed, or runs an election after the day on which the records say that they died.',
  severity: 'error',
  example: {
    wrong: changed(
      'committees/council.yaml',
      'resignations: []',
      'departures:\n  - { person: ben, why: died, on: 2019-10-01, sources: [{ title: Announcement }] }',
    ),
    at: 'content/elections/2020-05/election.yaml:9:13',
  },
  run: (checked) => {
    const died = new Map<string, Died>();
    for (const { data, source } of checked.content.committees) {
      for (const { entry, why, path } of departuresIn(data)) {
        if (why !== 'died' || entry.on === undefined) continue;
        died.set(entry.person, { on: entry.on.by, place: () => source.at([...path, 'why']) });
      }
    }
    if (died.size === 0) return [];
    const report = (person: string, on: Day, what: string, place: () => Place): Report[] => {
      const record = died.get(person);
      if (record === undefined || on <= record.on) return [];
      return [
        {
          place: place(),
          message: `${person} ${what} on ${on}, and died on ${record.on}`,
          expected: 'correct the person, or the record of the death',
          also: [record.place()],
        },
      ];
    };
    return [
      ...elections(checked).flatMap(({ file, governing }) => [
        ...file.data.candidacies.flatMap(({ person }, index) =>
          report(person, governing, 'stands in the election that opens', () =>
            file.source.at(['candidacies', index, 'person']),
          ),
        ),
        ...file.data.officials.flatMap((person, index) =>
          report(person, governing, 'runs the election that opens', () => file.source.at(['officials', index])),
        ),
      ]),
      ...checked.content.committees.flatMap(({ data, source }) =>
        data.appointments.flatMap(({ person, since }, index) =>
          report(person, since, 'is appointed', () => source.at(['appointments', index, 'person'])),
        ),
      ),
    ];
  },
};
