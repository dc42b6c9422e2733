/**
 * The one reader of content: every file once, validated against the schema of its kind, with the place of everything.
 * Pages, commands, checks and tests all start from what this returns.
 */
import path from 'node:path';
import type { z } from 'zod';
import { type RawFile, readFolder } from './files.ts';
import type { Finding } from './finding.ts';
import { split } from './front-matter.ts';
import { type CommitteeFile, committeeSchema } from './schema/committee.ts';
import { type CommunityFile, communitySchema } from './schema/community.ts';
import { type ElectionFile, electionSchema } from './schema/election.ts';
import { type OrganizationFile, organizationSchema } from './schema/organization.ts';
import { type PersonFile, personSchema } from './schema/person.ts';
import { type CharterPage, charterPageSchema, type HandbookPage, handbookPageSchema } from './schema/prose.ts';
import { type StatementFile, statementSchema } from './schema/statement.ts';
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
  /** The folder on disk. */
  readonly root: string;
  readonly community: Loaded<CommunityFile> | null;
  readonly committees: readonly Loaded<CommitteeFile>[];
  readonly elections: readonly Loaded<ElectionFile>[];
  readonly statements: readonly LoadedStatement[];
  readonly people: readonly Loaded<PersonFile>[];
  readonly organizations: readonly Loaded<OrganizationFile>[];
  readonly charter: readonly LoadedCharterPage[];
  readonly handbook: readonly LoadedProse<HandbookPage>[];
  /** Every file that exists, valid or not: a reference to a broken file is not dangling. */
  readonly files: readonly RawFile[];
  readonly findings: readonly Finding[];
}

const FENCE = 'start with a line of three hyphens, the front matter, and another line of three hyphens';

/** Reads a content folder. Throws where there is no such folder; all else that is wrong is a finding. */
export function readContent(root: string): ReadContent {
  const { files, findings: unreadable } = readFolder(root, path.basename(path.resolve(root)));
  const findings: Finding[] = [...unreadable];

  function yaml<S extends z.ZodType>(file: RawFile, schema: S): Loaded<z.output<S>>[] {
    if (file.text === null) return [];
    const source = readYaml(file.text, file.file);
    const result = validate(schema, source);
    findings.push(...result.findings);
    return result.data === null ? [] : [{ id: file.ids.at(-1) ?? '', file: file.file, data: result.data, source }];
  }

  function prose<S extends z.ZodType>(file: RawFile, schema: S): LoadedProse<z.output<S>>[] {
    if (file.text === null) return [];
    const parts = split(file.text);
    if (parts.yaml === null) {
      const coded = /^---[ \t]*\S/.test(file.text);
      findings.push({
        code: coded ? 'front-matter-language' : 'no-front-matter',
        severity: 'error',
        place: { file: file.file, line: 1, col: 1 },
        message: coded
          ? `front matter opens with "${file.text.split('\n', 1)[0]?.slice(0, 40)}"`
          : 'there is no front matter',
        expected: coded ? 'front matter is YAML, nothing else: the opening line is three hyphens alone' : FENCE,
        also: [],
      });
      return [];
    }
    const source = readYaml(parts.yaml, file.file, parts.yamlLine);
    const result = validate(schema, source);
    findings.push(...result.findings);
    if (result.data === null) return [];
    return [
      {
        id: file.ids.at(-1) ?? '',
        file: file.file,
        data: result.data,
        source,
        body: parts.body,
        bodyLine: parts.bodyLine,
      },
    ];
  }

  const of = (kind: RawFile['kind']) => files.filter((file) => file.kind === kind);
  return {
    root,
    files,
    community: of('community').flatMap((file) => yaml(file, communitySchema))[0] ?? null,
    committees: of('committee').flatMap((file) => yaml(file, committeeSchema)),
    elections: of('election').flatMap((file) =>
      yaml(file, electionSchema).map((each) => ({ ...each, id: file.ids[0] ?? '' })),
    ),
    statements: of('statement').flatMap((file) =>
      prose(file, statementSchema).map((each) => ({ ...each, election: file.ids[0] ?? '' })),
    ),
    people: of('person').flatMap((file) => yaml(file, personSchema)),
    organizations: of('organization').flatMap((file) => yaml(file, organizationSchema)),
    charter: of('charter').flatMap((file) =>
      prose(file, charterPageSchema).map((each) => ({ ...each, folder: file.ids[0] ?? '' })),
    ),
    handbook: of('handbook').flatMap((file) => prose(file, handbookPageSchema)),
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
