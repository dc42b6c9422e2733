/** From a rule about the text of a statement to a check of the content: the same rule, with the place in the file. */

import type { LoadedStatement } from '../content/read.ts';
import { statementLimit } from '../governance/statement-limit.ts';
import { parseStatement } from '../statement/parse.ts';
import { BODY_RULES } from '../statement/rules/index.ts';
import type { BodyRule } from '../statement/rules/rule.ts';
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

/** The limits on the words of each election's statements; an editor's summary of an election that is over has none. */
function limitsOf(checked: Checked): (statement: LoadedStatement) => number | null {
  const contests = new Map(elections(checked).map((contest) => [contest.election.id, contest]));
  return ({ election: id, data }) => {
    const contest = contests.get(id);
    if (contest === undefined || (data.summary === 'editor' && contest.election.outcome !== null)) return null;
    return statementLimit(contest.election, contest.committee);
  };
}

interface Limits {
  readonly words: number | null;
  readonly emails: boolean;
}

/** What the rules found in one statement under which limits. */
interface Found extends Limits {
  readonly reports: readonly { readonly rule: BodyRule; readonly report: Report }[];
}

/** By the source of a statement, which stays the same object while its file does: a server that watches does not look again. */
const known = new WeakMap<object, Found>();

function findInOne(statement: LoadedStatement, { words, emails }: Limits): Found['reports'] {
  const { faultless } = statement.ofText;
  if (faultless?.words === words && faultless.emails === emails) return [];
  const before = known.get(statement.source);
  if (before?.words === words && before.emails === emails) return before.reports;
  const parsed = parseStatement(statement.body);
  const reports = BODY_RULES.flatMap((rule) =>
    rule.find(parsed, { words, emails }).map(({ line, col, message, expected }) => {
      const place = { file: statement.file, line: statement.bodyLine + line - 1, col };
      return { rule, report: { place, message, expected } };
    }),
  );
  known.set(statement.source, { words, emails, reports });
  if (reports.length === 0) statement.ofText.faultless = { words, emails };
  return reports;
}

const found = new WeakMap<Checked, ReadonlyMap<BodyRule, readonly Report[]>>();

/** What all rules about texts find: each statement is parsed once, and its tokens, many times its size, are let go. */
function findIn(checked: Checked): ReadonlyMap<BodyRule, readonly Report[]> {
  const emails = checked.content.community?.data.privacy.emails ?? false;
  const words = limitsOf(checked);
  const reports = new Map(BODY_RULES.map((rule) => [rule, [] as Report[]]));
  for (const statement of checked.content.statements) {
    for (const { rule, report } of findInOne(statement, { words: words(statement), emails })) {
      reports.get(rule)?.push(report);
    }
  }
  found.set(checked, reports);
  return reports;
}

/** The check that a rule about the text of a statement is. */
export const textCheck = (rule: BodyRule, example: Example): Check => ({
  code: rule.code,
  rule: rule.rule,
  severity: rule.severity,
  example,
  run: (checked) => (found.get(checked) ?? findIn(checked)).get(rule) ?? [],
});
