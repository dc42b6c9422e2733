/** From a rule about the text of a statement to a check of the content: the same rule, with the place in the file. */
import { parseStatement } from '../../statement/parse.ts';
import type { BodyRule } from '../../statement/rules/rule.ts';
import type { LoadedStatement } from '../read.ts';
import type { Check, Checked, Example, Report } from './check.ts';
import { changed } from './example-base.ts';
import { elections } from './subjects.ts';

const STATEMENT = 'elections/2020-05/candidates/dora-x.md';
const TEXT = 'I would like to help.';

/** The base with another text in one statement. */
export const saying = (text: string) => changed(STATEMENT, TEXT, text);

/** The example of a rule about texts: what breaks it, where in the text, and something near it that does not. */
export const textExample = (wrong: string, place: `${number}:${number}`, right?: string): Example => {
  const [line = '1', col = '1'] = place.split(':');
  return {
    wrong: saying(wrong),
    at: `content/${STATEMENT}:${Number(line) + 5}:${col}`,
    ...(right === undefined ? {} : { right: saying(right) }),
  };
};

const parsed = new WeakMap<LoadedStatement, ReturnType<typeof parseStatement>>();

/** A statement's text, parsed once however many checks look at it. */
function parsedOf(statement: LoadedStatement): ReturnType<typeof parseStatement> {
  const known = parsed.get(statement) ?? parseStatement(statement.body);
  parsed.set(statement, known);
  return known;
}

/** The limits on the words of each election's statements; an editor's summary of an election that is over has none. */
function limitsOf(checked: Checked): (statement: LoadedStatement) => number | null {
  const contests = new Map(elections(checked).map((contest) => [contest.election.id, contest]));
  return ({ election: id, data }) => {
    const contest = contests.get(id);
    if (contest === undefined || (data.summary === 'editor' && contest.election.outcome !== null)) return null;
    return contest.election.statementWords ?? contest.rules?.statementWords ?? null;
  };
}

/** The check that a rule about the text of a statement is. */
export const textCheck = (rule: BodyRule, example: Example): Check => ({
  code: rule.code,
  rule: rule.rule,
  severity: rule.severity,
  example,
  run(checked) {
    const emails = checked.content.community?.data.privacy.emails ?? false;
    const words = limitsOf(checked);
    return checked.content.statements.flatMap((statement) =>
      rule.find(parsedOf(statement), { words: words(statement), emails }).map(
        ({ line, col, message, expected }): Report => ({
          place: { file: statement.file, line: statement.bodyLine + line - 1, col },
          message,
          expected,
        }),
      ),
    );
  },
});
