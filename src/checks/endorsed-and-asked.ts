import type { Path } from '../findings/yaml.ts';
import type { Day } from '../governance/day.ts';
import { dayOf } from '../governance/instant.ts';
import type { Election } from '../governance/model.ts';
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

/** The last day on which anything can bear on a vote: of its result, else on which its last phase ends. */
const overOn = ({ outcome, timetable }: Election): Day | null => {
  const last = timetable.at(-1);
  return outcome?.declared ?? (last === undefined ? null : dayOf(last.end));
};

const askedOutOfTime: Check = {
  code: 'asked-out-of-time',
  rule: 'An answer comes after its question, and both before the result. That they come after it is a hint.',
  severity: 'error',
  example: {
    wrong: asked(
      'questions:\n  - { question: What next?, on: 2020-05-09, answers: [{ person: dora, answer: Sleep., on: 2020-05-08 }] }\n',
    ),
    at: 'content/elections/2020-05/election.yaml:12:91',
  },
  run: (checked) =>
    elections(checked).flatMap(({ file, election }) => {
      const over = overOn(election);
      const late = (on: Day | undefined, what: string, path: Path): Report[] =>
        on === undefined || over === null || on <= over
          ? []
          : [
              {
                place: file.source.at(path),
                message: `${what} on ${on}; the election was over on ${over}`,
                expected: 'correct the day, or leave out what came after the result',
                severity: 'hint',
              },
            ];
      return file.data.questions.flatMap(({ on, answers }, question): Report[] => [
        ...late(on, 'is asked', ['questions', question, 'on']),
        ...answers.flatMap(({ person, on: day }, index): Report[] => {
          const path = ['questions', question, 'answers', index, 'on'];
          if (day === undefined || on === undefined || on <= day) return late(day, `${person} answers`, path);
          return [
            {
              place: file.source.at(path),
              message: `${person} answers on ${day} what was asked on ${on}`,
              expected: 'correct one of the two days',
              also: [file.source.at(['questions', question, 'on'])],
            },
          ];
        }),
      ]);
    }),
};

const endorsedOutOfTime: Check = {
  code: 'endorsed-out-of-time',
  rule: 'Candidates are endorsed before the election is over.',
  severity: 'hint',
  example: {
    wrong: endorsedBy('{ by: Gus Example, person: gus, on: 2020-06-01 }'),
    at: 'content/elections/2020-05/election.yaml:10:56',
  },
  run: (checked) =>
    elections(checked).flatMap(({ file, election }) => {
      const over = overOn(election);
      return file.data.candidacies.flatMap(({ person, endorsements }, candidacy) =>
        endorsements.flatMap(({ by, on }, index): Report[] =>
          on === undefined || over === null || on <= over
            ? []
            : [
                {
                  place: file.source.at(['candidacies', candidacy, 'endorsements', index, 'on']),
                  message: `${by} endorses ${person} on ${on}; the election was over on ${over}`,
                  expected: 'correct the day, or take the endorsement out',
                },
              ],
        ),
      );
    }),
};

/** What candidates were asked, and who endorsed them. */
export const endorsedAndAsked: readonly Check[] = [
  answerOfNobody,
  askedOutOfTime,
  endorsedOddly,
  endorsedOutOfTime,
  endorsementsMissing,
];
