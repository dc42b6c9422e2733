/**
 * The content of a new community: a charter with five seats (three come up in June, two in December, no more than two for
 * one organization), its founding members, its first election, the officials' messages and a page of its own handbook.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { fileText } from '../content/file-text.ts';
import { newOrganizationId, slug } from '../content/new-ids.ts';
import { FORMAT } from '../content/schema/community.ts';
import { written } from '../content/schema/rules.ts';
import type { Day } from '../governance/day.ts';
import { RULE_NAMES, RULES } from '../governance/rules/index.ts';
import { charterPages } from './charter-pages.ts';
import { handbookPages } from './handbook-pages.ts';

/** Somebody as they are given: for whom the handle or the organization is null, none is known or there is none. */
export interface Somebody {
  readonly name: string;
  readonly github: string | null;
  readonly organization: string | null;
}

export interface NewCommunity {
  readonly name: string;
  /** Where its site will be published. */
  readonly url: string;
  /** The repository that will hold its content. */
  readonly repository: string;
  /** The day from which its charter is in force. */
  readonly since: Day;
  /** The founding members: the first three sit until the June election, the last two until the one in December. */
  readonly members: readonly Somebody[];
  readonly officials: readonly Somebody[];
}

export const COMMITTEE = 'council';

/** For each founding member the cohort whose seat is theirs. */
const FOUNDING = (RULES.cohorts.start ?? []).flatMap(({ id, seats }) => Array.from({ length: seats }, () => id));

/** How many founding members there are. */
export const MEMBERS = FOUNDING.length;

export const EXAMPLE_MEMBERS: readonly Somebody[] = [
  { name: 'Member One', github: 'member-one', organization: 'Example North' },
  { name: 'Member Two', github: 'member-two', organization: 'Example South' },
  { name: 'Member Three', github: 'member-three', organization: null },
  { name: 'Member Four', github: 'member-four', organization: 'Example North' },
  { name: 'Member Five', github: 'member-five', organization: 'Example West' },
];
export const EXAMPLE_OFFICIALS: readonly Somebody[] = [
  { name: 'Official One', github: 'official-one', organization: null },
];

/** The id of an organization's file. */
const organizationId = (name: string): string => slug(name) || newOrganizationId(name, new Set());

/** The id of somebody's file. */
export const idOf = ({ name, github }: Somebody): string => slug(name) || slug(github ?? '') || 'somebody';

/** What kind of host has an address, as far as its name tells. */
export function hostOf(repository: string): 'github' | 'gitlab' | 'forgejo' {
  const host = new URL(repository).hostname;
  return host.includes('gitlab') ? 'gitlab' : /codeberg|forgejo/.test(host) ? 'forgejo' : 'github';
}

const communityFile = ({ name, url, repository }: NewCommunity): string => `${fileText({
  format: FORMAT,
  name,
  description: `How ${name} governs itself: its charter, its committees, its elections and its people.`,
})}# The address at which the site is published; a path in it is honoured everywhere.
${fileText({ url, language: 'en' })}# Where pull requests go, and where pages point for their source.
${fileText({ repository: { host: hostOf(repository), url: repository, branch: 'main', content: 'content' } })}`;

/** The rules with which a charter begins, a line for each that is not silent; a list has a line for each entry. */
function firstRules(): string {
  const inline = (value: unknown) =>
    stringify(value, { collectionStyle: typeof value === 'object' ? 'flow' : 'block', lineWidth: 0 }).trim();
  return RULE_NAMES.flatMap((name) => {
    const { shape, start } = RULES[name];
    if (start === undefined) return [];
    const value = written(shape, start);
    if (!Array.isArray(value)) return [`      ${name}: ${inline(value)}\n`];
    return [`      ${name}:\n`, ...value.map((each) => `        - ${inline(each)}\n`)];
  }).join('');
}

const committeeFile = ({ name, since, members }: NewCommunity): string => `${fileText({
  name: 'Council',
  purpose: `Decides what concerns all of ${name}.`,
})}# The rules by date. An amendment is another entry below this one: its day, and the rules that it changes.
charter:
  - since: ${since}
    title: Launch
    summary: >-
      Five seats: three come up every June, two every December. One organization holds no more than two.
    rules:
${firstRules()}# The founding members, each until the election of their cohort.
appointments:
${members
  .map((member, index) => `  - { person: ${idOf(member)}, cohort: ${FOUNDING[index]}, since: ${since} }\n`)
  .join('')}# Whoever leaves early: - { person: <id>, why: resigned, on: <day> }
departures: []
# How a coming election is laid out until it is planned: nominations open on the first Monday of the month.
opening: { weekday: monday, week: 1, time: '12:00', zone: UTC }
`;

const personFile = (somebody: Somebody, since: Day): string =>
  fileText({
    name: somebody.name,
    ...(somebody.github === null ? {} : { github: somebody.github }),
    affiliations: [
      { organization: somebody.organization === null ? 'independent' : organizationId(somebody.organization), since },
    ],
  });

/** The officials' messages, by the path of their file. */
function messages(): Record<string, string> {
  const folder = path.join(import.meta.dirname, 'messages');
  return Object.fromEntries(
    readdirSync(folder).map((file) => [`messages/${file}`, readFileSync(path.join(folder, file), 'utf8')]),
  );
}

/** All files but the first election's, by their path in the content folder. */
export function starter(community: NewCommunity): Record<string, string> {
  const { since } = community;
  const people = [...community.members, ...community.officials];
  const organizations = [...new Set(people.flatMap(({ organization }) => organization ?? []))];
  return {
    'community.yaml': communityFile(community),
    [`committees/${COMMITTEE}.yaml`]: committeeFile(community),
    ...charterPages(community.name, since),
    ...Object.fromEntries(people.map((each) => [`people/${idOf(each)}.yaml`, personFile(each, since)])),
    ...Object.fromEntries(
      organizations.map((name) => [`organizations/${organizationId(name)}.yaml`, fileText({ name })]),
    ),
    ...handbookPages(community.name),
    ...messages(),
  };
}
