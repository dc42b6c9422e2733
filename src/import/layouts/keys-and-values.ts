/** The files of keys and values that layouts have: settings, results, timetables. */
import { readYaml, type YamlSource } from '../../findings/yaml.ts';
import type { Account } from '../account.ts';
import type { SourceFile } from '../source.ts';

/** Keys and values of an election are fewer by far; what is wrong in every line of a longer text would be looked at for minutes. */
const LONGEST = 100_000;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a file of YAML holds, and where; null where it cannot be read, which the account is told. */
export function keysIn(
  { path: file, text }: SourceFile,
  account: Account,
): { readonly data: Readonly<Record<string, unknown>>; readonly at: YamlSource['at'] } | null {
  if (text.length > LONGEST) {
    account.doubt(`${file} is too long to be read as YAML: ${text.length.toLocaleString('en')} characters`);
    return null;
  }
  const { data, errors, at } = readYaml(text, file);
  if (errors.length === 0 && isRecord(data)) return { data, at };
  const [first] = errors;
  account.doubt(
    `${file} is no YAML that can be read: ${first?.message ?? 'it holds no keys'}`,
    ...(first === undefined ? [] : [first.place]),
  );
  return null;
}
