import type { Place } from '../findings/finding.ts';
import type { Check } from './check.ts';
import { changed } from './example-base.ts';

export const pullRequestTwice: Check = {
  code: 'pull-request-twice',
  rule: 'Each statement has a pull request of its own.',
  severity: 'hint',
  example: {
    wrong: changed(
      'elections/2020-05/election.yaml',
      'withdrew: 2020-05-12',
      `withdrew: 2020-05-12
    filed: { pullRequest: { number: 7 } }
  - person: finn
    filed: { pullRequest: { number: 7 } }`,
    ),
    at: 'content/elections/2020-05/election.yaml:13:37',
  },
  run: ({ content }) => {
    const first = new Map<string, { readonly person: string; readonly place: () => Place }>();
    return content.elections.flatMap(({ data, source }) =>
      data.candidacies.flatMap(({ person, filed }, index) => {
        const request = filed?.pullRequest;
        if (request === undefined) return [];
        const key = request.url ?? String(request.number);
        const place = () => source.at(['candidacies', index, 'filed', 'pullRequest', 'number']);
        const other = first.get(key);
        if (other === undefined) {
          first.set(key, { person, place });
          return [];
        }
        return [
          {
            place: place(),
            message: `the statement of ${person} came with pull request ${request.number}, as that of ${other.person} did`,
            expected: 'correct one of the two; leave it, where one request brought both',
            also: [other.place()],
          },
        ];
      }),
    );
  },
};
