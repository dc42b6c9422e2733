/** From a schema's issues to findings with places. */
import * as core from 'zod/v4/core';
import type { Finding } from './finding.ts';
import { insteadOf } from './suggest.ts';
import type { Path, YamlProblem, YamlSource } from './yaml.ts';

/** The schema inside wrappers that do not change the keys: optional, default, transformed. */
function unwrapped(schema: core.$ZodType): core.$ZodType {
  const def = schema._zod.def as { innerType?: core.$ZodType; in?: core.$ZodType };
  const inner = def.innerType ?? def.in;
  return inner === undefined ? schema : unwrapped(inner);
}

/** The keys that a schema knows at a path. */
function keysAt(schema: core.$ZodType, path: Path): string[] {
  const here = unwrapped(schema);
  if (here instanceof core.$ZodUnion) return here._zod.def.options.flatMap((option) => keysAt(option, path));
  const [first, ...rest] = path;
  if (here instanceof core.$ZodObject) {
    const { shape } = here._zod.def;
    if (first === undefined) return Object.keys(shape);
    const next = Object.hasOwn(shape, String(first)) ? shape[String(first)] : undefined;
    return next === undefined ? [] : keysAt(next, rest);
  }
  if (here instanceof core.$ZodArray && first !== undefined) return keysAt(here._zod.def.element, rest);
  return [];
}

/** A value as a finding quotes it; of numbers, those too that JSON has no sign for. */
const shown = (value: unknown): string => {
  const text = Number.isFinite(value) || typeof value !== 'number' ? (JSON.stringify(value) ?? 'nothing') : `${value}`;
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], data);

const WORDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of keys to values',
};

const MENDING: Record<YamlProblem['code'], (message: string) => Pick<Finding, 'message' | 'expected'>> = {
  'bad-yaml': (message) => ({
    message: `not readable as YAML: ${message}`,
    expected: message.endsWith('reserved character @')
      ? 'write a handle without the @; quote any other text that starts with it'
      : 'mend the YAML; quote text that holds ": " or starts with a sign',
  }),
  'duplicate-key': () => ({ message: 'the key stands here a second time', expected: 'keep one of the two' }),
  'yaml-tag': (message) => ({
    message,
    expected: 'leave the tag out: values are plain text, numbers, lists and mappings',
  }),
  'yaml-alias': (message) => ({ message, expected: 'write the value out where it is meant, without & and *' }),
};

/** What a value should have been; of a list of mappings, or a mapping, with the keys that it takes. */
function formOf(expected: string, schema: core.$ZodType, path: Path): string {
  const form = WORDS[expected] ?? expected;
  const keys = expected === 'array' ? keysAt(schema, [...path, 0]) : expected === 'object' ? keysAt(schema, path) : [];
  if (keys.length === 0) return form;
  const more = keys.length > 6 ? ', …' : '';
  const first = keys.slice(0, 6);
  return expected === 'array'
    ? `a list, with entries such as - { ${first.map((key) => `${key}: …`).join(', ')}${more} }`
    : `${form} (${first.join(', ')}${more})`;
}

/** The branch of a union that comes nearest: the one whose complaints lie deepest, then the one with the fewest. */
function nearestBranch(branches: readonly (readonly core.$ZodIssue[])[]): readonly core.$ZodIssue[] {
  const depth = (issues: readonly core.$ZodIssue[]) =>
    Math.max(
      0,
      ...issues.map(
        (issue) => issue.path.length + (issue.code === 'invalid_type' || issue.code === 'invalid_value' ? 0 : 1),
      ),
    );
  return [...branches].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];
}

/** What a branch of a union wants, where it refuses the value as a whole; null where it finds fault within it. */
function formWanted(branch: readonly core.$ZodIssue[]): string | null {
  const [issue, ...more] = branch;
  if (issue === undefined || more.length > 0 || issue.path.length > 0) return null;
  if (issue.code === 'invalid_value') return issue.values.map((value) => `"${String(value)}"`).join(', or ');
  if (issue.code !== 'invalid_type') return null;
  if (issue.message.startsWith('Invalid input')) return WORDS[issue.expected] ?? issue.expected;
  return issue.message.replace(/^must be /, '');
}

/** What is said of a value that YAML takes for something else than the text it is, shown as somebody wrote it; null of any other. */
function misread(
  issue: core.$ZodIssue,
  value: unknown,
  path: Path,
  source: YamlSource,
): Pick<Finding, 'message' | 'expected'> | null {
  const written = issue.code === 'invalid_type' ? source.written(path) : null;
  if (written === null || issue.code !== 'invalid_type') return null;
  if (written === '') {
    return { message: 'is empty', expected: 'write it behind the colon; what begins with a # needs quotes around it' };
  }
  if (issue.expected !== 'string') return null;
  const read = value === null ? 'nothing' : written === String(value) ? 'no text' : shown(value);
  const key = path.at(-1);
  return {
    message: `is ${written}, which YAML reads as ${read}`,
    expected: `put it into quotes: ${typeof key === 'string' ? `${key}: ` : ''}"${written}"`,
  };
}

function toFindings(issue: core.$ZodIssue, schema: core.$ZodType, source: YamlSource, above: Path): Finding[] {
  const path: Path = [...above, ...issue.path];
  const name = path.length === 0 ? 'the file' : `"${path.filter((key) => typeof key === 'string').at(-1) ?? 'entry'}"`;
  const finding = (
    code: string,
    message: string,
    expected: string,
    part: 'key' | 'value' = 'value',
    at: Path = path,
  ): Finding => ({
    code,
    severity: 'error',
    place: source.at(at, part),
    message,
    expected,
    also: [],
  });
  if (issue.code === 'unrecognized_keys') {
    const keys = keysAt(schema, path);
    return issue.keys.map((key) =>
      finding('unknown-key', `unknown key ${shown(key)}`, insteadOf(key, keys, 'key'), 'key', [...path, key]),
    );
  }
  if (issue.code === 'invalid_union') {
    const forms = issue.errors.map(formWanted);
    const here = valueAt(source.data, path);
    if (here !== undefined && forms.every((form) => form !== null)) {
      return [finding('wrong-type', `${name} is ${shown(here)}`, `expected ${forms.join(', or ')}`)];
    }
    return nearestBranch(issue.errors).flatMap((each) => toFindings(each, schema, source, path));
  }
  const value = valueAt(source.data, path);
  if (value === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value')) {
    return [
      finding(
        'missing-key',
        `${name} is missing`,
        `add ${String(path.at(-1) ?? 'content')}: …`,
        'value',
        path.slice(0, -1),
      ),
    ];
  }
  const plain = misread(issue, value, path, source);
  if (plain !== null) return [finding('wrong-type', `${name} ${plain.message}`, plain.expected)];
  if (issue.code === 'invalid_type') {
    const custom = issue.message.startsWith('Invalid input')
      ? `expected ${formOf(issue.expected, schema, path)}`
      : issue.message;
    return [finding('wrong-type', `${name} is ${shown(value)}`, custom)];
  }
  if (issue.code === 'invalid_value') {
    const words = issue.values.map(String);
    return [finding('unknown-value', `${name} is ${shown(value)}`, insteadOf(String(value), words, 'value'))];
  }
  if (issue.code === 'custom') {
    const code = (issue.params?.code as string | undefined) ?? 'invalid-value';
    const [what = '', ...instead] = issue.message.split('; ');
    return [finding(code, `${name}: ${what}`, instead.join('; ') || 'see the handbook for the form')];
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    const limit =
      issue.code === 'too_small'
        ? `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}`
        : `at most ${issue.maximum}`;
    return [
      finding(
        'out-of-range',
        `${name} is ${shown(value)}`,
        /^(?:Too|Invalid input)/.test(issue.message) ? `expected ${limit}` : issue.message,
      ),
    ];
  }
  const [what = '', ...instead] = issue.message.split('; ');
  if (instead.length > 0) {
    return [finding('invalid-value', `${name} is ${shown(value)}, which ${what}`, instead.join('; '))];
  }
  return [finding('invalid-value', `${name} is ${shown(value)}`, issue.message)];
}

/** The data as a schema understands it, or every finding about it. */
export function validate<S extends core.$ZodType>(
  schema: S,
  source: YamlSource,
): { readonly data: core.output<S> | null; readonly findings: Finding[] } {
  if (source.errors.length > 0) {
    return {
      data: null,
      findings: source.errors.map(({ code, place, message }) => ({
        ...MENDING[code](message),
        code,
        severity: 'error',
        place,
        also: [],
      })),
    };
  }
  const result = core.safeParse(schema, source.data);
  if (result.success) return { data: result.data, findings: [] };
  return { data: null, findings: result.error.issues.flatMap((issue) => toFindings(issue, schema, source, [])) };
}
