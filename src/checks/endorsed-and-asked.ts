import { dayOf } from '../governance/instant.ts';
import { phaseOf } from '../governance/timetable.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { elections, mayHaveStood } from './subjects.ts';

const asked = (lines: string) => changed('elections/2020-05/election.yaml', 'outcome:\n', `${lines}outcome:\n`);
const endorsedBy = (...endorsers: readonly string[]) =>
  changed(
    'elections/2020-05/election.yaml',
    'candidacies:\n',
    `candidacies:\n  - person: dora\n    endorsements: [${endorsers.join(', ')}]\n`,
  );

const answerOfNobody: Check = {
  code: 'answer-of-nobody',
  rule: 'Whoever answers a question stands in the election, and answers it once.',
  severity: 'error',
  example: {
    wrong: asked(
      'questions:\n  - question: What would you change?\n    answers: [{ person: gus, answer: Nothing. }]\n',
    ),
    at: 'content/elections/2020-05/election.yaml:13:25',
    right: asked(
      'questions:\n  - question: What would you change?\n    answers: [{ person: dora, answer: Nothing. }]\n',
    ),
  },
  run: (checked) =>
    elections(checked).flatMap(({ file, election }) =>
      file.data.questions.flatMap(({ answers }, question) =>
        answers.flatMap(({ person }, index): Report[] => {
          const place = file.source.at(['questions', question, 'answers', index, 'person']);
          const before = answers.findIndex((each) => each.person === person);
          if (before < index)
            return [
              {
                place,
                message: `${person} answers one question twice`,
                expected: 'join the two answers into one',
                also: [file.source.at(['questions', question, 'answers', before, 'person'])],
              },
            ];
          const stood = election.candidacies.some((each) => each.person === person);
          if (stood || mayHaveStood(checked, election, person)) return [];
          return [
            {
              place,
              message: `${person} answers a question and does not stand in ${election.id}`,
              expected: 'name a candidate; somebody without a statement has an entry under "candidacies"',
            },
          ];
        }),
      ),
    ),
};

const endorsedOddly: Check = {
  code: 'endorsed-oddly',
  rule: 'An endorsement is by somebody else than the candidate, and counts once.',
  severity: 'error',
  example: {
    wrong: endorsedBy('{ by: Gus Example, person: gus }', '{ by: Gus Example, person: gus }'),
    at: 'content/elections/2020-05/election.yaml:10:54',
    right: endorsedBy('{ by: Gus Example, person: gus }', '{ by: Acme, organization: acme }'),
  },
  run: (checked) =>
    elections(checked).flatMap(({ file }) =>
      file.data.candidacies.flatMap(({ person: candidate, endorsements }, candidacy) =>
        endorsements.flatMap(({ by, person }, index): Report[] => {
          const at = (entry: number) => file.source.at(['candidacies', candidacy, 'endorsements', entry]);
          if (person === candidate)
            return [
              {
                place: at(index),
                message: `${candidate} endorses themselves`,
                expected: 'take it out, or correct the person',
              },
            ];
          const before = endorsements.findIndex((each) =>
            person === undefined ? each.person === undefined && each.by === by : each.person === person,
          );
          if (before === index) return [];
          return [
            {
              place: at(index),
              message: `${by} endorses ${candidate} twice`,
              expected: 'take one of the two out',
              also: [at(before)],
            },
          ];
        }),
      ),
    ),
};

const endorsementsMissing: Check = {
  code: 'endorsements-missing',
  rule: 'Where the charter asks for endorsements, and they are on record, whoever still stands after nominations has enough of them.',
  severity: 'hint',
  example: {
    wrong: {
      ...changed(
        'committees/council.yaml',
        '      statementWords: 20',
        '      statementWords: 20\n      endorsements: { needed: 1 }',
      ),
      ...changed(
        'elections/2020-05/election.yaml',
        'candidacies:\n  - person: ben\n    withdrew: 2020-05-12\n',
        `candidacies:
  - person: ben
    withdrew: 2020-05-12
  - { person: ada, endorsements: [{ by: Gus Example }] }
  - { person: finn, endorsements: [{ by: Eve Example }] }
  - person: dora
`,
      ),
    },
    at: 'content/elections/2020-05/election.yaml:13:5',
  },
  run: (checked) =>
    elections(checked).flatMap(({ file, election, rules }) => {
      const rule = rules?.endorsements ?? null;
      const closed = phaseOf(election, 'nominations')?.end;
      const isOver = election.outcome !== null || (closed !== undefined && dayOf(closed) < checked.asOf);
      // Where none is on record, they were counted elsewhere.
      if (rule === null || !isOver || election.candidacies.every(({ endorsements }) => endorsements.length === 0))
        return [];
      return election.candidacies.flatMap((candidacy): Report[] => {
        const { person, endorsements, withdrew, decision, organization } = candidacy;
        if (withdrew !== null || decision?.accepted === false) return [];
        const own = endorsements.filter(
          (each) => each.organization !== null && each.organization === organization,
        ).length;
        const counted = endorsements.length - Math.max(0, own - (rule.ownAtMost ?? own));
        const from = new Set(endorsements.flatMap((each) => each.organization ?? [])).size;
        const fewFrom = rule.organizations !== null && from < rule.organizations;
        if (counted >= rule.needed && !fewFrom) return [];
        const entry = file.data.candidacies.findIndex((each) => each.person === person);
        return [
          {
            place: file.source.at(entry === -1 ? ['candidacies'] : ['candidacies', entry]),
            message: fewFrom
              ? `${person} has endorsements from ${from} organizations, and the charter asks for ${rule.organizations}`
              : `${person} has ${counted} endorsements that count, and the charter asks for ${rule.needed}`,
            expected: 'add those that are missing, or what the officials decided: decision: { accepted, on, reason }',
          },
        ];
      });
    }),
};

/** What candidates were asked, and who endorsed them. */
export const endorsedAndAsked: readonly Check[] = [answerOfNobody, endorsedOddly, endorsementsMissing];
