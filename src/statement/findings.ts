/** What is wrong with answers, in the words of the checks: for the form, which has no file yet. */
import type { Finding } from '../findings/finding.ts';
import { validate } from '../findings/validate.ts';
import type { Path, YamlSource } from '../findings/yaml.ts';
import { emailsIn } from '../words/withheld.ts';
import type { Answers } from './answers.ts';
import { EMAIL, MIXED, mixedMessage } from './field-words.ts';
import { HIDDEN_EXPECTED, hiddenMessage, hiddenPlaces } from './hidden.ts';
import { mixedWord } from './look-alike.ts';
import { parseStatement } from './parse.ts';
import { BODY_RULES } from './rules/index.ts';
import type { Limits } from './rules/rule.ts';
import { statementSchema } from './schema.ts';

/** A finding, and the part of the answers that it is about: `links.0.url`, or `body`. */
export interface AnswerFinding extends Pick<Finding, 'code' | 'severity' | 'message' | 'expected'> {
  readonly field: string;
  /** Line and column of the statement, where it is about that. */
  readonly at: { readonly line: number; readonly col: number } | null;
  /** What the form says instead, where the words of the checks are for those who have the files. */
  readonly inForm?: string;
}

/** The answers as the front matter would have them: nothing where nothing was said. */
function data({ name, github, affiliation, pronouns, links, languages }: Answers): Record<string, unknown> {
  const said = { name, github, affiliation, pronouns };
  return {
    ...Object.fromEntries(Object.entries(said).filter(([, text]) => text.trim() !== '')),
    links,
    languages,
  };
}

/** The texts of the front matter by the field in which each stands: all but addresses. */
const fieldTexts = (answers: Answers): [string, string][] => [
  ['name', answers.name],
  ['affiliation', answers.affiliation],
  ['pronouns', answers.pronouns],
  ...answers.languages.map((said, index): [string, string] => [`languages.${index}`, said]),
  ...answers.links.map(({ title }, index): [string, string] => [`links.${index}.title`, title]),
];

/** Every finding about the answers by themselves. What other files say is for the check of the whole. */
export function findingsOf(answers: Answers, limits: Limits): AnswerFinding[] {
  const paths: Path[] = [];
  // Places in a file that is not written yet: the line is the number of the path.
  const source: YamlSource = {
    data: data(answers),
    cut: () => [],
    errors: [],
    at: (path) => ({ file: '', line: paths.push(path), col: 1 }),
    written: () => null,
  };
  const { findings } = validate(statementSchema, source);
  const seen = findings.filter(({ code, message }) => code !== 'hidden-character' || !/holds U\+/.test(message));
  const fields = seen.map(({ code, severity, message, expected, place }): AnswerFinding => {
    const path = paths[place.line - 1] ?? [];
    const missing = /^"(\w+)" is missing$/.exec(message)?.[1];
    return { code, severity, message, expected, field: [...path, ...(missing ? [missing] : [])].join('.'), at: null };
  });
  if (answers.github.trim() === '') {
    fields.push({
      code: 'missing-key',
      severity: 'error',
      message: '"github" is missing',
      expected: 'add github: …',
      field: 'github',
      at: null,
    });
  }
  for (const key of ['name', 'affiliation'] as const) {
    const word = mixedWord(answers[key]);
    if (word !== null) {
      fields.push({ ...MIXED, message: mixedMessage(word), field: key, at: null });
    }
  }
  if (!limits.emails) {
    for (const [field, said] of fieldTexts(answers)) {
      if (emailsIn(said).length > 0) fields.push({ ...EMAIL, field, at: null });
    }
  }
  for (const [field, said] of fieldTexts(answers)) {
    for (const { character } of hiddenPlaces(said)) {
      const message = hiddenMessage(character);
      fields.push({ code: 'hidden-character', severity: 'error', message, expected: HIDDEN_EXPECTED, field, at: null });
    }
  }
  const body = answers.body.replace(/\r\n?/g, '\n');
  const hidden = hiddenPlaces(body).map(
    ({ line, col, character }): AnswerFinding => ({
      code: 'hidden-character',
      severity: 'error',
      message: hiddenMessage(character),
      expected: HIDDEN_EXPECTED,
      field: 'body',
      at: { line, col },
    }),
  );
  const parsed = parseStatement(body);
  const text = BODY_RULES.flatMap(({ code, severity, find }) =>
    find(parsed, limits).map(
      ({ line, col, message, expected }): AnswerFinding => ({
        code,
        severity,
        message,
        expected,
        field: 'body',
        at: { line, col },
      }),
    ),
  );
  return [...fields, ...hidden, ...text];
}
