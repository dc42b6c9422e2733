import { departuresIn } from '../content/departures-in.ts';
import { idsOf } from '../content/read.ts';
import { insteadOf } from '../findings/suggest.ts';
import type { Path } from '../findings/yaml.ts';
import type { Check, Checked, Report } from './check.ts';
import { changed } from './example-base.ts';

type Target = 'committee' | 'election' | 'person' | 'organization';

interface Reference {
  readonly kind: Target;
  readonly id: string;
  readonly path: Path;
}

/** Every id in a file that names another. */
function references({
  content,
}: Checked): { readonly at: (path: Path) => Report['place']; readonly refs: Reference[] }[] {
  const ref = (kind: Target, id: string | undefined, ...path: PropertyKey[]): Reference[] =>
    id === undefined ? [] : [{ kind, id, path }];
  return [
    ...content.committees.map(({ data, source }) => ({
      at: source.at,
      refs: [
        ...data.appointments.flatMap((each, i) => ref('person', each.person, 'appointments', i, 'person')),
        ...departuresIn(data).flatMap(({ entry, path }) => [
          ...ref('person', entry.person, ...path, 'person'),
          ...ref('election', entry.atElection, ...path, 'atElection'),
        ]),
        ...data.offices.flatMap((each, i) => ref('person', each.person, 'offices', i, 'person')),
        ...data.withoutVote.flatMap((each, i) => ref('person', each.person, 'withoutVote', i, 'person')),
        ...data.standIns.flatMap((each, i) => [
          ...ref('person', each.person, 'standIns', i, 'person'),
          ...ref('person', each.for, 'standIns', i, 'for'),
        ]),
        ...data.charter.flatMap((version, i) =>
          version.seats.flatMap((seat, j) => ref('person', seat.seatOf, 'charter', i, 'seats', j, 'seatOf')),
        ),
      ],
    })),
    ...content.elections.map(({ data, source }) => ({
      at: source.at,
      refs: [
        ...ref('committee', data.committee, 'committee'),
        ...ref('election', data.runOffOf, 'runOffOf'),
        ...data.officials.flatMap((id, i) => ref('person', id, 'officials', i)),
        ...data.alsoUp.flatMap((each, i) =>
          'seatOf' in each ? ref('person', each.seatOf, 'alsoUp', i, 'seatOf') : [],
        ),
        ...data.candidacies.flatMap((each, i) => [
          ...ref('person', each.person, 'candidacies', i, 'person'),
          ...each.endorsements.flatMap(({ person, organization }, j) => [
            ...ref('person', person, 'candidacies', i, 'endorsements', j, 'person'),
            ...ref('organization', organization, 'candidacies', i, 'endorsements', j, 'organization'),
          ]),
        ]),
        ...data.questions.flatMap(({ answers }, i) =>
          answers.flatMap(({ person }, j) => ref('person', person, 'questions', i, 'answers', j, 'person')),
        ),
        ...(data.outcome?.elected ?? []).flatMap((id, i) => ref('person', id, 'outcome', 'elected', i)),
        ...(data.outcome?.declined ?? []).flatMap(({ next }, i) =>
          ref('person', next, 'outcome', 'declined', i, 'next'),
        ),
        ...(data.outcome?.runOff?.among ?? []).flatMap((id, i) => ref('person', id, 'outcome', 'runOff', 'among', i)),
        ...(data.outcome?.none?.behind ?? []).flatMap((id, i) => ref('person', id, 'outcome', 'none', 'behind', i)),
        ...(data.outcome?.holdOver ?? []).flatMap((id, i) => ref('person', id, 'outcome', 'holdOver', i)),
      ],
    })),
    ...content.people.map(({ data, source }) => ({
      at: source.at,
      refs: data.affiliations.flatMap((each, i) =>
        each.organization === 'independent'
          ? []
          : ref('organization', each.organization, 'affiliations', i, 'organization'),
      ),
    })),
    ...content.organizations.map(({ data, source }) => ({
      at: source.at,
      refs: [
        ...ref('organization', data.parent, 'parent'),
        ...data.parents.flatMap((each, i) => ref('organization', each.organization, 'parents', i, 'organization')),
      ],
    })),
    ...content.charter.map(({ data, source }) => ({
      at: source.at,
      refs: ref('committee', data.committee, 'committee'),
    })),
  ];
}

export const danglingReference: Check = {
  code: 'dangling-reference',
  rule: 'Every id that a file names belongs to a file.',
  severity: 'error',
  example: {
    wrong: changed('elections/2021-05/election.yaml', 'officials: [eve]', 'officials: [eva]'),
    at: 'content/elections/2021-05/election.yaml:7:13',
  },
  run(checked) {
    const known = (kind: Target): ReadonlySet<string> =>
      new Set([
        ...idsOf(checked.content, kind),
        ...(kind === 'person'
          ? checked.community.people
          : kind === 'organization'
            ? checked.community.organizations
            : []
        ).map(({ id }) => id),
      ]);
    const ids = {
      committee: known('committee'),
      election: known('election'),
      person: known('person'),
      organization: known('organization'),
    };
    return references(checked).flatMap(({ at, refs }) =>
      refs
        .filter(({ kind, id }) => !ids[kind].has(id))
        .map(({ kind, id, path }) => ({
          place: at(path),
          message: `there is no ${kind} "${id}"`,
          expected: insteadOf(id, [...ids[kind]], kind),
        })),
    );
  },
};
