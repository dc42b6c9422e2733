import { capAt } from '../governance/rules/affiliation-cap.ts';
import type { Check } from './check.ts';
import { changed } from './example-base.ts';

export const capSaysNothing: Check = {
  code: 'cap-says-nothing',
  rule: 'A limit for one organization names a number, a share, or numbers by the size of the committee.',
  severity: 'error',
  example: {
    wrong: changed('committees/council.yaml', 'affiliationCap: { seats: 2 }', 'affiliationCap: { counts: parent }'),
    at: 'content/committees/council.yaml:13:23',
    right: changed('committees/council.yaml', 'affiliationCap: { seats: 2 }', 'affiliationCap: { share: 2/3 }'),
  },
  run: ({ content }) =>
    content.committees.flatMap(({ data, source }) =>
      data.charter.flatMap(({ rules: { affiliationCap: cap } }, version) =>
        cap == null || cap.whenElected !== null || cap.bySize.length > 0 || capAt(cap, 1000) !== null
          ? []
          : [
              {
                place: source.at(['charter', version, 'rules', 'affiliationCap']),
                message: 'the limit for one organization says nothing',
                expected: 'add seats: <number>, share: <fraction> or bySize; or write affiliationCap: none',
              },
            ],
      ),
    ),
};
