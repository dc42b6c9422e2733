import { departuresIn } from '../content/departures-in.ts';
import type { Check } from './check.ts';
import { changed } from './example-base.ts';

/** What nobody says of another without showing where it is written. */
const ABOUT_A_PERSON: Record<string, string> = {
  removed: 'was removed',
  'lost-eligibility': 'was no longer eligible',
  died: 'died',
};

export const departureSource: Check = {
  code: 'departure-without-source',
  rule: 'That a member was removed, was no longer eligible or died has a source.',
  severity: 'hint',
  example: {
    wrong: changed(
      'committees/council.yaml',
      'resignations: []',
      'departures:\n  - { person: cleo, why: removed, on: 2020-12-01 }',
    ),
    at: 'content/committees/council.yaml:28:5',
    right: changed(
      'committees/council.yaml',
      'resignations: []',
      'departures:\n  - { person: cleo, why: removed, on: 2020-12-01, sources: [{ title: Minutes of the council }] }',
    ),
  },
  run: ({ content }) =>
    content.committees.flatMap(({ data, source }) =>
      departuresIn(data).flatMap(({ entry, why, path }) =>
        ABOUT_A_PERSON[why] === undefined || entry.sources.length > 0
          ? []
          : [
              {
                place: source.at(path),
                message: `says that ${entry.person} ${ABOUT_A_PERSON[why]}, and not where that is written`,
                expected: 'add sources: [{ title: <where it is written>, url: <its address> }]',
              },
            ],
      ),
    ),
};
