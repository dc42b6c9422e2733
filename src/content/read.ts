/**
 * The one reader of content: every file once, validated against the schema of its kind, with the place of everything.
 * Pages, commands, checks and tests all start from what this returns.
 */
import type { z } from 'zod';
import { cutFindings } from '../findings/cut-values.ts';
import type { Finding, Place } from '../findings/finding.ts';
import { split } from '../findings/front-matter.ts';
import { validate } from '../findings/validate.ts';
import { readYaml, type YamlSource } from '../findings/yaml.ts';
import { countWords } from '../statement/count-words.ts';
import { HIDDEN_EXPECTED, hiddenMessage, hiddenPlaces } from '../statement/hidden.ts';
import { OLD_STATEMENT, oldStatementExpected, readOldStatement } from '../statement/old-format.ts';
import { type RawContent, type RawFile, readFolder } from './files.ts';
import { type Memory, memory } from './memory.ts';
import type { CommitteeFile } from './schema/committee.ts';
import type { CommunityFile } from './schema/community.ts';
import type { ElectionFile } from './schema/election.ts';
import { SCHEMAS } from './schema/index.ts';
import type { MessageFile } from './schema/message.ts';
import type { OrganizationFile } from './schema/organization.ts';
import type { PersonFile } from './schema/person.ts';
import type { CharterPage, HandbookPage } from './schema/prose.ts';
import type { Loaded, LoadedProse, LoadedStatement, Understood } from './understood.ts';

export type { Loaded, LoadedProse, LoadedStatement } from './understood.ts';

export interface LoadedCharterPage extends LoadedProse<CharterPage> {
  /** `id` is the page; this is its folder. */
  readonly folder: string;
}

/** A part of every page that the community writes itself; `id` says which. */
interface OwnPart {
  readonly id: string;
  readonly file: string;
  readonly text: string;
}

/** All valid files, sorted by path, and what was found wrong with the others. */
export interface ReadContent {
  /** What findings call the folder. */
  readonly name: string;
  /** The files that could not be read or that their schemas refuse: what follows from their absence should not be told. */
  readonly rejected: readonly RawFile[];
  readonly community: Loaded<CommunityFile> | null;
  readonly committees: readonly Loaded<CommitteeFile>[];
  readonly elections: readonly Loaded<ElectionFile>[];
  readonly statements: readonly LoadedStatement[];
  readonly people: readonly Loaded<PersonFile>[];
  readonly organizations: readonly Loaded<OrganizationFile>[];
  readonly charter: readonly LoadedCharterPage[];
  readonly handbook: readonly LoadedProse<HandbookPage>[];
  readonly messages: readonly LoadedProse<MessageFile>[];
  /** The community's own parts of every page, as they are written. */
  readonly theme: readonly OwnPart[];
  /** Every file that exists, valid or not: a reference to a broken file is not dangling. */
  readonly files: readonly RawFile[];
  readonly findings: readonly Finding[];
}

const FENCE = 'write --- alone on the first line, the keys below it, and --- alone again before the text';

/** The line that was to end the front matter and has other signs, or too few or too many: "--", "—", "----". */
function nearlyEnds(text: string): { readonly line: number; readonly sign: string } | null {
  const lines = text.split('\n').map((line) => line.trim());
  const at = lines.findIndex((line, index) => index > 0 && /^[-\u2010-\u2015_=]{1,10}$/.test(line));
  return at === -1 ? null : { line: at + 1, sign: lines[at] ?? '' };
}

function withoutFrontMatter(file: string, text: string): Finding {
  const opening = text.split('\n', 1)[0]?.slice(0, 40) ?? '';
  const base = { severity: 'error', place: { file, line: 1, col: 1 }, also: [] } as const;
  if (/^---[ \t]*$/.test(opening)) {
    const near = nearlyEnds(text);
    return near === null
      ? { ...base, code: 'no-front-matter', message: 'the front matter never ends', expected: FENCE }
      : {
          ...base,
          place: { file, line: near.line, col: 1 },
          code: 'no-front-matter',
          message: `"${near.sign}" does not end the front matter`,
          expected: 'write three hyphens there, alone on the line: ---',
        };
  }
  if (/^---[ \t]*[^-\s]/.test(opening)) {
    return {
      ...base,
      code: 'front-matter-language',
      message: `front matter opens with "${opening}"`,
      expected: 'front matter is YAML, nothing else: the opening line is three hyphens alone',
    };
  }
  return { ...base, code: 'no-front-matter', message: 'there is no front matter', expected: FENCE };
}

const hiddenCharacter = (place: Place, character: string): Finding => ({
  code: 'hidden-character',
  severity: 'error',
  place,
  message: hiddenMessage(character),
  expected: HIDDEN_EXPECTED,
  also: [],
});

const oldStatement = (file: string): Finding => ({
  code: 'old-statement',
  severity: 'error',
  place: { file, line: 1, col: 1 },
  message: OLD_STATEMENT,
  expected: oldStatementExpected(file),
  also: [],
});

/** The front matter of a statement is a few lines; what is longer is not read, however it is built. */
const MOST_FRONT_MATTER = 5000;

const longFrontMatter = (file: string, length: number): Finding => ({
  code: 'long-front-matter',
  severity: 'error',
  place: { file, line: 1, col: 1 },
  message: `the front matter has ${length.toLocaleString('en')} characters`,
  expected: `keep to ${MOST_FRONT_MATTER.toLocaleString('en')}; the statement itself stands below it`,
  also: [],
});

/** Reads a content folder. Throws where there is no such folder; all else that is wrong is a finding. */
export const readContent = (root: string, known?: Memory): ReadContent => understand(readFolder(root), known);

/** The settings of a content folder, of which no other file is read; null where they are missing or wrong. */
export const readSettings = (root: string): CommunityFile | null =>
  understand(readFolder(root, {}, ['community.yaml'])).community?.data ?? null;

function accept<S extends z.core.$ZodType>(
  file: RawFile,
  source: YamlSource,
  schema: S,
): Understood<Loaded<z.output<S>>> {
  const result = validate(schema, source);
  const hidden = hiddenPlaces(file.text ?? '');
  return {
    loaded: result.data === null ? null : { id: file.ids.at(-1) ?? '', file: file.file, data: result.data, source },
    findings: [
      ...hidden.map(({ line, col, character }) => hiddenCharacter({ file: file.file, line, col }, character)),
      // Where the file itself holds them, their places say more than that of the value.
      ...result.findings.filter(({ code }) => code !== 'hidden-character' || hidden.length === 0),
      ...cutFindings(source, file.kind === 'statement'),
    ],
  };
}

const refused = (...findings: readonly Finding[]) => ({ loaded: null, findings });

const yaml =
  <S extends z.core.$ZodType>(schema: S) =>
  (file: RawFile): Understood<Loaded<z.output<S>>> =>
    file.text === null ? refused() : accept(file, readYaml(file.text, file.file), schema);

const prose =
  <S extends z.core.$ZodType>(schema: S) =>
  (file: RawFile): Understood<LoadedProse<z.output<S>>> => {
    if (file.text === null) return refused();
    if (file.kind === 'statement' && readOldStatement(file.text) !== null) return refused(oldStatement(file.file));
    const parts = split(file.text);
    if (parts === null || parts.yaml === null) return refused(withoutFrontMatter(file.file, file.text));
    if (file.kind === 'statement' && parts.yaml.length > MOST_FRONT_MATTER) {
      return refused(longFrontMatter(file.file, parts.yaml.length));
    }
    const { loaded, findings } = accept(file, readYaml(parts.yaml, file.file, parts.yamlLine), schema);
    return { loaded: loaded && { ...loaded, body: parts.body, bodyLine: parts.bodyLine }, findings };
  };

const statement = (file: RawFile): Understood<Omit<LoadedStatement, 'election'>> => {
  const { loaded, findings } = prose(SCHEMAS.statement)(file);
  return { loaded: loaded && { ...loaded, ofText: { words: countWords(loaded.body), faultless: null } }, findings };
};

const asWritten = ({ ids, file, text }: RawFile): Understood<OwnPart> =>
  text === null ? refused() : { loaded: { id: ids[0] ?? '', file, text }, findings: [] };

/** What the files of a content folder say, and what is wrong with each of them by itself; those that are known are not read anew. */
export function understand(
  { name, files, findings: unreadable }: RawContent,
  { known, learn }: Memory = memory(),
): ReadContent {
  const findings: Finding[] = [...unreadable];
  const rejected: RawFile[] = [];

  /** Every file of a kind that is accepted. A kind always has the same reader: what is remembered is of its type. */
  function all<T>(kind: RawFile['kind'], read: (file: RawFile) => Understood<T>): T[] {
    return files
      .filter((file) => file.kind === kind)
      .flatMap((file) => {
        const before = known(file) as Understood<T> | null;
        const understood = before ?? read(file);
        if (before === null) learn(file, understood);
        for (const finding of understood.findings) findings.push(finding);
        if (understood.loaded !== null) return [understood.loaded];
        rejected.push(file);
        return [];
      });
  }

  const folderOf = (file: string) => file.split('/').at(-2) ?? '';
  return {
    name,
    files,
    rejected,
    community: all('community', yaml(SCHEMAS.community))[0] ?? null,
    committees: all('committee', yaml(SCHEMAS.committee)),
    elections: all('election', yaml(SCHEMAS.election)).map((each) => ({ ...each, id: folderOf(each.file) })),
    statements: all('statement', statement).map((each) => ({
      ...each,
      election: each.file.split('/').at(-3) ?? '',
    })),
    people: all('person', yaml(SCHEMAS.person)),
    organizations: all('organization', yaml(SCHEMAS.organization)),
    charter: all('charter', prose(SCHEMAS.charter)).map((each) => ({ ...each, folder: folderOf(each.file) })),
    handbook: all('handbook', prose(SCHEMAS.handbook)),
    messages: all('message', prose(SCHEMAS.message)),
    theme: all('theme', asWritten),
    findings,
  };
}

/** The ids of all files of a kind, valid or not. */
export function idsOf(
  content: Pick<ReadContent, 'files'>,
  kind: 'committee' | 'election' | 'person' | 'organization',
): string[] {
  return content.files.filter((file) => file.kind === kind).map((file) => file.ids[0] ?? '');
}
