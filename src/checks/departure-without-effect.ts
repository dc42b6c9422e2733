import { departuresIn } from '../content/departures-in.ts';
import { withId } from '../governance/lookup.ts';
import type { Departure, Election } from '../governance/model.ts';
import type { History } from '../governance/terms.ts';
import type { Check } from './check.ts';
import { changed } from './example-base.ts';

/** Why a departure changes nothing, and what to write instead; null where it does, or may yet. */
function withoutEffect(
  { person, why, on, atElection, takenBack }: Departure,
  elections: readonly Election[],
  { terms }: History,
): readonly [message: string, expected: string] | null {
  if (takenBack !== null) return null;
  if (on !== null) {
    const left = terms.some((term) => term.person === person && term.until === on.by && term.ended?.why === why);
    return left && terms.some((term) => term.person === person && term.since === on.by)
      ? [
          `${person} leaves on ${on.by}, and takes a seat on that very day`,
          'write the first day on which they no longer sat, or take the entry away where they went on',
        ]
      : null;
  }
  const outcome = withId(elections, atElection)?.outcome ?? null;
  if (outcome?.by === 'cancelled') {
    return [
      `${person} remains until the election ${atElection} is over, and that was cancelled`,
      'name the election that took its place, or write "on" with the day of leaving',
    ];
  }
  return outcome?.elected.includes(person) === true
    ? [
        `${person} remains until the election ${atElection} is over, and was elected in it`,
        'take the entry away where they went on, or write "on" with the day of leaving',
      ]
    : null;
}

export const departureWithoutEffect: Check = {
  code: 'departure-without-effect',
  rule: 'Who leaves does not take a seat on that day again, and the election until which they remain has a result and does not elect them.',
  severity: 'error',
  example: {
    wrong: changed('committees/council.yaml', 'resignations: []', 'resignations:\n  - { person: ada, on: 2020-05-15 }'),
    at: 'content/committees/council.yaml:28:5',
    right: changed('committees/council.yaml', 'resignations: []', 'resignations:\n  - { person: ada, on: 2020-05-16 }'),
  },
  run: ({ content, community, histories }) =>
    content.committees.flatMap(({ id, data, source }) => {
      const history = histories.get(id);
      if (history === undefined) return [];
      return departuresIn(data).flatMap(({ path }, index) => {
        const departure = history.committee.departures[index];
        const found = departure === undefined ? null : withoutEffect(departure, community.elections, history);
        return found === null ? [] : [{ place: source.at(path), message: found[0], expected: found[1] }];
      });
    }),
};
