/**
 * The one reader of content: every file once, validated against the schema of its kind, with the place of everything.
 * Pages, commands, checks and tests all start from what this returns.
 */
import type { z } from 'zod';
import { HIDDEN_EXPECTED, hiddenMessage, hiddenPlaces } from '../statement/hidden.ts';
import { OLD_STATEMENT, oldStatementExpected, readOldStatement } from '../statement/old-format.ts';
import type { StatementFile } from '../statement/schema.ts';
import { type RawContent, type RawFile, readFolder } from './files.ts';
import type { Finding, Place } from './finding.ts';
import { split } from './front-matter.ts';
import type { CommitteeFile } from './schema/committee.ts';
import type { CommunityFile } from './schema/community.ts';
import type { ElectionFile } from './schema/election.ts';
import { SCHEMAS } from './schema/index.ts';
import type { MessageFile } from './schema/message.ts';
import type { OrganizationFile } from './schema/organization.ts';
import type { PersonFile } from './schema/person.ts';
import type { CharterPage, HandbookPage } from './schema/prose.ts';
import { validate } from './validate.ts';
import { readYaml, type YamlSource } from './yaml.ts';

/** A file that its schema accepts. */
export interface Loaded<T> {
  readonly id: string;
  /** As findings and pages name it. */
  readonly file: string;
  readonly data: T;
  readonly source: YamlSource;
}

/** A Markdown file: front matter and body. */
export interface LoadedProse<T> extends Loaded<T> {
  readonly body: string;
  /** The line of the file on which the body starts. */
  readonly bodyLine: number;
}

export interface LoadedStatement extends LoadedProse<StatementFile> {
  /** `id` is the file's name; this is its folder. */
  readonly election: string;
}

export interface LoadedCharterPage extends LoadedProse<CharterPage> {
  /** `id` is the page; this is its folder. */
  readonly folder: string;
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
  /** Every file that exists, valid or not: a reference to a broken file is not dangling. */
  readonly files: readonly RawFile[];
  readonly findings: readonly Finding[];
}

const FENCE = 'start with a line of three hyphens, the front matter, and another line of three hyphens';

function withoutFrontMatter(file: string, text: string): Finding {
  const opening = text.split('\n', 1)[0]?.slice(0, 40) ?? '';
  const base = { severity: 'error', place: { file, line: 1, col: 1 }, also: [] } as const;
  if (/^---[ \t]*$/.test(opening)) {
    return { ...base, code: 'no-front-matter', message: 'the front matter never ends', expected: FENCE };
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
export const readContent = (root: string): ReadContent => understand(readFolder(root));

/** The settings of a content folder, of which no other file is read; null where they are missing or wrong. */
export const readSettings = (root: string): CommunityFile | null =>
  understand(readFolder(root, {}, ['community.yaml'])).community?.data ?? null;

/** What the files of a content folder say, and what is wrong with each of them by itself. */
export function understand({ name, files, findings: unreadable }: RawContent): ReadContent {
  const findings: Finding[] = [...unreadable];
  const rejected: RawFile[] = [];

  function accept<S extends z.core.$ZodType>(file: RawFile, source: YamlSource, schema: S): Loaded<z.output<S>>[] {
    const result = validate(schema, source);
    const hidden = hiddenPlaces(file.text ?? '');
    findings.push(
      ...hidden.map(({ line, col, character }) => hiddenCharacter({ file: file.file, line, col }, character)),
      // Where the file itself holds them, their places say more than that of the value.
      ...result.findings.filter(({ code }) => code !== 'hidden-character' || hidden.length === 0),
    );
    if (result.data !== null) return [{ id: file.ids.at(-1) ?? '', file: file.file, data: result.data, source }];
    rejected.push(file);
    return [];
  }

  function yaml<S extends z.core.$ZodType>(file: RawFile, schema: S): Loaded<z.output<S>>[] {
    if (file.text !== null) return accept(file, readYaml(file.text, file.file), schema);
    rejected.push(file);
    return [];
  }

  function prose<S extends z.core.$ZodType>(file: RawFile, schema: S): LoadedProse<z.output<S>>[] {
    const parts = file.text === null ? null : split(file.text);
    if (file.kind === 'statement' && file.text !== null && readOldStatement(file.text) !== null) {
      findings.push(oldStatement(file.file));
      rejected.push(file);
      return [];
    }
    if (parts === null || parts.yaml === null) {
      if (file.text !== null) findings.push(withoutFrontMatter(file.file, file.text));
      rejected.push(file);
      return [];
    }
    if (file.kind === 'statement' && parts.yaml.length > MOST_FRONT_MATTER) {
      findings.push(longFrontMatter(file.file, parts.yaml.length));
      rejected.push(file);
      return [];
    }
    return accept(file, readYaml(parts.yaml, file.file, parts.yamlLine), schema).map((loaded) => ({
      ...loaded,
      body: parts.body,
      bodyLine: parts.bodyLine,
    }));
  }

  const of = (kind: RawFile['kind']) => files.filter((file) => file.kind === kind);
  return {
    name,
    files,
    rejected,
    community: of('community').flatMap((file) => yaml(file, SCHEMAS.community))[0] ?? null,
    committees: of('committee').flatMap((file) => yaml(file, SCHEMAS.committee)),
    elections: of('election').flatMap((file) =>
      yaml(file, SCHEMAS.election).map((each) => ({ ...each, id: file.ids[0] ?? '' })),
    ),
    statements: of('statement').flatMap((file) =>
      prose(file, SCHEMAS.statement).map((each) => ({ ...each, election: file.ids[0] ?? '' })),
    ),
    people: of('person').flatMap((file) => yaml(file, SCHEMAS.person)),
    organizations: of('organization').flatMap((file) => yaml(file, SCHEMAS.organization)),
    charter: of('charter').flatMap((file) =>
      prose(file, SCHEMAS.charter).map((each) => ({ ...each, folder: file.ids[0] ?? '' })),
    ),
    handbook: of('handbook').flatMap((file) => prose(file, SCHEMAS.handbook)),
    messages: of('message').flatMap((file) => prose(file, SCHEMAS.message)),
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
